package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.BoolOperator;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.grammar.PythonLexer;
import org.pyjc.grammar.PythonParser.OperationContext;
import org.pyjc.grammar.PythonParser.PrimaryContext;
import org.pyjc.grammar.PythonToken;

/**
 * Gives a flat row of operands and operators its structure, by precedence climbing.
 *
 * <p>{@code not a + b ** -c == d} becomes {@code not ((a + (b ** (-c))) == d)}.
 *
 * <p>Thread safety: none, one operation uses it.
 */
final class OperationBuilder {

    private final AstBuilder ast;
    private final OperationContext row;
    /** The token where reading is: an operator, or the first token of an operand. */
    private PythonToken token;
    private int operand;
    /** Where the last expression that was read ends. */
    private Token last;

    private OperationBuilder(AstBuilder ast, OperationContext row) {
        this.ast = ast;
        this.row = row;
        this.token = (PythonToken) row.start;
    }

    static Expr build(AstBuilder ast, OperationContext row) {
        if (row.start == row.first.start && row.rest.isEmpty()) {
            return ast.primaries.build(row.first);
        }
        return new OperationBuilder(ast, row).read(Operators.OR);
    }

    /** The loosest level of an operator in a row that is outside its operands; POWER + 1 for a lone operand. */
    static int loosestLevel(AstBuilder ast, OperationContext row) {
        int loosest = Operators.POWER + 1;
        if (row.start != row.first.start) {
            int type = row.start.getType();
            loosest = type == PythonLexer.NOT ? Operators.NOT : Operators.FACTOR;
        }
        Token before = row.first.stop;
        for (PrimaryContext next : row.rest) {
            loosest = Math.min(loosest, Operators.level(ast.spans.after(before).getType()));
            before = next.stop;
        }
        return loosest;
    }

    /** Reads an expression whose operators bind at least as tightly as {@code level}. */
    private Expr read(int level) {
        PythonToken first = token;
        Expr left = readPrefixed(level);
        while (operand <= row.rest.size()) {
            int next = Operators.level(token.getType());
            if (next < level) {
                break;
            }
            left = switch (next) {
                case Operators.OR -> readBoolean(left, first, next, BoolOperator.Or, PythonLexer.OR);
                case Operators.AND -> readBoolean(left, first, next, BoolOperator.And, PythonLexer.AND);
                case Operators.COMPARISON -> readComparison(left, first);
                default -> readBinary(left, first, next);
            };
        }
        return left;
    }

    private Expr readPrefixed(int level) {
        int type = token.getType();
        if (token == operandContext().start) {
            return readOperand();
        }
        PythonToken first = token;
        advance();
        if (type == PythonLexer.AWAIT) {
            Expr value = readOperand();
            return new Expr.Await(value, ast.spans.of(first, last));
        }
        int own = type == PythonLexer.NOT ? Operators.NOT : Operators.FACTOR;
        Rejected.unless(level <= own);
        ast.nesting.enter();
        Expr value = read(own);
        ast.nesting.leave();
        return new Expr.UnaryOp(Operators.unary(type), value, ast.spans.of(first, last));
    }

    private PrimaryContext operandContext() {
        return operand == 0 ? row.first : row.rest.get(operand - 1);
    }

    private Expr readOperand() {
        PrimaryContext context = operandContext();
        Expr value = ast.primaries.build(context);
        last = context.stop;
        operand++;
        if (operand <= row.rest.size()) {
            token = ast.spans.after(last);
        }
        return value;
    }

    private void advance() {
        token = ast.spans.after(token);
    }

    private Expr readBoolean(Expr left, Token first, int level, BoolOperator op, int type) {
        List<Expr> values = new ArrayList<>();
        values.add(left);
        while (operand <= row.rest.size() && token.getType() == type) {
            advance();
            values.add(read(level + 1));
        }
        return new Expr.BoolOp(op, Lists.frozen(values), ast.spans.of(first, last));
    }

    private Expr readComparison(Expr left, Token first) {
        List<CmpOp> ops = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        while (operand <= row.rest.size() && Operators.level(token.getType()) == Operators.COMPARISON) {
            ops.add(readComparisonOperator());
            comparators.add(read(Operators.COMPARISON + 1));
        }
        return new Expr.Compare(left, Lists.frozen(ops), Lists.frozen(comparators), ast.spans.of(first, last));
    }

    private CmpOp readComparisonOperator() {
        int type = token.getType();
        if (type == PythonLexer.NOTEQUAL) {
            Rejected.unless(token.is(ast.barryAsFlufl() ? "<>" : "!="));
        }
        advance();
        if (type == PythonLexer.NOT) {
            advance();
        } else if (type == PythonLexer.IS && token.getType() == PythonLexer.NOT) {
            advance();
            return CmpOp.IsNot;
        }
        return Operators.comparison(type);
    }

    private Expr readBinary(Expr left, Token first, int level) {
        int type = token.getType();
        advance();
        ast.nesting.enter();
        Expr right = read(level == Operators.POWER ? Operators.FACTOR : level + 1);
        ast.nesting.leave();
        Span span = ast.spans.of(first, last);
        return new Expr.BinOp(left, Operators.binary(type), right, span);
    }
}

package org.pyjc.compiler.facts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.UnaryOperator;

/**
 * What CPython does to a tree before its symbol table is made, for {@code ast.parse(..., optimize=n)}. Compare CPython
 * ast_preprocess.c.
 *
 * <pre>
 * def f(): 'doc'              def f(): pass                 # from level 2 on
 * __debug__                   True or False
 * case -1 + 2j:               case (-1+2j):
 * '%s, %r' % (a, b)           f'{a!s}, {b!r}'
 * </pre>
 *
 * <p>Thread safety: one tree, one thread.
 */
public final class AstPreprocessor {
    private final int optimize;

    private AstPreprocessor(int optimize) {
        this.optimize = optimize;
    }

    /** The tree as an optimisation level leaves it. */
    public static Mod run(Mod tree, int optimize) {
        return (Mod) new AstPreprocessor(optimize).node(tree);
    }

    private Node node(Node node) {
        NodeFields fields = NodeFields.of(node.getClass());
        List<Object> values = new ArrayList<>();
        boolean changed = false;
        for (NodeFields.Field field : fields.fields()) {
            Object before = field.get(node);
            Object after = value(before);
            if (field.name().equals("body") && after instanceof List<?> body && hasDocstring(node)) {
                after = withoutDocstring(body);
            }
            changed |= after != before;
            values.add(after);
        }
        return replaced(changed ? fields.make(values, node.span()) : node);
    }

    private Object value(Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        List<Object> all = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object each : list) {
            Object after = value(each);
            changed |= after != each;
            all.add(after);
        }
        return changed ? Collections.unmodifiableList(all) : list;
    }

    private static boolean hasDocstring(Node node) {
        return node instanceof Mod.Module || node instanceof Stmt.FunctionDef || node instanceof Stmt.AsyncFunctionDef
                || node instanceof Stmt.ClassDef;
    }

    private List<?> withoutDocstring(List<?> body) {
        boolean doc = optimize >= 2 && !body.isEmpty() && body.getFirst() instanceof Stmt.ExprStmt first
                && first.value() instanceof Expr.Constant c && c.value() instanceof Literal.Str;
        if (!doc) {
            return body;
        }
        return body.size() > 1 ? body.subList(1, body.size()) : List.of(pass(((Stmt) body.getFirst()).span()));
    }

    private static Stmt pass(Span doc) {
        return new Stmt.Pass(new Span(doc.lineno(), doc.colOffset(), doc.lineno(), doc.colOffset() + "pass".length()));
    }

    private Node replaced(Node node) {
        return switch (node) {
            case Expr.Name n when n.id().equals("__debug__") && n.ctx() == ExprContext.Load ->
                new Expr.Constant(new Literal.Bool(optimize == 0), null, n.span());
            case Expr.BinOp b when b.op() == Operator.Mod -> FormatFolder.fold(b);
            case Pattern.MatchValue v -> new Pattern.MatchValue(number(v.value()), v.span());
            case Pattern.MatchMapping m -> new Pattern.MatchMapping(m.keys().stream().map(AstPreprocessor::number).toList(),
                    m.patterns(), m.rest(), m.span());
            default -> node;
        };
    }

    /** A number with a minus, or the sum of a real and an imaginary one, as a constant. */
    private static Expr number(Expr e) {
        return switch (e) {
            case Expr.UnaryOp u when u.op() == UnaryOperator.USub && u.operand() instanceof Expr.Constant c && negated(c.value()) != null ->
                new Expr.Constant(negated(c.value()), null, u.span());
            case Expr.BinOp b when number(b.left()) instanceof Expr.Constant left && b.right() instanceof Expr.Constant right
                    && right.value() instanceof Literal.Imaginary imaginary && isReal(left.value()) ->
                new Expr.Constant(sum(left.value(), b.op() == Operator.Sub ? -imaginary.value() : imaginary.value()), null, b.span());
            default -> e;
        };
    }

    private static Literal negated(Literal value) {
        return switch (value) {
            case Literal.Int i -> new Literal.Int(i.value().negate());
            case Literal.Float f -> new Literal.Float(-f.value());
            case Literal.Imaginary i -> new Literal.Complex(-0.0, -i.value());
            default -> null;
        };
    }

    private static boolean isReal(Literal value) {
        return value instanceof Literal.Int || value instanceof Literal.Float;
    }

    private static Literal sum(Literal real, double imaginary) {
        BigInteger whole = real instanceof Literal.Int i ? i.value() : null;
        return new Literal.Complex(whole != null ? whole.doubleValue() : ((Literal.Float) real).value(), imaginary);
    }
}

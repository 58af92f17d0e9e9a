package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.ParseOptions;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.grammar.PythonParser.ElementsContext;
import org.pyjc.grammar.PythonParser.FunctionTypeContext;
import org.pyjc.grammar.PythonParser.StatementContext;
import org.pyjc.grammar.TokenArray;

/**
 * From the parser's contexts to the tree: {@code x = a, b + 1} becomes
 * {@code Assign(targets=[Name(x)], value=Tuple(elts=[Name(a), BinOp(Name(b), Add, Constant(1))]))}.
 *
 * <p>The grammar accepts more than Python; the parts of this builder throw {@link Rejected} for the rest. Each part
 * builds one family of constructs and finds the others here.
 *
 * <p>Thread safety: none, one parse uses it.
 */
public final class AstBuilder {

    final SourceText source;
    final Spans spans;
    final Nesting nesting = new Nesting();
    final LiteralReader literals;
    final PrimaryBuilder primaries = new PrimaryBuilder(this);
    final CallBuilder calls = new CallBuilder(this);
    final DisplayBuilder displays = new DisplayBuilder(this);
    final ExpressionBuilder expressions = new ExpressionBuilder(this);
    final TargetBuilder targets = new TargetBuilder(this);
    final ParameterBuilder parameters = new ParameterBuilder(this);
    final StringBuilders strings = new StringBuilders(this);
    final PatternBuilder patterns = new PatternBuilder(this);
    final SimpleStatementBuilder simple = new SimpleStatementBuilder(this);
    final CompoundStatementBuilder compound = new CompoundStatementBuilder(this);
    private final ParseOptions options;
    private boolean futureBarry;

    public AstBuilder(SourceText source, TokenArray tokens, ParseOptions options) {
        this.source = source;
        this.spans = new Spans(source, tokens);
        this.options = options;
        Warnings warnings = new Warnings(source, options.warnings());
        this.literals = new LiteralReader(source, warnings);
        tokens.lexer().doubtfulNumbers().forEach(warnings::doubtfulNumber);
    }

    /** Appends the nodes of a statement, of which a line may have several; returns whether it was a line. */
    public boolean statement(StatementContext context, List<Stmt> out) {
        if (context.simple == null) {
            out.add(compound.build(context.compound));
            return false;
        }
        simple.build(context.simple, out);
        return true;
    }

    /** The expression that is the whole of the source. */
    public Expr wholeExpression(ElementsContext context) {
        return expressions.plainElements(context);
    }

    /** The type of a function, as type comments have it: {@code (int, *str, **Any) -> float}; stars leave no trace. */
    public Mod.FunctionType functionType(FunctionTypeContext context) {
        CallBuilder.Arguments arguments = calls.arguments(context.args);
        List<Expr> types = new ArrayList<>();
        List<Expr> positional = arguments.positional();
        for (int i = 0; i < positional.size(); i++) {
            boolean starred = positional.get(i) instanceof Expr.Starred;
            Rejected.unless(!starred || i == positional.size() - 1);
            types.add(positional.get(i) instanceof Expr.Starred s ? s.value() : positional.get(i));
        }
        for (Keyword each : arguments.keywords()) {
            Rejected.unless(each.arg() == null && arguments.keywords().size() == 1
                    && (positional.isEmpty() || isBefore(positional.getLast().span(), each.span())));
            types.add(each.value());
        }
        return new Mod.FunctionType(Lists.frozen(types), expressions.test(context.result));
    }

    private static boolean isBefore(Span a, Span b) {
        return a.lineno() < b.lineno() || a.lineno() == b.lineno() && a.colOffset() < b.colOffset();
    }

    /** Whether {@code <>} is to be used where others write {@code !=}. */
    public boolean barryAsFlufl() {
        return futureBarry || options.barryAsFlufl();
    }

    /** {@code from __future__ import barry_as_FLUFL} was read. */
    void setBarryAsFlufl() {
        futureBarry = true;
    }
}

package org.pyjc.compiler.parse;

import java.util.List;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.scope.ScopeErrors;

/**
 * Refuses syntax that an older Python 3 does not know: {@code ast.parse(source, feature_version=(3, 7))}. Compare CPython
 * Grammar/python.gram: CHECK_VERSION.
 *
 * <p>Thread safety: one check, one thread.
 */
public final class FeatureVersion {
    private final int minor;
    private final SourceText source;
    private Span place = new Span(1, 0, 1, 0);

    private FeatureVersion(int minor, SourceText source) {
        this.minor = minor;
        this.source = source;
    }

    /** Raises a syntax error at the first node that needs a later version than {@code 3.minor}. */
    public static void check(Mod tree, int minor, SourceText source) {
        new FeatureVersion(minor, source).node(tree);
    }

    private void node(Node node) {
        if (node.span() != null) {
            place = node.span();
        }
        switch (node) {
            case Stmt s -> statement(s);
            case Expr e -> expression(e);
            case Comprehension c when c.isAsync() -> needs(6, "Async comprehensions are");
            case Arguments a when !a.posonlyargs().isEmpty() -> needs(8, "Positional-only parameters are");
            case ExceptHandler h when h.type() instanceof Expr.Tuple t && isBare(t) -> needs(14, "except expressions without parentheses are");
            case TypeParam.TypeVar t when t.defaultValue() != null -> needs(13, "Type parameter defaults are");
            case TypeParam.ParamSpec t when t.defaultValue() != null -> needs(13, "Type parameter defaults are");
            case TypeParam.TypeVarTuple t when t.defaultValue() != null -> needs(13, "Type parameter defaults are");
            default -> { }
        }
        for (NodeFields.Field field : NodeFields.of(node.getClass()).fields()) {
            value(field.get(node));
        }
    }

    private void value(Object value) {
        if (value instanceof Node node) {
            node(node);
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
        }
    }

    private void statement(Stmt s) {
        switch (s) {
            case Stmt.AsyncFunctionDef f -> {
                needs(5, "Async functions are");
                typeParams(f.typeParams());
            }
            case Stmt.FunctionDef f -> typeParams(f.typeParams());
            case Stmt.ClassDef c -> typeParams(c.typeParams());
            case Stmt.AsyncFor _ -> needs(5, "Async for loops are");
            case Stmt.AsyncWith _ -> needs(5, "Async with statements are");
            case Stmt.AnnAssign _ -> needs(6, "Variable annotation syntax is");
            case Stmt.AugAssign a when a.op() == Operator.MatMult -> needs(5, "The '@' operator is");
            case Stmt.Match _ -> needs(10, "Pattern matching is");
            case Stmt.TryStar _ -> needs(11, "Exception groups are");
            case Stmt.TypeAlias _ -> needs(12, "Type statement is");
            default -> { }
        }
    }

    private void expression(Expr e) {
        switch (e) {
            case Expr.Await _ -> needs(5, "Await expressions are");
            case Expr.BinOp b when b.op() == Operator.MatMult -> needs(5, "The '@' operator is");
            case Expr.NamedExpr _ -> needs(8, "Assignment expressions are");
            case Expr.TemplateStr _ -> needs(14, "t-strings are");
            case Expr.Constant c when isNumber(c) && source.text().startsWith("_", underscore(c.span())) ->
                needs(6, "Underscores in numeric literals are");
            default -> { }
        }
    }

    private static boolean isNumber(Expr.Constant c) {
        return switch (c.value()) {
            case org.pyjc.compiler.ast.Literal.Int _, org.pyjc.compiler.ast.Literal.Float _, org.pyjc.compiler.ast.Literal.Imaginary _ -> true;
            default -> false;
        };
    }

    /** Where a number has its first underscore; the end of the text if it has none. */
    private int underscore(Span span) {
        int start = source.lineStart(span.lineno()) + source.charColumn(span.lineno(), span.colOffset());
        int end = start + span.endColOffset() - span.colOffset();
        int at = source.text().indexOf('_', start);
        return at >= 0 && at < end ? at : source.text().length();
    }

    /** Whether a tuple has no parentheses: it begins where its first element does. */
    private static boolean isBare(Expr.Tuple tuple) {
        return !tuple.elts().isEmpty() && tuple.elts().getFirst().span().colOffset() == tuple.span().colOffset()
                && tuple.elts().getFirst().span().lineno() == tuple.span().lineno();
    }

    private void typeParams(List<TypeParam> all) {
        if (!all.isEmpty()) {
            needs(12, "Type parameter lists are");
        }
    }

    private void needs(int version, String what) {
        if (minor < version) {
            throw ScopeErrors.at(source, place, what + " only supported in Python 3." + version + " and greater");
        }
    }
}

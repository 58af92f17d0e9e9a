package org.pyjc.compiler.emit;

import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;

/**
 * Warns of code that can't be meant. Compare CPython codegen.c: check_compare, check_caller, check_subscripter,
 * check_index.
 *
 * <p>Thread safety: stateless.
 */
final class LiteralWarnings {
    private LiteralWarnings() {
    }

    static void assertion(Body b, Stmt.Assert s) {
        boolean tuple = s.test() instanceof Expr.Tuple t && !t.elts().isEmpty()
                || b.unit.facts.constant(s.test()) instanceof Const.Tuple c && !c.items().isEmpty();
        if (tuple) {
            b.unit.warn(s.span(), "assertion is always true, perhaps remove parentheses?");
        }
    }

    static void comparison(Body b, Expr.Compare e) {
        Expr left = e.left();
        for (int i = 0; i < e.ops().size(); i++) {
            Expr right = e.comparators().get(i);
            CmpOp op = e.ops().get(i);
            if (op == CmpOp.Is || op == CmpOp.IsNot) {
                String leftType = literalOfIs(b, left);
                String type = leftType != null ? leftType : literalOfIs(b, right);
                if (type != null) {
                    b.unit.warn(e.span(), op == CmpOp.Is ? "\"is\" with '" + type + "' literal. Did you mean \"==\"?"
                            : "\"is not\" with '" + type + "' literal. Did you mean \"!=\"?");
                }
            }
            left = right;
        }
    }

    private static String literalOfIs(Body b, Expr e) {
        Const value = b.unit.facts.constant(e);
        return switch (value) {
            case null -> null;
            case Const.None _, Const.Bool _, Const.Ellipsis _ -> null;
            default -> typeOf(value);
        };
    }

    static void call(Body b, Expr.Call e) {
        String type = switch (e.func()) {
            case Expr.Constant _, Expr.Tuple _, Expr.List _, Expr.ListComp _, Expr.Dict _, Expr.DictComp _, Expr.Set _,
                    Expr.SetComp _, Expr.GeneratorExp _, Expr.JoinedStr _, Expr.TemplateStr _, Expr.FormattedValue _,
                    Expr.Interpolation _ -> typeOf(e.func());
            default -> null;
        };
        if (type != null) {
            b.unit.warn(e.func().span(), "'" + type + "' object is not callable; perhaps you missed a comma?");
        }
    }

    static void subscript(Body b, Expr.Subscript e) {
        Expr value = e.value();
        boolean none = switch (value) {
            case Expr.Constant c -> c.value() instanceof Literal.None || c.value() instanceof Literal.Ellipsis
                    || c.value() instanceof Literal.Int || c.value() instanceof Literal.Float
                    || c.value() instanceof Literal.Imaginary || c.value() instanceof Literal.Bool;
            case Expr.Set _, Expr.SetComp _, Expr.GeneratorExp _, Expr.TemplateStr _, Expr.Interpolation _,
                    Expr.Lambda _ -> true;
            default -> false;
        };
        if (none) {
            b.unit.warn(value.span(), "'" + typeOf(value) + "' object is not subscriptable; perhaps you missed a comma?");
        } else {
            index(b, e);
        }
    }

    private static void index(Body b, Expr.Subscript e) {
        String index = typeOf(e.slice());
        if (index == null || index.equals("int") || index.equals("bool") || index.equals("slice")) {
            return;
        }
        String type = switch (e.value()) {
            case Expr.Constant c when c.value() instanceof Literal.Str || c.value() instanceof Literal.Bytes ->
                typeOf(e.value());
            case Expr.Tuple _, Expr.List _, Expr.ListComp _, Expr.JoinedStr _, Expr.FormattedValue _ ->
                typeOf(e.value());
            default -> null;
        };
        if (type != null) {
            b.unit.warn(e.value().span(), type + " indices must be integers or slices, not " + index
                    + "; perhaps you missed a comma?");
        }
    }

    /** The type that an expression surely has, else null. Compare CPython codegen.c: infer_type. */
    private static String typeOf(Expr e) {
        return switch (e) {
            case Expr.Tuple _ -> "tuple";
            case Expr.List _, Expr.ListComp _ -> "list";
            case Expr.Dict _, Expr.DictComp _ -> "dict";
            case Expr.Set _, Expr.SetComp _ -> "set";
            case Expr.GeneratorExp _ -> "generator";
            case Expr.Lambda _ -> "function";
            case Expr.TemplateStr _ -> "string.templatelib.Template";
            case Expr.Interpolation _ -> "string.templatelib.Interpolation";
            case Expr.JoinedStr _, Expr.FormattedValue _ -> "str";
            case Expr.Constant c -> typeOf(Const.of(c.value()));
            default -> null;
        };
    }

    private static String typeOf(Const value) {
        return switch (value) {
            case Const.None _ -> "NoneType";
            case Const.Ellipsis _ -> "ellipsis";
            case Const.Bool _ -> "bool";
            case Const.Int _ -> "int";
            case Const.Float _ -> "float";
            case Const.Complex _ -> "complex";
            case Const.Str _ -> "str";
            case Const.Bytes _ -> "bytes";
            case Const.Tuple _ -> "tuple";
            case Const.FrozenSet _ -> "frozenset";
        };
    }
}

package org.pyjc.compiler.python;

import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.runtime.exc.Errors;

/** Checks expressions of a tree that Python code made. Compare CPython ast.c: validate_expr. Thread safety: stateless. */
final class ExprValidator {
    private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

    private ExprValidator() {
    }

    static void load(Expr e) {
        check(e, ExprContext.Load);
    }

    static void loadOptional(Expr e) {
        if (e != null) {
            load(e);
        }
    }

    static void loadAll(List<Expr> all) {
        checkAll(all, ExprContext.Load, false);
    }

    static void checkAll(List<Expr> all, ExprContext context, boolean nullable) {
        for (Expr each : all) {
            if (each != null) {
                check(each, context);
            } else if (!nullable) {
                throw Errors.valueError("None disallowed in expression list");
            }
        }
    }

    static void name(String name) {
        if (CONSTANTS.contains(name)) {
            throw Errors.valueError("identifier field can't represent '" + name + "' constant");
        }
    }

    static void check(Expr e, ExprContext wanted) {
        Places.check(e.span());
        ExprContext has = context(e);
        if (has == null && wanted != ExprContext.Load) {
            throw Errors.valueError("expression which can't be assigned to in " + wanted + " context");
        }
        if (has != null && has != wanted) {
            throw Errors.valueError("expression must have " + wanted + " context but has " + has + " instead");
        }
        switch (e) {
            case Expr.Attribute a -> load(a.value());
            case Expr.Subscript s -> {
                load(s.slice());
                load(s.value());
            }
            case Expr.Starred s -> check(s.value(), wanted);
            case Expr.Name n -> name(n.id());
            case Expr.List l -> checkAll(l.elts(), wanted, false);
            case Expr.Tuple t -> checkAll(t.elts(), wanted, false);
            default -> value(e);
        }
    }

    /** The context of what may be a target, null for other expressions. */
    private static ExprContext context(Expr e) {
        return switch (e) {
            case Expr.Attribute a -> a.ctx();
            case Expr.Subscript s -> s.ctx();
            case Expr.Starred s -> s.ctx();
            case Expr.Name n -> n.ctx();
            case Expr.List l -> l.ctx();
            case Expr.Tuple t -> t.ctx();
            default -> null;
        };
    }

    private static void value(Expr e) {
        switch (e) {
            case Expr.BoolOp b -> {
                if (b.values().size() < 2) {
                    throw Errors.valueError("BoolOp with less than 2 values");
                }
                loadAll(b.values());
            }
            case Expr.BinOp b -> all(b.left(), b.right());
            case Expr.UnaryOp u -> load(u.operand());
            case Expr.Lambda l -> {
                arguments(l.args());
                load(l.body());
            }
            case Expr.IfExp i -> all(i.test(), i.body(), i.orelse());
            case Expr.NamedExpr n -> named(n);
            case Expr.Compare c -> compare(c);
            case Expr.Call c -> {
                load(c.func());
                loadAll(c.args());
                keywords(c.keywords());
            }
            case Expr.Slice s -> {
                loadOptional(s.lower());
                loadOptional(s.upper());
                loadOptional(s.step());
            }
            case Expr.Await a -> load(a.value());
            case Expr.Yield y -> loadOptional(y.value());
            case Expr.YieldFrom y -> load(y.value());
            default -> display(e);
        }
    }

    private static void display(Expr e) {
        switch (e) {
            case Expr.Dict d -> {
                if (d.keys().size() != d.values().size()) {
                    throw Errors.valueError("Dict doesn't have the same number of keys as values");
                }
                checkAll(d.keys(), ExprContext.Load, true);
                loadAll(d.values());
            }
            case Expr.Set s -> loadAll(s.elts());
            case Expr.ListComp c -> comprehension(c.generators(), c.elt());
            case Expr.SetComp c -> comprehension(c.generators(), c.elt());
            case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt());
            case Expr.DictComp c -> comprehension(c.generators(), c.key(), c.value());
            case Expr.JoinedStr s -> loadAll(s.values());
            case Expr.TemplateStr s -> loadAll(s.values());
            case Expr.FormattedValue f -> {
                load(f.value());
                loadOptional(f.formatSpec());
            }
            case Expr.Interpolation i -> {
                load(i.value());
                loadOptional(i.formatSpec());
            }
            default -> { }
        }
    }

    private static void all(Expr... expressions) {
        for (Expr each : expressions) {
            load(each);
        }
    }

    private static void named(Expr.NamedExpr n) {
        if (!(n.target() instanceof Expr.Name)) {
            throw Errors.typeError("NamedExpr target must be a Name");
        }
        check(n.target(), ExprContext.Store);
        load(n.value());
    }

    private static void compare(Expr.Compare c) {
        if (c.comparators().isEmpty()) {
            throw Errors.valueError("Compare has no comparators");
        }
        if (c.comparators().size() != c.ops().size()) {
            throw Errors.valueError("Compare has a different number of comparators and operands");
        }
        loadAll(c.comparators());
        load(c.left());
    }

    private static void comprehension(List<Comprehension> generators, Expr... values) {
        if (generators.isEmpty()) {
            throw Errors.valueError("comprehension with no generators");
        }
        for (Comprehension each : generators) {
            check(each.target(), ExprContext.Store);
            load(each.iter());
            loadAll(each.ifs());
        }
        all(values);
    }

    private static void keywords(List<Keyword> keywords) {
        for (Keyword each : keywords) {
            load(each.value());
        }
    }

    static void arguments(Arguments a) {
        parameters(a.posonlyargs());
        parameters(a.args());
        annotation(a.vararg());
        parameters(a.kwonlyargs());
        annotation(a.kwarg());
        if (a.defaults().size() > a.posonlyargs().size() + a.args().size()) {
            throw Errors.valueError("more positional defaults than args on arguments");
        }
        if (a.kwDefaults().size() != a.kwonlyargs().size()) {
            throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        loadAll(a.defaults());
        checkAll(a.kwDefaults(), ExprContext.Load, true);
    }

    private static void parameters(List<Arg> all) {
        for (Arg each : all) {
            Places.check(each.span());
            annotation(each);
        }
    }

    private static void annotation(Arg parameter) {
        if (parameter != null) {
            loadOptional(parameter.annotation());
        }
    }
}

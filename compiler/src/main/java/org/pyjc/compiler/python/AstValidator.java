package org.pyjc.compiler.python;

import java.util.List;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.MatchCase;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.ast.WithItem;
import org.pyjc.runtime.exc.Errors;

/**
 * Checks a tree that Python code made for what the parser guarantees of its own. Here are modules and statements; see
 * {@link ExprValidator} and {@link PatternValidator}. Compare CPython ast.c: _PyAST_Validate.
 *
 * <p>Thread safety: stateless.
 */
final class AstValidator {
    private AstValidator() {
    }

    /** Raises what CPython raises for a wrong tree. */
    static void check(Mod mod) {
        switch (mod) {
            case Mod.Module m -> statements(m.body());
            case Mod.Interactive m -> statements(m.body());
            case Mod.Expression m -> ExprValidator.load(m.body());
            case Mod.FunctionType m -> {
                ExprValidator.loadAll(m.argtypes());
                ExprValidator.load(m.returns());
            }
        }
    }

    private static void statements(List<Stmt> body) {
        for (Stmt each : body) {
            if (each == null) {
                throw Errors.valueError("None disallowed in statement list");
            }
            Places.check(each.span());
            statement(each);
        }
    }

    private static void body(List<Stmt> body, String owner) {
        nonEmpty(body, "body", owner);
        statements(body);
    }

    static void nonEmpty(List<?> list, String what, String owner) {
        if (list.isEmpty()) {
            throw Errors.valueError("empty " + what + " on " + owner);
        }
    }

    private static void statement(Stmt s) {
        switch (s) {
            case Stmt.FunctionDef f -> {
                body(f.body(), "FunctionDef");
                function(f.typeParams(), f.args(), f.decoratorList(), f.returns());
            }
            case Stmt.AsyncFunctionDef f -> {
                body(f.body(), "AsyncFunctionDef");
                function(f.typeParams(), f.args(), f.decoratorList(), f.returns());
            }
            case Stmt.ClassDef c -> classDefinition(c);
            case Stmt.TypeAlias a -> typeAlias(a);
            case Stmt.For f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "For");
            case Stmt.AsyncFor f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "AsyncFor");
            case Stmt.While w -> {
                ExprValidator.load(w.test());
                body(w.body(), "While");
                statements(w.orelse());
            }
            case Stmt.If i -> {
                ExprValidator.load(i.test());
                body(i.body(), "If");
                statements(i.orelse());
            }
            case Stmt.With w -> with(w.items(), w.body(), "With");
            case Stmt.AsyncWith w -> with(w.items(), w.body(), "AsyncWith");
            case Stmt.Match m -> match(m);
            case Stmt.Try t -> tryStatement(t.body(), t.handlers(), t.orelse(), t.finalbody(), "Try");
            case Stmt.TryStar t -> tryStatement(t.body(), t.handlers(), t.orelse(), t.finalbody(), "TryStar");
            default -> simple(s);
        }
    }

    private static void simple(Stmt s) {
        switch (s) {
            case Stmt.Return r -> ExprValidator.loadOptional(r.value());
            case Stmt.Delete d -> targets(d.targets(), ExprContext.Del, "Delete");
            case Stmt.Assign a -> {
                targets(a.targets(), ExprContext.Store, "Assign");
                ExprValidator.load(a.value());
            }
            case Stmt.AugAssign a -> {
                ExprValidator.check(a.target(), ExprContext.Store);
                ExprValidator.load(a.value());
            }
            case Stmt.AnnAssign a -> annotated(a);
            case Stmt.Raise r -> raise(r);
            case Stmt.Assert a -> {
                ExprValidator.load(a.test());
                ExprValidator.loadOptional(a.msg());
            }
            case Stmt.Import i -> aliases(i.names(), "Import");
            case Stmt.ImportFrom i -> {
                if (i.level() < 0) {
                    throw Errors.valueError("Negative ImportFrom level");
                }
                aliases(i.names(), "ImportFrom");
            }
            case Stmt.Global g -> nonEmpty(g.names(), "names", "Global");
            case Stmt.Nonlocal n -> nonEmpty(n.names(), "names", "Nonlocal");
            case Stmt.ExprStmt e -> ExprValidator.load(e.value());
            default -> { }
        }
    }

    private static void function(List<TypeParam> typeParams, org.pyjc.compiler.ast.Arguments args, List<Expr> decorators, Expr returns) {
        typeParams(typeParams);
        ExprValidator.arguments(args);
        ExprValidator.loadAll(decorators);
        ExprValidator.loadOptional(returns);
    }

    private static void classDefinition(Stmt.ClassDef c) {
        body(c.body(), "ClassDef");
        typeParams(c.typeParams());
        ExprValidator.loadAll(c.bases());
        c.keywords().forEach(k -> ExprValidator.load(k.value()));
        ExprValidator.loadAll(c.decoratorList());
    }

    private static void typeAlias(Stmt.TypeAlias a) {
        if (!(a.name() instanceof Expr.Name)) {
            throw Errors.typeError("TypeAlias with non-Name name");
        }
        ExprValidator.check(a.name(), ExprContext.Store);
        typeParams(a.typeParams());
        ExprValidator.load(a.value());
    }

    private static void typeParams(List<TypeParam> all) {
        for (TypeParam each : all) {
            Places.check(each.span());
            switch (each) {
                case TypeParam.TypeVar t -> {
                    ExprValidator.name(t.name());
                    ExprValidator.loadOptional(t.bound());
                    ExprValidator.loadOptional(t.defaultValue());
                }
                case TypeParam.ParamSpec t -> {
                    ExprValidator.name(t.name());
                    ExprValidator.loadOptional(t.defaultValue());
                }
                case TypeParam.TypeVarTuple t -> {
                    ExprValidator.name(t.name());
                    ExprValidator.loadOptional(t.defaultValue());
                }
            }
        }
    }

    private static void annotated(Stmt.AnnAssign a) {
        if (a.simple() && !(a.target() instanceof Expr.Name)) {
            throw Errors.typeError("AnnAssign with simple non-Name target");
        }
        ExprValidator.check(a.target(), ExprContext.Store);
        ExprValidator.loadOptional(a.value());
        ExprValidator.load(a.annotation());
    }

    private static void targets(List<Expr> targets, ExprContext context, String owner) {
        nonEmpty(targets, "targets", owner);
        ExprValidator.checkAll(targets, context, false);
    }

    private static void aliases(List<Alias> names, String owner) {
        nonEmpty(names, "names", owner);
        names.forEach(a -> Places.check(a.span()));
    }

    private static void raise(Stmt.Raise r) {
        if (r.exc() != null) {
            ExprValidator.load(r.exc());
            ExprValidator.loadOptional(r.cause());
        } else if (r.cause() != null) {
            throw Errors.valueError("Raise with cause but no exception");
        }
    }

    private static void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String owner) {
        ExprValidator.check(target, ExprContext.Store);
        ExprValidator.load(iter);
        body(body, owner);
        statements(orelse);
    }

    private static void with(List<WithItem> items, List<Stmt> body, String owner) {
        nonEmpty(items, "items", owner);
        for (WithItem item : items) {
            ExprValidator.load(item.contextExpr());
            if (item.optionalVars() != null) {
                ExprValidator.check(item.optionalVars(), ExprContext.Store);
            }
        }
        body(body, owner);
    }

    private static void match(Stmt.Match m) {
        ExprValidator.load(m.subject());
        nonEmpty(m.cases(), "cases", "Match");
        for (MatchCase each : m.cases()) {
            PatternValidator.check(each.pattern(), false);
            ExprValidator.loadOptional(each.guard());
            body(each.body(), "match_case");
        }
    }

    private static void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last, String owner) {
        body(body, owner);
        if (handlers.isEmpty() && last.isEmpty()) {
            throw Errors.valueError(owner + " has neither except handlers nor finalbody");
        }
        if (handlers.isEmpty() && !orelse.isEmpty()) {
            throw Errors.valueError(owner + " has orelse but no except handlers");
        }
        for (ExceptHandler each : handlers) {
            Places.check(each.span());
            ExprValidator.loadOptional(each.type());
            body(each.body(), "ExceptHandler");
        }
        statements(last);
        statements(orelse);
    }
}

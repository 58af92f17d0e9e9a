package org.pyjc.compiler.scope;

import java.util.List;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;

/** Collects the names of expressions. Compare CPython symtable.c: symtable_visit_expr. */
final class ExpressionScopes {
    private final ScopeBuilder b;

    ExpressionScopes(ScopeBuilder builder) {
        this.b = builder;
    }

    void visit(Expr expr) {
        b.current.weight++;
        switch (expr) {
            case Expr.BoolOp e -> b.visitAll(e.values());
            case Expr.NamedExpr e -> namedExpression(e);
            case Expr.BinOp e -> {
                visit(e.left());
                visit(e.right());
            }
            case Expr.UnaryOp e -> visit(e.operand());
            case Expr.Lambda e -> lambda(e);
            case Expr.IfExp e -> {
                visit(e.test());
                visit(e.body());
                visit(e.orelse());
            }
            case Expr.Dict e -> {
                b.visitAll(e.keys());
                b.visitAll(e.values());
            }
            case Expr.Set e -> b.visitAll(e.elts());
            case Expr.ListComp e -> comprehension(e, "<listcomp>", ComprehensionKind.LIST, e.generators(), e.elt(), null);
            case Expr.SetComp e -> comprehension(e, "<setcomp>", ComprehensionKind.SET, e.generators(), e.elt(), null);
            case Expr.DictComp e -> comprehension(e, "<dictcomp>", ComprehensionKind.DICT, e.generators(), e.key(),
                    e.value());
            case Expr.GeneratorExp e -> comprehension(e, "<genexpr>", ComprehensionKind.GENERATOR, e.generators(),
                    e.elt(), null);
            case Expr.Await e -> await(e);
            case Expr.Yield e -> {
                rejectInAnnotation("yield expression", e.span());
                if (e.value() != null) {
                    visit(e.value());
                }
                yields(e.span());
            }
            case Expr.YieldFrom e -> {
                rejectInAnnotation("yield expression", e.span());
                visit(e.value());
                yields(e.span());
            }
            case Expr.Compare e -> {
                visit(e.left());
                b.visitAll(e.comparators());
            }
            case Expr.Call e -> {
                visit(e.func());
                b.visitAll(e.args());
                b.statements.keywords(e.keywords());
            }
            case Expr.FormattedValue e -> formatted(e.value(), e.formatSpec());
            case Expr.Interpolation e -> formatted(e.value(), e.formatSpec());
            case Expr.JoinedStr e -> b.visitAll(e.values());
            case Expr.TemplateStr e -> b.visitAll(e.values());
            case Expr.Constant _ -> {
            }
            case Expr.Attribute e -> {
                b.checkName(e.attr(), e.span(), e.ctx());
                visit(e.value());
            }
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.slice());
            }
            case Expr.Starred e -> visit(e.value());
            case Expr.Name e -> name(e);
            case Expr.List e -> b.visitAll(e.elts());
            case Expr.Tuple e -> b.visitAll(e.elts());
            case Expr.Slice e -> {
                visitOptional(e.lower());
                visitOptional(e.upper());
                visitOptional(e.step());
            }
        }
    }

    private void visitOptional(Expr expr) {
        if (expr != null) {
            visit(expr);
        }
    }

    private void formatted(Expr value, Expr spec) {
        visit(value);
        visitOptional(spec);
    }

    private void name(Expr.Name e) {
        if (b.current.inUnevaluatedAnnotation) {
            return;
        }
        if (e.ctx() == ExprContext.Del) {
            b.checkName(e.id(), e.span(), ExprContext.Del);
        }
        b.define(e.id(), e.ctx() == ExprContext.Load ? SymbolFlags.USE : SymbolFlags.LOCAL, e.span());
        if (e.ctx() == ExprContext.Load && b.current.isFunctionLike() && e.id().equals("super")) {
            b.use("__class__", e.span());
        }
    }

    private void lambda(Expr.Lambda e) {
        b.visitAll(e.args().defaults());
        b.visitAll(e.args().kwDefaults());
        b.enter("<lambda>", ScopeKind.FUNCTION, e, e.span());
        b.statements.parameters(e.args());
        visit(e.body());
        b.exit();
    }

    private void comprehension(Expr expr, String name, ComprehensionKind kind, List<Comprehension> generators,
            Expr element, Expr value) {
        Comprehension outermost = generators.getFirst();
        boolean unevaluated = b.current.inUnevaluatedAnnotation;
        b.current.iterableDepth++;
        visit(outermost.iter());
        b.current.iterableDepth--;
        Scope scope = b.enter(name, ScopeKind.FUNCTION, expr, expr.span());
        scope.inUnevaluatedAnnotation = unevaluated;
        scope.comprehension = kind;
        if (outermost.isAsync()) {
            scope.coroutine = true;
        }
        b.implicitArgument(0, expr.span());
        target(outermost.target());
        b.visitAll(outermost.ifs());
        for (Comprehension inner : generators.subList(1, generators.size())) {
            target(inner.target());
            b.current.iterableDepth++;
            visit(inner.iter());
            b.current.iterableDepth--;
            b.visitAll(inner.ifs());
            if (inner.isAsync()) {
                b.current.coroutine = true;
            }
        }
        visitOptional(value);
        visit(element);
        boolean generator = kind == ComprehensionKind.GENERATOR;
        scope.generator = generator;
        boolean async = scope.coroutine && !generator;
        b.exit();
        if (async) {
            if (!b.isAsync() && b.current.comprehension == ComprehensionKind.NONE && !b.allowsTopLevelAwait()) {
                throw b.error(expr.span(), "asynchronous comprehension outside of an asynchronous function");
            }
            b.current.coroutine = true;
        }
    }

    private void target(Expr target) {
        b.current.visitingTarget = true;
        visit(target);
        b.current.visitingTarget = false;
    }

    private void yields(Span span) {
        b.current.generator = true;
        if (b.current.comprehension != ComprehensionKind.NONE) {
            throw b.error(span, "'yield' inside " + b.current.comprehension.description());
        }
    }

    private void await(Expr.Await e) {
        rejectInAnnotation("await expression", e.span());
        if (!b.allowsTopLevelAwait()) {
            if (!b.current.isFunctionLike()) {
                throw b.error(e.span(), "'await' outside function");
            }
            if (!b.isAsync() && b.current.comprehension == ComprehensionKind.NONE) {
                throw b.error(e.span(), "'await' outside async function");
            }
        }
        visit(e.value());
        b.current.coroutine = true;
    }

    private void namedExpression(Expr.NamedExpr e) {
        rejectInAnnotation("named expression", e.span());
        if (b.current.iterableDepth > 0) {
            throw b.error(e.span(), "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (b.current.comprehension != ComprehensionKind.NONE) {
            extendScope((Expr.Name) e.target());
        }
        noteNamed(((Expr.Name) e.target()).id());
        visit(e.value());
        visit(e.target());
    }

    private void noteNamed(String name) {
        Scope scope = b.current;
        scope.named.add(name);
        while (scope.comprehension != ComprehensionKind.NONE && scope.parent != null) {
            scope = scope.parent;
            scope.named.add(name);
        }
    }

    /** The target of {@code :=} in a comprehension belongs to the function or module around it (PEP 572). */
    private void extendScope(Expr.Name target) {
        List<Scope> stack = b.stack();
        for (int i = stack.size() - 1; i >= 0; i--) {
            Scope scope = stack.get(i);
            int flags = b.lookup(scope, target.id());
            if (scope.comprehension != ComprehensionKind.NONE) {
                if ((flags & SymbolFlags.COMPREHENSION_TARGET) != 0 && (flags & SymbolFlags.LOCAL) != 0) {
                    throw b.error(target.span(), "assignment expression cannot rebind comprehension iteration variable '"
                            + target.id() + "'");
                }
                continue;
            }
            bindOutside(scope, flags, target);
            return;
        }
    }

    private void bindOutside(Scope scope, int flags, Expr.Name target) {
        Span span = target.span();
        String where = switch (scope.kind) {
            case FUNCTION -> {
                int flag = (flags & SymbolFlags.GLOBAL) != 0 ? SymbolFlags.GLOBAL : SymbolFlags.NONLOCAL;
                b.define(target.id(), flag, span);
                b.declare(target.id(), span);
                b.defineIn(scope, target.id(), SymbolFlags.LOCAL, span);
                yield null;
            }
            case MODULE -> {
                b.define(target.id(), SymbolFlags.GLOBAL, span);
                b.declare(target.id(), span);
                b.defineIn(scope, target.id(), SymbolFlags.GLOBAL, span);
                yield null;
            }
            case CLASS -> "in a class body";
            case TYPE_PARAMETERS -> "within the definition of a generic";
            case TYPE_ALIAS -> "in a type alias";
            case TYPE_VARIABLE -> "in a TypeVar bound";
            case ANNOTATION -> "within an annotation";
        };
        if (where != null) {
            throw b.error(span, "assignment expression within a comprehension cannot be used " + where);
        }
    }

    private void rejectInAnnotation(String what, Span span) {
        String where = switch (b.current.kind) {
            case ANNOTATION -> "an annotation";
            case TYPE_VARIABLE -> b.current.scopeDescription;
            case TYPE_ALIAS -> "a type alias";
            case TYPE_PARAMETERS -> "the definition of a generic";
            default -> null;
        };
        if (where != null) {
            throw b.error(span, what + " cannot be used within " + where);
        }
    }

}

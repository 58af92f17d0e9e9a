package org.pyjc.compiler.scope;

import java.util.List;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;

/** Collects the names of annotations, type parameters and aliases. Compare CPython symtable.c: symtable_visit_annotation. */
final class TypeScopes {
    private final ScopeBuilder b;

    TypeScopes(ScopeBuilder builder) {
        this.b = builder;
    }

    void alias(Stmt.TypeAlias s) {
        b.visit(s.name());
        String name = ((Expr.Name) s.name()).id();
        boolean inClass = b.current.kind == ScopeKind.CLASS;
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            b.enterTypeParameters(name, s.typeParams(), s.span(), s, false, false);
            typeParams(s.typeParams());
        }
        b.enter(name, ScopeKind.TYPE_ALIAS, s, s.span());
        formatParameter(s.span());
        seeClass(inClass, s.span());
        b.visit(s.value());
        b.exit();
        if (generic) {
            b.exit();
        }
    }

    void typeParams(List<TypeParam> params) {
        for (TypeParam param : params) {
            switch (param) {
                case TypeParam.TypeVar p -> {
                    define(p.name(), p.span());
                    String what = p.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
                    evaluated(p.bound(), p.name(), p, what);
                    evaluated(p.defaultValue(), p.name(), p.defaultValue(), "a TypeVar default");
                }
                case TypeParam.ParamSpec p -> {
                    define(p.name(), p.span());
                    evaluated(p.defaultValue(), p.name(), p.defaultValue(), "a ParamSpec default");
                }
                case TypeParam.TypeVarTuple p -> {
                    define(p.name(), p.span());
                    evaluated(p.defaultValue(), p.name(), p.defaultValue(), "a TypeVarTuple default");
                }
            }
        }
    }

    private void define(String name, Span span) {
        if (name.equals("__classdict__")) {
            throw b.error(span, "reserved name '" + name + "' cannot be used for type parameter");
        }
        b.define(name, SymbolFlags.TYPE_PARAM | SymbolFlags.LOCAL, span);
    }

    private void evaluated(Expr expr, String name, Object key, String what) {
        if (expr == null) {
            return;
        }
        boolean inClass = b.current.canSeeClassScope;
        b.enter(name, ScopeKind.TYPE_VARIABLE, key, expr.span());
        formatParameter(expr.span());
        seeClass(inClass, expr.span());
        b.current.scopeDescription = what;
        b.visit(expr);
        b.exit();
    }

    private void seeClass(boolean inClass, Span span) {
        if (inClass) {
            b.current.canSeeClassScope = true;
            b.use("__classdict__", span);
        }
    }

    /** The scopes of annotations that stay strings are not analysed: of their names only this one is used. */
    private void formatParameter(Span span) {
        b.defineIn(b.current, ".format", SymbolFlags.PARAM, span);
        b.use(".format", span);
        if (b.future.annotations()) {
            b.current.bindings.put(".format", Binding.LOCAL);
        }
    }

    /** The annotation of a variable; in a function it is never evaluated. */
    void variableAnnotation(Expr annotation) {
        Scope owner = b.current;
        Span span = annotation.span();
        boolean conditional = owner.kind == ScopeKind.CLASS && owner.inConditionalBlock
                || owner.kind == ScopeKind.MODULE;
        if (conditional && !owner.hasConditionalAnnotations) {
            owner.hasConditionalAnnotations = true;
            b.use("__conditional_annotations__", span);
        }
        boolean unevaluated = owner.kind == ScopeKind.FUNCTION;
        if (unevaluated || owner.annotationScope == null) {
            b.enter("__annotate__", ScopeKind.ANNOTATION, null, span);
            formatParameter(span);
            seeClass(owner.kind == ScopeKind.CLASS, span);
            if (!unevaluated) {
                owner.annotationScope = b.current;
            }
        } else {
            b.enterExisting(owner.annotationScope);
        }
        b.current.inUnevaluatedAnnotation = unevaluated;
        b.visit(annotation);
        b.current.inUnevaluatedAnnotation = false;
        b.exit();
    }

    /** The annotations of a function's parameters and result. */
    void functionAnnotations(Stmt function, Arguments args, Expr returns, Scope functionScope) {
        boolean inClass = b.current.canSeeClassScope || b.current.kind == ScopeKind.CLASS;
        b.enter("__annotate__", ScopeKind.ANNOTATION, args, function.span());
        formatParameter(function.span());
        functionScope.annotationScope = b.current;
        seeClass(inClass, function.span());
        args.posonlyargs().forEach(arg -> annotation(arg, functionScope));
        args.args().forEach(arg -> annotation(arg, functionScope));
        annotation(args.vararg(), functionScope);
        annotation(args.kwarg(), functionScope);
        args.kwonlyargs().forEach(arg -> annotation(arg, functionScope));
        if (returns != null) {
            functionScope.annotationsUsed = true;
            b.visit(returns);
        }
        b.exit();
    }

    private void annotation(Arg arg, Scope functionScope) {
        if (arg != null && arg.annotation() != null) {
            functionScope.annotationsUsed = true;
            b.visit(arg.annotation());
        }
    }
}

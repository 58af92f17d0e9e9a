package org.pyjc.compiler.scope;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.scope.Scope.Directive;

/**
 * Builds the scopes of a program: first collects what each block does with its names, then resolves them.
 *
 * <pre>
 * def f(a):            f: a PARAM LOCAL, g LOCAL           f: a CELL, g LOCAL
 *     def g():     ->  g: a USE, print USE             ->  g: a FREE, print GLOBAL_IMPLICIT
 *         print(a)
 * </pre>
 *
 * Compare CPython symtable.c.
 *
 * <p>Thread safety: one builder, one thread.
 */
public final class ScopeBuilder {
    private static final Span MODULE_SPAN = new Span(0, 0, 0, 0);

    final SourceText source;
    final FutureFeatures future;
    final boolean topLevelAwait;
    final StatementScopes statements = new StatementScopes(this);
    final ExpressionScopes expressions = new ExpressionScopes(this);
    final TypeScopes types = new TypeScopes(this);
    private final Map<Object, Scope> scopes = new IdentityHashMap<>();
    private final List<Scope> stack = new ArrayList<>();
    Scope module;
    Scope current;
    String privateName;

    private ScopeBuilder(SourceText source, FutureFeatures future, boolean topLevelAwait) {
        this.source = source;
        this.future = future;
        this.topLevelAwait = topLevelAwait;
    }

    /** The scopes of a program whose own code may not await. */
    public static ScopeInfo build(Mod mod, SourceText source, FutureFeatures future) {
        return build(mod, source, future, false);
    }

    /**
     * The scopes of a program.
     *
     * @param topLevelAwait whether {@code await} is allowed in the module's own code (PyCF_ALLOW_TOP_LEVEL_AWAIT)
     * @throws PySyntaxError for what CPython's symbol table rejects
     */
    public static ScopeInfo build(Mod mod, SourceText source, FutureFeatures future, boolean topLevelAwait) {
        ScopeBuilder builder = new ScopeBuilder(source, future, topLevelAwait);
        builder.module = builder.enter("top", ScopeKind.MODULE, mod, MODULE_SPAN);
        switch (mod) {
            case Mod.Module m -> builder.statements.visit(m.body());
            case Mod.Interactive m -> builder.statements.visit(m.body());
            case Mod.Expression m -> builder.expressions.visit(m.body());
            case Mod.FunctionType _ ->
                throw builder.error(MODULE_SPAN, "this compiler does not handle FunctionTypes");
        }
        builder.exit();
        new ScopeAnalyzer(source).analyze(builder.module);
        return new ScopeInfo(builder.module, builder.scopes, future);
    }

    Scope enter(String name, ScopeKind kind, Object key, Span span) {
        Scope scope = create(name, kind, key, span);
        enterExisting(scope);
        return scope;
    }

    Scope create(String name, ScopeKind kind, Object key, Span span) {
        Scope scope = new Scope(name, kind, span, current);
        if (current != null && (current.nested || current.isFunctionLike())) {
            scope.nested = true;
        }
        if (key != null) {
            scopes.put(key, scope);
        }
        return scope;
    }

    /** Makes a scope the current one; the first time its parent learns of it. */
    void enterExisting(Scope scope) {
        Scope parent = current;
        stack.add(scope);
        current = scope;
        boolean discarded = scope.kind == ScopeKind.ANNOTATION && future.annotations();
        if (parent != null && !discarded && !parent.children.contains(scope)) {
            parent.children.add(scope);
        }
    }

    void exit() {
        stack.removeLast();
        current = stack.isEmpty() ? null : stack.getLast();
    }

    List<Scope> stack() {
        return stack;
    }

    int lookup(Scope scope, String name) {
        return scope.flags(mangle(name));
    }

    int lookup(String name) {
        return lookup(current, name);
    }

    String mangle(String name) {
        return current == null || current.mangles(name) ? Mangler.mangle(privateName, name) : name;
    }

    void define(String name, int flag, Span span) {
        checkName(name, span, (flag & SymbolFlags.USE) != 0 ? ExprContext.Load : ExprContext.Store);
        if ((flag & SymbolFlags.TYPE_PARAM) != 0 && current.mangledNames != null) {
            current.mangledNames.add(name);
        }
        defineIn(current, name, flag, span);
    }

    void use(String name, Span span) {
        define(name, SymbolFlags.USE, span);
    }

    void defineIn(Scope scope, String name, int flag, Span span) {
        String mangled = mangle(name);
        int flags = scope.flags(mangled);
        if ((flag & SymbolFlags.PARAM) != 0 && (flags & SymbolFlags.PARAM) != 0) {
            throw error(span, "duplicate argument '" + name + "' in function definition");
        }
        if ((flag & SymbolFlags.TYPE_PARAM) != 0 && (flags & SymbolFlags.TYPE_PARAM) != 0) {
            throw error(span, "duplicate type parameter '" + name + "'");
        }
        flags |= flag;
        if (scope.visitingTarget) {
            if ((flags & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0) {
                throw error(span, "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
            }
            flags |= SymbolFlags.COMPREHENSION_TARGET;
        }
        scope.symbols.put(mangled, flags);
        if ((flag & SymbolFlags.PARAM) != 0) {
            scope.varnames.add(mangled);
        } else if ((flag & SymbolFlags.GLOBAL) != 0) {
            module.symbols.merge(mangled, flag, (old, more) -> old | more);
        }
    }

    void declare(String name, Span span) {
        current.directives.add(new Directive(mangle(name), span));
    }

    void implicitArgument(int position, Span span) {
        defineIn(current, "." + position, SymbolFlags.PARAM, span);
    }

    void checkName(String name, Span span, ExprContext context) {
        if (name.equals("__debug__")) {
            switch (context) {
                case Store -> throw error(span, "cannot assign to __debug__");
                case Del -> throw error(span, "cannot delete __debug__");
                case Load -> {
                }
            }
        }
    }

    /** Starts the invisible function around a generic definition. */
    void enterTypeParameters(String name, Object key, Span span, Stmt owner, boolean defaults, boolean kwdefaults) {
        boolean inClass = current.kind == ScopeKind.CLASS;
        enter(name, ScopeKind.TYPE_PARAMETERS, key, span);
        if (inClass) {
            current.canSeeClassScope = true;
            use("__classdict__", span);
        }
        if (owner instanceof Stmt.ClassDef) {
            define(".type_params", SymbolFlags.LOCAL, span);
            use(".type_params", span);
            define(".generic_base", SymbolFlags.LOCAL, span);
            use(".generic_base", span);
        }
        if (defaults) {
            define(".defaults", SymbolFlags.PARAM, span);
        }
        if (kwdefaults) {
            define(".kwdefaults", SymbolFlags.PARAM, span);
        }
    }

    /** Starts mangling for the names of a class; only its type parameters are mangled in its type parameter scope. */
    void trackMangledNames() {
        current.mangledNames = new LinkedHashSet<>();
    }

    /** Whether the code here is inside an async function, or may await at the top. */
    boolean isAsync() {
        for (Scope scope = current; scope != null; scope = scope.parent) {
            if (scope.kind == ScopeKind.FUNCTION && scope.comprehension == ComprehensionKind.NONE) {
                return scope.async;
            }
            if (scope.comprehension == ComprehensionKind.NONE) {
                return false;
            }
        }
        return false;
    }

    boolean allowsTopLevelAwait() {
        return topLevelAwait && current.kind == ScopeKind.MODULE;
    }

    PySyntaxError error(Span span, String message) {
        return ScopeErrors.at(source, span, message);
    }

    void visit(Expr expr) {
        expressions.visit(expr);
    }

    void visitAll(List<? extends Expr> exprs) {
        for (Expr expr : exprs) {
            if (expr != null) {
                expressions.visit(expr);
            }
        }
    }
}

package org.pyjc.compiler.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.MatchCase;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.WithItem;

/**
 * Finds the loads of local variables that can't find them unbound, by following all ways through each function. Names
 * that are deleted anywhere in a function are left out, so that a bound name stays bound.
 *
 * <pre>
 * def f(a):
 *     if a:
 *         b = 1
 *         return b     # a, this b: bound
 *     return b         # this b: may be unbound
 * </pre>
 *
 * <p>Thread safety: one analysis, one thread.
 */
final class BoundNames {
    private final Set<Expr> found;
    private final ConstantFolder folder;
    private final BoundExpressions expressions;
    private final List<List<BoundState>> breaks = new ArrayList<>();
    private final Set<String> deleted = new HashSet<>();
    BoundState state = BoundState.start();

    private BoundNames(Set<Expr> found, ConstantFolder folder) {
        this.found = found;
        this.folder = folder;
        this.expressions = new BoundExpressions(this);
    }

    /** Adds the loads of a module's functions to {@code found}. */
    static void module(List<Stmt> body, Set<Expr> found, ConstantFolder folder) {
        new BoundNames(found, folder).suite(body);
    }

    static void expression(Expr expr, Set<Expr> found, ConstantFolder folder) {
        new BoundNames(found, folder).visit(expr);
    }

    // ---- what the expressions' visitor asks and tells ----

    void load(Expr.Name name) {
        if (state.isBound(name.id())) {
            found.add(name);
        }
    }

    void bind(String name) {
        if (!deleted.contains(name)) {
            state.bind(name);
        }
    }

    void function(Arguments args, List<Stmt> body, Expr value) {
        BoundNames inner = new BoundNames(found, folder);
        inner.deleted.addAll(DeletedNames.of(body));
        args.posonlyargs().forEach(arg -> inner.bind(arg.arg()));
        args.args().forEach(arg -> inner.bind(arg.arg()));
        args.kwonlyargs().forEach(arg -> inner.bind(arg.arg()));
        if (args.vararg() != null) {
            inner.bind(args.vararg().arg());
        }
        if (args.kwarg() != null) {
            inner.bind(args.kwarg().arg());
        }
        inner.suite(body);
        if (value != null) {
            inner.visit(value);
        }
    }

    private void visit(Expr expr) {
        expressions.visit(expr);
    }

    // ---- statements ----

    void suite(List<Stmt> body) {
        body.forEach(this::statement);
    }

    private void statement(Stmt stmt) {
        switch (stmt) {
            case Stmt.FunctionDef s -> function(s.name(), s.decoratorList(), s.args(), s.body());
            case Stmt.AsyncFunctionDef s -> function(s.name(), s.decoratorList(), s.args(), s.body());
            case Stmt.ClassDef s -> classDef(s);
            case Stmt.Return s -> {
                expressions.optional(s.value());
                state.end();
            }
            case Stmt.Delete s -> s.targets().forEach(expressions::target);
            case Stmt.Assign s -> {
                visit(s.value());
                s.targets().forEach(expressions::target);
            }
            case Stmt.TypeAlias s -> expressions.target(s.name());
            case Stmt.AugAssign s -> {
                if (s.target() instanceof Expr.Name name) {
                    load(name);
                }
                visit(s.value());
                expressions.target(s.target());
            }
            case Stmt.AnnAssign s -> {
                expressions.optional(s.value());
                if (s.value() != null) {
                    expressions.target(s.target());
                }
            }
            case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.While s -> whileLoop(s);
            case Stmt.If s -> ifStatement(s);
            case Stmt.With s -> with(s.items(), s.body());
            case Stmt.AsyncWith s -> with(s.items(), s.body());
            case Stmt.Match s -> match(s);
            case Stmt.Raise s -> {
                expressions.optional(s.exc());
                expressions.optional(s.cause());
                state.end();
            }
            case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.Assert s -> {
                visit(s.test());
                BoundState after = state.copy();
                expressions.optional(s.msg());
                state.become(after);
            }
            case Stmt.Import s -> s.names().forEach(this::alias);
            case Stmt.ImportFrom s -> s.names().forEach(this::alias);
            case Stmt.ExprStmt s -> visit(s.value());
            case Stmt.Break _ -> {
                if (!breaks.isEmpty()) {
                    breaks.getLast().add(state.copy());
                }
                state.end();
            }
            case Stmt.Continue _ -> state.end();
            case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {
            }
        }
    }

    private void function(String name, List<Expr> decorators, Arguments args, List<Stmt> body) {
        decorators.forEach(this::visit);
        expressions.defaults(args);
        function(args, body, null);
        bind(name);
    }

    private void classDef(Stmt.ClassDef s) {
        s.decoratorList().forEach(this::visit);
        s.bases().forEach(this::visit);
        s.keywords().forEach(keyword -> visit(keyword.value()));
        new BoundNames(found, folder).suite(s.body());
        bind(s.name());
    }

    private void alias(Alias alias) {
        String name = alias.asname() != null ? alias.asname() : alias.name();
        int dot = name.indexOf('.');
        bind(dot < 0 ? name : name.substring(0, dot));
    }

    private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
        visit(iter);
        BoundState before = state.copy();
        breaks.add(new ArrayList<>());
        expressions.target(target);
        suite(body);
        List<BoundState> left = breaks.removeLast();
        state.become(before);
        suite(orelse);
        left.forEach(state::meet);
    }

    private void whileLoop(Stmt.While s) {
        Const constant = folder.fold(s.test());
        visit(s.test());
        BoundState tested = state.copy();
        breaks.add(new ArrayList<>());
        suite(s.body());
        List<BoundState> left = breaks.removeLast();
        state.become(tested);
        if (constant != null && constant.isTrue()) {
            state.end();
        }
        suite(s.orelse());
        left.forEach(state::meet);
    }

    private void ifStatement(Stmt.If s) {
        Const constant = folder.fold(s.test());
        visit(s.test());
        BoundState tested = state.copy();
        if (constant != null && !constant.isTrue()) {
            state.end();
        }
        suite(s.body());
        BoundState then = state.copy();
        state.become(tested);
        if (constant != null && constant.isTrue()) {
            state.end();
        }
        suite(s.orelse());
        state.meet(then);
    }

    /** A manager may swallow an exception from anywhere in the body. */
    private void with(List<WithItem> items, List<Stmt> body) {
        visit(items.getFirst().contextExpr());
        BoundState entered = state.copy();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                visit(items.get(i).contextExpr());
            }
            if (items.get(i).optionalVars() != null) {
                expressions.target(items.get(i).optionalVars());
            }
        }
        suite(body);
        state.meet(entered);
    }

    private void match(Stmt.Match s) {
        visit(s.subject());
        BoundState out = BoundState.unreachable();
        for (MatchCase each : s.cases()) {
            BoundState before = state.copy();
            pattern(each.pattern());
            expressions.optional(each.guard());
            suite(each.body());
            out.meet(state);
            state.become(before);
        }
        state.meet(out);
    }

    private void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue p -> visit(p.value());
            case Pattern.MatchSingleton _ -> {
            }
            case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
            case Pattern.MatchMapping p -> {
                p.keys().forEach(this::visit);
                p.patterns().forEach(this::pattern);
                bindOptional(p.rest());
            }
            case Pattern.MatchClass p -> {
                visit(p.cls());
                p.patterns().forEach(this::pattern);
                p.kwdPatterns().forEach(this::pattern);
            }
            case Pattern.MatchStar p -> bindOptional(p.name());
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) {
                    pattern(p.pattern());
                }
                bindOptional(p.name());
            }
            case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
        }
    }

    private void bindOptional(String name) {
        if (name != null) {
            bind(name);
        }
    }

    private void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody) {
        BoundState before = state.copy();
        suite(body);
        suite(orelse);
        BoundState out = state.copy();
        for (ExceptHandler handler : handlers) {
            state.become(before);
            expressions.optional(handler.type());
            suite(handler.body());
            out.meet(state);
        }
        if (!finalbody.isEmpty()) {
            state.become(before);
            suite(finalbody);
            out.follow(state);
        }
        state.become(out);
    }
}

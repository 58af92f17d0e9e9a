package org.pyjc.compiler.scope;

import java.util.List;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.MatchCase;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.TypeParam;
import org.pyjc.compiler.ast.WithItem;

/** Collects the names of statements. Compare CPython symtable.c: symtable_visit_stmt. */
final class StatementScopes {
    private final ScopeBuilder b;

    StatementScopes(ScopeBuilder builder) {
        this.b = builder;
    }

    void visit(List<Stmt> body) {
        for (Stmt stmt : body) {
            visit(stmt);
        }
    }

    private void conditional(List<Stmt> body) {
        boolean before = b.current.inConditionalBlock;
        b.current.inConditionalBlock = true;
        visit(body);
        b.current.inConditionalBlock = before;
    }

    private void visit(Stmt stmt) {
        b.current.weight++;
        switch (stmt) {
            case Stmt.FunctionDef s -> function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(),
                    s.typeParams(), false);
            case Stmt.AsyncFunctionDef s -> function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns(),
                    s.typeParams(), true);
            case Stmt.ClassDef s -> classDef(s);
            case Stmt.Return s -> {
                if (s.value() != null) {
                    b.visit(s.value());
                }
            }
            case Stmt.Delete s -> b.visitAll(s.targets());
            case Stmt.Assign s -> {
                b.visitAll(s.targets());
                b.visit(s.value());
            }
            case Stmt.TypeAlias s -> b.types.alias(s);
            case Stmt.AugAssign s -> {
                b.visit(s.target());
                b.visit(s.value());
            }
            case Stmt.AnnAssign s -> annotatedAssignment(s);
            case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
            case Stmt.AsyncFor s -> {
                topLevelAwait();
                loop(s.target(), s.iter(), s.body(), s.orelse());
            }
            case Stmt.While s -> loop(null, s.test(), s.body(), s.orelse());
            case Stmt.If s -> loop(null, s.test(), s.body(), s.orelse());
            case Stmt.With s -> with(s.items(), s.body());
            case Stmt.AsyncWith s -> {
                topLevelAwait();
                with(s.items(), s.body());
            }
            case Stmt.Match s -> match(s);
            case Stmt.Raise s -> {
                if (s.exc() != null) {
                    b.visit(s.exc());
                    if (s.cause() != null) {
                        b.visit(s.cause());
                    }
                }
            }
            case Stmt.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
            case Stmt.Assert s -> {
                b.visit(s.test());
                if (s.msg() != null) {
                    b.visit(s.msg());
                }
            }
            case Stmt.Import s -> s.names().forEach(this::alias);
            case Stmt.ImportFrom s -> s.names().forEach(this::alias);
            case Stmt.Global s -> s.names().forEach(name -> declaration(name, s.span(), true));
            case Stmt.Nonlocal s -> s.names().forEach(name -> declaration(name, s.span(), false));
            case Stmt.ExprStmt s -> b.visit(s.value());
            case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {
            }
        }
    }

    /** A module that may await becomes a coroutine. Compare CPython symtable.c: maybe_set_ste_coroutine_for_module. */
    private void topLevelAwait() {
        if (b.allowsTopLevelAwait()) {
            b.current.coroutine = true;
        }
    }

    private void loop(Expr target, Expr head, List<Stmt> body, List<Stmt> orelse) {
        if (target != null) {
            b.visit(target);
        }
        b.visit(head);
        conditional(body);
        conditional(orelse);
    }

    private void function(Stmt stmt, String name, Arguments args, List<Stmt> body, List<Expr> decorators,
            Expr returns, List<TypeParam> typeParams, boolean async) {
        Span span = stmt.span();
        b.define(name, SymbolFlags.LOCAL, span);
        b.visitAll(args.defaults());
        b.visitAll(args.kwDefaults());
        b.visitAll(decorators);
        boolean generic = !typeParams.isEmpty();
        if (generic) {
            boolean kwdefaults = args.kwDefaults().stream().anyMatch(d -> d != null);
            b.enterTypeParameters(name, typeParams, span, stmt, !args.defaults().isEmpty(), kwdefaults);
            b.types.typeParams(typeParams);
        }
        boolean inClass = b.current.kind == ScopeKind.CLASS
                || generic && b.current.parent.kind == ScopeKind.CLASS;
        Scope scope = b.create(name, ScopeKind.FUNCTION, stmt, span);
        scope.method = inClass;
        scope.async = async;
        scope.coroutine = async;
        b.types.functionAnnotations(stmt, args, returns, scope);
        b.enterExisting(scope);
        parameters(args);
        visit(body);
        b.exit();
        if (generic) {
            b.exit();
        }
    }

    void parameters(Arguments args) {
        args.posonlyargs().forEach(this::parameter);
        args.args().forEach(this::parameter);
        args.kwonlyargs().forEach(this::parameter);
        if (args.vararg() != null) {
            parameter(args.vararg());
            b.current.varargs = true;
        }
        if (args.kwarg() != null) {
            parameter(args.kwarg());
            b.current.varkeywords = true;
        }
    }

    private void parameter(Arg arg) {
        b.define(arg.arg(), SymbolFlags.PARAM, arg.span());
    }

    private void classDef(Stmt.ClassDef s) {
        b.define(s.name(), SymbolFlags.LOCAL, s.span());
        b.visitAll(s.decoratorList());
        String outerPrivate = b.privateName;
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            b.enterTypeParameters(s.name(), s.typeParams(), s.span(), s, false, false);
            b.privateName = s.name();
            b.trackMangledNames();
            b.types.typeParams(s.typeParams());
        }
        b.visitAll(s.bases());
        keywords(s.keywords());
        b.enter(s.name(), ScopeKind.CLASS, s, s.span());
        b.privateName = s.name();
        if (generic) {
            b.define("__type_params__", SymbolFlags.LOCAL, s.span());
            b.use(".type_params", s.span());
        }
        visit(s.body());
        b.exit();
        if (generic) {
            b.exit();
        }
        b.privateName = outerPrivate;
    }

    void keywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            if (keyword.arg() != null) {
                b.checkName(keyword.arg(), keyword.span(), ExprContext.Store);
            }
        }
        for (Keyword keyword : keywords) {
            b.visit(keyword.value());
        }
    }

    private void annotatedAssignment(Stmt.AnnAssign s) {
        if (s.target() instanceof Expr.Name name) {
            int flags = b.lookup(name.id());
            if ((flags & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0 && b.current != b.module && s.simple()) {
                String kind = (flags & SymbolFlags.GLOBAL) != 0 ? "global" : "nonlocal";
                throw b.error(s.span(), "annotated name '" + name.id() + "' can't be " + kind);
            }
            if (s.simple()) {
                b.define(name.id(), SymbolFlags.ANNOTATED | SymbolFlags.LOCAL, name.span());
            } else if (s.value() != null) {
                b.define(name.id(), SymbolFlags.LOCAL, name.span());
            }
        } else {
            b.visit(s.target());
        }
        b.types.variableAnnotation(s.annotation());
        if (s.value() != null) {
            b.visit(s.value());
        }
    }

    private void with(List<WithItem> items, List<Stmt> body) {
        boolean before = b.current.inConditionalBlock;
        b.current.inConditionalBlock = true;
        for (WithItem item : items) {
            b.visit(item.contextExpr());
            if (item.optionalVars() != null) {
                b.visit(item.optionalVars());
            }
        }
        visit(body);
        b.current.inConditionalBlock = before;
    }

    private void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody) {
        conditional(body);
        for (ExceptHandler handler : handlers) {
            if (handler.type() != null) {
                b.visit(handler.type());
            }
            if (handler.name() != null) {
                b.define(handler.name(), SymbolFlags.LOCAL, handler.span());
            }
            conditional(handler.body());
        }
        conditional(orelse);
        conditional(finalbody);
    }

    private void match(Stmt.Match s) {
        b.visit(s.subject());
        boolean before = b.current.inConditionalBlock;
        b.current.inConditionalBlock = true;
        for (MatchCase matchCase : s.cases()) {
            pattern(matchCase.pattern());
            if (matchCase.guard() != null) {
                b.visit(matchCase.guard());
            }
            visit(matchCase.body());
        }
        b.current.inConditionalBlock = before;
    }

    private void pattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue p -> b.visit(p.value());
            case Pattern.MatchSingleton _ -> {
            }
            case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
            case Pattern.MatchMapping p -> {
                b.visitAll(p.keys());
                p.patterns().forEach(this::pattern);
                capture(p.rest(), p.span());
            }
            case Pattern.MatchClass p -> {
                b.visit(p.cls());
                p.patterns().forEach(this::pattern);
                for (int i = 0; i < p.kwdAttrs().size(); i++) {
                    b.checkName(p.kwdAttrs().get(i), p.kwdPatterns().get(i).span(), ExprContext.Store);
                }
                p.kwdPatterns().forEach(this::pattern);
            }
            case Pattern.MatchStar p -> capture(p.name(), p.span());
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) {
                    pattern(p.pattern());
                }
                capture(p.name(), p.span());
            }
            case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            b.define(name, SymbolFlags.LOCAL, span);
        }
    }

    private void alias(Alias alias) {
        String stored = alias.asname() != null ? alias.asname() : alias.name();
        if (stored.equals("*")) {
            if (b.current.kind != ScopeKind.MODULE) {
                throw b.error(alias.span(), "import * only allowed at module level");
            }
            return;
        }
        int dot = alias.asname() == null ? stored.indexOf('.') : -1;
        b.define(dot < 0 ? stored : stored.substring(0, dot), SymbolFlags.IMPORT, alias.span());
    }

    private void declaration(String name, Span span, boolean global) {
        int flags = b.lookup(name);
        String word = global ? "global" : "nonlocal";
        if ((flags & (SymbolFlags.PARAM | SymbolFlags.LOCAL | SymbolFlags.USE | SymbolFlags.ANNOTATED)) != 0) {
            String message;
            if ((flags & SymbolFlags.PARAM) != 0) {
                message = "name '" + name + "' is parameter and " + word;
            } else if ((flags & SymbolFlags.USE) != 0) {
                message = "name '" + name + "' is used prior to " + word + " declaration";
            } else if ((flags & SymbolFlags.ANNOTATED) != 0) {
                message = "annotated name '" + name + "' can't be " + word;
            } else {
                message = "name '" + name + "' is assigned to before " + word + " declaration";
            }
            throw b.error(span, message);
        }
        b.define(name, global ? SymbolFlags.GLOBAL : SymbolFlags.NONLOCAL, span);
        b.declare(name, span);
    }
}

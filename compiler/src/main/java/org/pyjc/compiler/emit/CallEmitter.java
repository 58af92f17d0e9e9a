package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Writes calls. Compare CPython codegen.c: codegen_call_helper.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class CallEmitter {
    private static final int MAX_DIRECT = 50;
    /** Built-ins that look at their caller's variables. */
    private static final Set<String> SCOPED = Set.of("locals", "globals", "vars", "dir", "eval", "exec");
    /** In the names of their module: {@code builtins}, {@code __builtins__} and the like. */
    private static final String BUILTINS = "builtin";

    private final Body b;

    CallEmitter(Body body) {
        this.b = body;
    }

    void call(Expr.Call e) {
        LiteralWarnings.call(b, e);
        checkKeywords(e.keywords());
        boolean spread = isSpread(e.args(), e.keywords());
        if (e.func() instanceof Expr.Name name && b.places.isGlobal(b.places.mangle(name.id()))) {
            if (isSuper(e)) {
                superCall(e);
                return;
            }
            if (!spread && b.folds.call(e)) {
                return;
            }
        }
        String scoped = spread ? null : scopedName(e.func());
        if (scoped != null) {
            scopedCall(e, scoped);
            return;
        }
        if (b.object.traced) {
            tracedCall(e, spread);
        } else if (spread) {
            b.expr(e.func());
            spread(e.args(), e.keywords(), e.span());
            b.at(e.span());
            b.invoke(OpEntry.CALL_SPREAD);
        } else if (e.func() instanceof Expr.Attribute attribute && attribute.ctx() == ExprContext.Load) {
            methodCall(e, attribute);
        } else {
            b.expr(e.func());
            plainCall(e.args(), e.keywords(), e.span());
        }
    }

    /** Writes a call that profilers are told of when the callee is a built-in. */
    private void tracedCall(Expr.Call e, boolean spread) {
        Span span = e.func() instanceof Expr.Attribute attribute ? methodSpan(e, attribute) : e.span();
        b.expr(e.func());
        if (spread) {
            spread(e.args(), e.keywords(), e.span());
            b.at(span);
            b.invoke(OpEntry.CALL_SPREAD_TRACED);
        } else {
            argumentArray(e.args(), e.keywords());
            b.strings(names(e.keywords()));
            b.at(span);
            b.invoke(OpEntry.CALL_TRACED);
        }
    }

    /** Whether it is {@code super()} without arguments in a function. */
    private boolean isSuper(Expr e) {
        return e instanceof Expr.Call call && call.func() instanceof Expr.Name name && name.id().equals("super")
                && call.args().isEmpty() && call.keywords().isEmpty() && b.scope.isFunctionLike()
                && b.places.isGlobal("super");
    }

    /** Calls the value under the first {@code given} arguments, which are on the stack; at a place where sites are worth linking. */
    void plainCall(Expr.Call e, int given) {
        int count = e.args().size() + e.keywords().size();
        arguments(e.args().subList(given, e.args().size()), e.keywords());
        b.at(e.span());
        b.code.site(Site.CALL, "call", Code.objects(count + 1), joined(e.keywords()));
    }

    /** Calls the value on the stack. */
    void plainCall(List<Expr> args, List<Keyword> keywords, Span span) {
        int count = args.size() + keywords.size();
        if (b.isHot() && count <= MAX_DIRECT) {
            arguments(args, keywords);
            b.at(span);
            b.code.site(Site.CALL, "call", Code.objects(count + 1), joined(keywords));
        } else if (keywords.isEmpty() && count <= 3) {
            arguments(args, keywords);
            b.at(span);
            call(count);
        } else {
            argumentArray(args, keywords);
            b.strings(names(keywords));
            b.at(span);
            b.invoke(OpEntry.CALL);
        }
    }

    /** Calls the value under {@code count} arguments on the stack. */
    void call(int count) {
        if (b.isHot()) {
            b.code.site(Site.CALL, "call", Code.objects(count + 1), "");
        } else {
            b.invoke(switch (count) {
                case 0 -> OpEntry.CALL0;
                case 1 -> OpEntry.CALL1;
                case 2 -> OpEntry.CALL2;
                default -> OpEntry.CALL3;
            });
        }
    }

    private void methodCall(Expr.Call e, Expr.Attribute attribute) {
        String name = b.places.mangle(attribute.attr());
        int count = e.args().size() + e.keywords().size();
        if (b.isHot() && count <= MAX_DIRECT && isSuper(attribute.value())) {
            superMethodCall(e, attribute, name);
            return;
        }
        if (hasCalls(e)) {
            loadedMethodCall(e, attribute, name, count);
            return;
        }
        b.expr(attribute.value());
        Local separator = separator(e, name);
        b.object.details.attribute(name);
        Span span = methodSpan(e, attribute);
        Span at = attributeSpan(attribute);
        if (b.isHot() && count <= MAX_DIRECT) {
            methodArguments(e, separator);
            b.at(span, at);
            b.code.site(Site.METHOD, "method", Code.objects(count + 1), name, joined(e.keywords()));
        } else if (count == 0) {
            b.at(span, at);
            b.code.string(name);
            b.invoke(OpEntry.METHOD0);
        } else {
            argumentArray(e.args(), e.keywords());
            b.code.string(name);
            b.strings(names(e.keywords()));
            b.at(span, at);
            b.invoke(OpEntry.CALL_METHOD);
        }
    }

    /** A call whose arguments may do something: the method is looked up before. */
    private void loadedMethodCall(Expr.Call e, Expr.Attribute attribute, String name, int count) {
        Span span = methodSpan(e, attribute);
        if (!b.isHot() || count > MAX_DIRECT) {
            b.expr(attribute);
            plainCall(e.args(), e.keywords(), span);
            return;
        }
        b.expr(attribute.value());
        Local separator = separator(e, name);
        b.object.details.attribute(name);
        b.code.dup();
        b.at(attributeSpan(attribute));
        b.code.site(Site.LOAD_METHOD, "load", Code.objects(1), name);
        methodArguments(e, separator);
        b.at(span, attributeSpan(attribute));
        b.code.site(Site.LOADED_METHOD, "method", Code.objects(count + 2), name, joined(e.keywords()));
    }

    /** A local with the receiver, which is on the stack, of what may be {@code str.join} of a generator expression; else null. */
    private Local separator(Expr.Call e, String method) {
        if (!b.folds.isJoin(e, method)) {
            return null;
        }
        Local separator = b.code.temp();
        b.code.dup();
        b.code.store(separator);
        return separator;
    }

    private void methodArguments(Expr.Call e, Local separator) {
        if (separator == null) {
            arguments(e.args(), e.keywords());
        } else {
            b.folds.joined(e, separator);
            b.code.forget(separator);
            b.code.release(separator);
        }
    }

    /** Whether an argument calls or awaits something. */
    private static boolean hasCalls(Expr.Call e) {
        return e.args().stream().anyMatch(CallEmitter::calls) || e.keywords().stream().anyMatch(each -> calls(each.value()));
    }

    private static boolean calls(Node node) {
        return switch (node) {
            case Expr.Constant _, Expr.Name _, Expr.Lambda _ -> false;
            case Expr.Call _, Expr.Await _, Expr.Yield _, Expr.YieldFrom _, Expr.NamedExpr _, Expr.ListComp _, Expr.SetComp _,
                    Expr.DictComp _ -> true;
            case Expr.GeneratorExp g -> calls(g.generators().getFirst().iter());
            default -> NodeFields.of(node.getClass()).fields().stream().anyMatch(field -> callsIn(field.get(node)));
        };
    }

    private static boolean callsIn(Object value) {
        return value instanceof Node node ? calls(node) : value instanceof List<?> list && list.stream().anyMatch(CallEmitter::callsIn);
    }

    /** An attribute on several lines is at the line of its name. */
    private static Span attributeSpan(Expr.Attribute attribute) {
        Span at = attribute.span();
        return at.lineno() == at.endLineno() ? at
                : new Span(at.endLineno(), Math.max(0, at.endColOffset() - attribute.attr().length()), at.endLineno(), at.endColOffset());
    }

    /** A method call on several lines is at the line of its name. Compare update_start_location_to_match_attr. */
    private static Span methodSpan(Expr.Call e, Expr.Attribute attribute) {
        Span span = e.span();
        Span at = attribute.span();
        if (span.lineno() == at.endLineno()) {
            return span;
        }
        int column = Math.max(0, at.endColOffset() - attribute.attr().length());
        int endLine = Math.max(span.endLineno(), at.endLineno());
        return new Span(at.endLineno(), column, endLine, span.endColOffset());
    }

    private void arguments(List<Expr> args, List<Keyword> keywords) {
        args.forEach(b::expr);
        keywords.forEach(keyword -> b.expr(keyword.value()));
        noteNames(keywords);
    }

    private void argumentArray(List<Expr> args, List<Keyword> keywords) {
        List<Expr> all = new ArrayList<>(args);
        keywords.forEach(keyword -> all.add(keyword.value()));
        b.collections.array(all);
        noteNames(keywords);
    }

    private void noteNames(List<Keyword> keywords) {
        if (!keywords.isEmpty()) {
            b.object.details.constant(new Const.Tuple(List.copyOf(names(keywords).stream().map(Const::str).toList())));
        }
    }

    static List<String> names(List<Keyword> keywords) {
        return keywords.stream().map(Keyword::arg).toList();
    }

    private static String joined(List<Keyword> keywords) {
        return String.join(",", names(keywords));
    }

    static boolean isSpread(List<Expr> args, List<Keyword> keywords) {
        return args.stream().anyMatch(Expr.Starred.class::isInstance)
                || keywords.stream().anyMatch(keyword -> keyword.arg() == null);
    }

    /** Pushes a list of positional arguments and a dictionary (or null) of keywords; the callee is on the stack. */
    void spread(List<Expr> args, List<Keyword> keywords, Span span) {
        Local callee = b.code.temp();
        b.code.dup();
        b.code.store(callee);
        spread(args, keywords, span, callee, false);
        b.code.release(callee);
    }

    /** The same for a callee that is in a local only; {@code extended} says that the positional arguments must be a new list. */
    void spread(List<Expr> args, List<Keyword> keywords, Span span, Local callee, boolean extended) {
        positional(args, callee, span, extended);
        if (keywords.isEmpty()) {
            b.code.nothing();
        } else {
            keywordDict(keywords, callee, span);
        }
    }

    private void positional(List<Expr> args, Local callee, Span span, boolean extended) {
        if (!extended && args.size() == 1 && args.getFirst() instanceof Expr.Starred starred) {
            b.expr(starred.value());
            b.code.load(callee);
            b.at(span);
            b.invoke(MakeEntry.ONLY_ARGUMENTS);
            return;
        }
        b.invoke(MakeEntry.EMPTY_LIST);
        List<Expr> run = new ArrayList<>();
        for (Expr arg : args) {
            if (arg instanceof Expr.Starred starred) {
                appendRun(run);
                extend(starred, span);
            } else {
                run.add(arg);
            }
        }
        appendRun(run);
    }

    private void appendRun(List<Expr> run) {
        if (!run.isEmpty()) {
            b.collections.array(run);
            b.invoke(MakeEntry.LIST_APPEND_ALL);
            run.clear();
        }
    }

    private void extend(Expr.Starred starred, Span span) {
        b.expr(starred.value());
        b.at(span);
        b.invoke(MakeEntry.LIST_EXTEND);
    }

    private void keywordDict(List<Keyword> keywords, Local callee, Span span) {
        if (keywords.size() == 1 && keywords.getFirst().arg() == null) {
            b.expr(keywords.getFirst().value());
            b.code.load(callee);
            b.at(span);
            b.invoke(MakeEntry.ONLY_KEYWORDS);
            return;
        }
        b.invoke(MakeEntry.EMPTY_DICT);
        for (Keyword keyword : keywords) {
            if (keyword.arg() == null) {
                b.expr(keyword.value());
                b.code.load(callee);
                b.at(span);
                b.invoke(MakeEntry.DICT_MERGE_KEYWORDS);
            } else {
                b.code.string(keyword.arg());
                b.expr(keyword.value());
                b.code.load(callee);
                b.at(span);
                b.invoke(MakeEntry.DICT_PUT_KEYWORD);
            }
        }
    }

    /** {@code super().name(...)} in one site. */
    private void superMethodCall(Expr.Call e, Expr.Attribute attribute, String name) {
        superArguments((Expr.Call) attribute.value());
        arguments(e.args(), e.keywords());
        b.at(methodSpan(e, attribute), attributeSpan(attribute));
        String types = "(Ljava/lang/Object;Lorg/pyjc/runtime/call/PyCell;Ljava/lang/Object;";
        b.code.site(Site.SUPER_METHOD, "method", Code.objects(e.args().size() + e.keywords().size()).replace("(", types), name,
                joined(e.keywords()));
    }

    private void superCall(Expr.Call e) {
        superArguments(e);
        b.invoke(OpEntry.CALL_SUPER);
    }

    /** {@code super()} gets the class cell and the first argument from here, since there are no frames to look at. */
    private void superArguments(Expr.Call e) {
        b.expr(e.func());
        b.at(e.span());
        switch (b.places.place("__class__")) {
            case Place.InCell p -> b.code.load(p.cell());
            case Place.InNamespaceOrCell p -> b.code.load(p.cell());
            default -> b.code.nothing();
        }
        firstArgument();
    }

    /** The first argument, or its cell; an empty cell when it is deleted, null when there is none. */
    private void firstArgument() {
        String first = b.object.argCount > 0 || b.scope.hasVarargs() ? b.object.varNames.getFirst() : null;
        if (first == null) {
            b.code.nothing();
            return;
        }
        switch (b.places.place(first)) {
            case Place.InLocal p -> {
                b.code.load(p.local());
                if (b.places.isDeleted(first)) {
                    b.invoke(MakeEntry.NEW_CELL_OF);
                }
            }
            default -> b.variables.loadRaw(first);
        }
    }

    /** The built-in of {@link #SCOPED} that this may be, named alone or in its module ({@code builtins.locals}); else null. */
    private String scopedName(Expr func) {
        String name = switch (func) {
            case Expr.Name n when b.places.isGlobal(b.places.mangle(n.id())) -> n.id();
            case Expr.Attribute a when a.value() instanceof Expr.Name n && n.id().contains(BUILTINS) -> a.attr();
            case Expr.Attribute a when a.value() instanceof Expr.Attribute m && m.attr().contains(BUILTINS) -> a.attr();
            default -> null;
        };
        return name != null && SCOPED.contains(name) ? name : null;
    }

    private void scopedCall(Expr.Call e, String name) {
        b.expr(e.func());
        argumentArray(e.args(), e.keywords());
        b.strings(names(e.keywords()));
        b.code.load(b.function);
        boolean ofBody = b.namespace != null || b.scope.kind() == ScopeKind.MODULE;
        if (b.namespace != null && !b.places.inComprehension()) {
            b.code.load(b.namespace);
        } else {
            b.code.nothing();
        }
        List<String> names = name.equals("globals") ? List.of() : ofBody ? b.places.comprehensionNames() : b.places.visibleNames();
        b.strings(names);
        b.code.array(names.size(), i -> b.variables.loadRaw(names.get(i)));
        b.at(e.span());
        b.invoke(OpEntry.CALL_SCOPED);
    }

    void checkKeywords(List<Keyword> keywords) {
        Set<String> seen = new java.util.HashSet<>();
        for (Keyword keyword : keywords) {
            if (keyword.arg() != null && !seen.add(keyword.arg())) {
                throw b.error(keyword.span(), "keyword argument repeated: " + keyword.arg());
            }
        }
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.FactsInfo;
import org.pyjc.compiler.facts.FrameMentions;
import org.pyjc.compiler.facts.TreeMentions;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarning;
import org.pyjc.compiler.scope.Binding;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeErrors;
import org.pyjc.compiler.scope.ScopeInfo;
import org.pyjc.compiler.scope.ScopeKind;
import org.pyjc.runtime.call.TracedPositions;

/**
 * One compilation: what all its code objects share, and the classes that come of it.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Unit {
    final SourceText source;
    final ScopeInfo scopes;
    final FactsInfo facts;
    final EmitOptions options;
    /** Code of a tree that a program made has frames: who makes one, as test runners do, likes to see the variables of a failure. */
    final FrameMentions frames;
    /** Whether the code reports events. */
    final boolean traced;
    private final List<OutputClass> classes = new ArrayList<>();
    private final Map<String, Integer> javaNames = new HashMap<>();
    private final Map<Scope, CodeObject> written = new IdentityHashMap<>();
    private final Set<CodeObject> folds = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Warning> warnings = new HashSet<>();

    private record Warning(Span span, String message) {
    }

    Unit(Mod tree, SourceText source, ScopeInfo scopes, FactsInfo facts, EmitOptions options) {
        this.source = source;
        this.scopes = scopes;
        this.facts = facts;
        this.options = options;
        SourceText mentioning = TreeMentions.of(tree, source);
        this.traced = options.traced() || FrameMentions.stops(mentioning);
        this.frames = new FrameMentions(mentioning, traced || mentioning != source);
    }

    /** The class that takes the next method. */
    OutputClass currentClass() {
        if (classes.isEmpty() || classes.getLast().isFull()) {
            int number = classes.size();
            String name = options.className() + (number == 0 ? "" : "$" + number);
            classes.add(new OutputClass(name, options.sourceFile(), source.filename()));
        }
        return classes.getLast();
    }

    /** All classes by internal name, the main one first. */
    Map<String, byte[]> finish() {
        Map<String, byte[]> out = new LinkedHashMap<>();
        for (OutputClass each : classes) {
            out.put(each.name, each.finish());
        }
        return out;
    }

    CodeObject newCode(String name, Scope scope, CodeObject parent, int firstLine, String privateName) {
        String qualname = qualname(name, parent);
        CodeObject code = new CodeObject(name, qualname, javaName(qualname), scope, parent, currentClass(), firstLine,
                privateName, new PositionTable(options.traced() ? TracedPositions.FIRST : 0));
        code.flags = scopes.future().flags();
        code.traced = traced;
        written.putIfAbsent(scope, code);
        if (parent != null) {
            parent.details.code(code);
        }
        if (scope.isFunctionLike()) {
            code.flags |= CodeObject.OPTIMIZED | CodeObject.NEWLOCALS;
            if (scope.isNested()) {
                code.flags |= CodeObject.NESTED;
            }
            if (scope.isGenerator()) {
                code.flags |= scope.isCoroutine() ? CodeObject.ASYNC_GENERATOR : CodeObject.GENERATOR;
            } else if (scope.isCoroutine()) {
                code.flags |= CodeObject.COROUTINE;
            }
            code.flags |= scope.hasVarargs() ? CodeObject.VARARGS : 0;
            code.flags |= scope.hasVarkeywords() ? CodeObject.VARKEYWORDS : 0;
            code.flags |= scope.isMethod() ? CodeObject.METHOD : 0;
        }
        return code;
    }

    /** The code object of a scope whose methods are written already, for expressions that are written twice; else null. */
    CodeObject written(Scope scope) {
        return written.get(scope);
    }

    /** Notes that the loop of a generator expression is written; false when it was already. */
    boolean addFold(CodeObject object) {
        return folds.add(object);
    }

    /** Compare CPython compile.c: compiler_set_qualname. */
    private static String qualname(String name, CodeObject parent) {
        CodeObject outer = parent;
        if (outer != null && outer.scope.kind().isAnnotationLike()) {
            outer = outer.parent;
        }
        if (outer == null || outer.scope.kind() == ScopeKind.MODULE) {
            return name;
        }
        if (parent.scope.binding(name) == Binding.GLOBAL_EXPLICIT && parent.scope.symbols().containsKey(name)) {
            return name;
        }
        boolean function = outer.scope.kind() == ScopeKind.FUNCTION;
        return outer.qualname + (function ? ".<locals>." : ".") + name;
    }

    private String javaName(String qualname) {
        String plain = qualname.replace(".<locals>.", "$");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '.', ' ' -> out.append('$');
                case '<', '>' -> {
                }
                case ';', '[', '/', ':' -> out.append('_');
                default -> out.append(c);
            }
        }
        String name = out.length() > 200 ? out.substring(0, 200) : out.toString();
        int count = javaNames.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "$" + count;
    }

    /** Reports a SyntaxWarning at a node. */
    void warn(Span span, String message) {
        if (!warnings.add(new Warning(span, message))) {
            return;
        }
        options.warnings().warn(new SyntaxWarning("SyntaxWarning", message, span.lineno(), error(span, message)));
    }

    PySyntaxError error(Span span, String message) {
        return ScopeErrors.at(source, span, message);
    }
}

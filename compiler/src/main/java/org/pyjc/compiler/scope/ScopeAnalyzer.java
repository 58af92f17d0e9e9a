package org.pyjc.compiler.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;

/**
 * Resolves the names of each scope from what was collected. Compare CPython symtable.c: analyze_block.
 *
 * <p>Sets here are only asked for membership, so their order cannot reach the output.
 *
 * <p>Thread safety: one analyzer, one thread.
 */
final class ScopeAnalyzer {
    private final SourceText source;

    ScopeAnalyzer(SourceText source) {
        this.source = source;
    }

    /** Names that the scopes around a block bind or declare global. */
    private record Context(Set<String> bound, Set<String> global, Set<String> typeParams, Scope classScope) {
        Context copy(Scope seenClass) {
            return new Context(new HashSet<>(bound), new HashSet<>(global), new HashSet<>(typeParams), seenClass);
        }
    }

    void analyze(Scope module) {
        block(module, new HashSet<>(), new Context(null, new HashSet<>(), new HashSet<>(), null));
    }

    private void block(Scope scope, Set<String> free, Context outer) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        Set<String> local = new HashSet<>();
        Set<String> newFree = new HashSet<>();
        Set<String> newBound = new HashSet<>();
        Set<String> newGlobal = new HashSet<>();
        Set<String> inlinedCells = new HashSet<>();
        boolean isClass = scope.kind == ScopeKind.CLASS;
        if (isClass) {
            addOuter(outer, newBound, newGlobal);
        }
        scope.symbols.forEach((name, flags) -> bindings.put(name, name(scope, name, flags, outer, local, free)));
        if (isClass) {
            newBound.add("__class__");
            newBound.add("__classdict__");
            newBound.add("__conditional_annotations__");
        } else {
            if (scope.isFunctionLike()) {
                newBound.addAll(local);
            }
            addOuter(outer, newBound, newGlobal);
        }
        for (Scope child : scope.children) {
            child(scope, child, new Context(newBound, newGlobal, outer.typeParams, outer.classScope), bindings, newFree,
                    inlinedCells);
        }
        if (scope.isFunctionLike()) {
            makeCells(bindings, newFree, inlinedCells);
        } else if (isClass) {
            dropClassFree(scope, newFree);
        }
        update(scope, bindings, outer.bound, newFree, inlinedCells);
        free.addAll(newFree);
    }

    private static void addOuter(Context outer, Set<String> bound, Set<String> global) {
        global.addAll(outer.global);
        if (outer.bound != null) {
            bound.addAll(outer.bound);
        }
    }

    private void child(Scope scope, Scope child, Context context, Map<String, Binding> bindings, Set<String> newFree,
            Set<String> inlinedCells) {
        Scope seenClass = null;
        if (child.canSeeClassScope) {
            seenClass = scope.kind == ScopeKind.CLASS ? scope : context.classScope;
        }
        child.inlined = child.comprehension != ComprehensionKind.NONE && !child.generator && !scope.canSeeClassScope;
        Set<String> childFree = new HashSet<>();
        block(child, childFree, context.copy(seenClass));
        if (child.inlined) {
            inline(scope, child, bindings, childFree, inlinedCells);
        }
        newFree.addAll(childFree);
    }

    private Binding name(Scope scope, String name, int flags, Context outer, Set<String> local, Set<String> free) {
        if ((flags & SymbolFlags.GLOBAL) != 0) {
            if ((flags & SymbolFlags.NONLOCAL) != 0) {
                throw directiveError(scope, name, "name '" + name + "' is nonlocal and global");
            }
            outer.global.add(name);
            if (outer.bound != null) {
                outer.bound.remove(name);
            }
            return Binding.GLOBAL_EXPLICIT;
        }
        if ((flags & SymbolFlags.NONLOCAL) != 0) {
            return nonlocal(scope, name, outer, free);
        }
        if ((flags & SymbolFlags.BOUND) != 0) {
            local.add(name);
            outer.global.remove(name);
            if ((flags & SymbolFlags.TYPE_PARAM) != 0) {
                outer.typeParams.add(name);
            } else {
                outer.typeParams.remove(name);
            }
            return Binding.LOCAL;
        }
        if (outer.classScope != null) {
            int classFlags = outer.classScope.flags(name);
            if ((classFlags & SymbolFlags.GLOBAL) != 0) {
                return Binding.GLOBAL_EXPLICIT;
            }
            if ((classFlags & SymbolFlags.BOUND) != 0 && (classFlags & SymbolFlags.NONLOCAL) == 0) {
                return Binding.GLOBAL_IMPLICIT;
            }
        }
        if (outer.bound != null && outer.bound.contains(name)) {
            free.add(name);
            return Binding.FREE;
        }
        return Binding.GLOBAL_IMPLICIT;
    }

    private Binding nonlocal(Scope scope, String name, Context outer, Set<String> free) {
        if (outer.bound == null) {
            throw directiveError(scope, name, "nonlocal declaration not allowed at module level");
        }
        if (!outer.bound.contains(name)) {
            throw directiveError(scope, name, "no binding for nonlocal '" + name + "' found");
        }
        if (outer.typeParams.contains(name)) {
            throw directiveError(scope, name, "nonlocal binding not allowed for type parameter '" + name + "'");
        }
        free.add(name);
        return Binding.FREE;
    }

    /** Merges the names of a comprehension that runs inside {@code scope} (PEP 709). */
    private static void inline(Scope scope, Scope comprehension, Map<String, Binding> bindings, Set<String> free,
            Set<String> inlinedCells) {
        comprehension.symbols.forEach((name, flags) -> {
            if ((flags & SymbolFlags.PARAM) != 0) {
                return;
            }
            Binding binding = comprehension.binding(name);
            if (binding == Binding.CELL || (flags & SymbolFlags.COMPREHENSION_CELL) != 0) {
                inlinedCells.add(name);
            }
            Integer existing = scope.symbols.get(name);
            if (existing == null && scope.kind == ScopeKind.CLASS && name.equals("__class__") && binding == Binding.FREE) {
                scope.symbols.put(name, flags);
                bindings.put(name, Binding.GLOBAL_IMPLICIT);
                hideClass(comprehension);
                if (!freeInAnyChild(comprehension, name)) {
                    free.remove(name);
                }
            } else if (existing == null) {
                if (binding != Binding.LOCAL && binding != Binding.CELL) {
                    scope.symbols.put(name, flags);
                    bindings.put(name, binding);
                }
            } else if ((existing & SymbolFlags.BOUND) != 0 && scope.kind != ScopeKind.CLASS
                    && !freeInAnyChild(comprehension, name)) {
                free.remove(name);
            }
        });
    }

    /** {@code __class__} in a comprehension of a class body is a global: the class is not there yet. */
    private static void hideClass(Scope comprehension) {
        comprehension.bindings.put("__class__", Binding.GLOBAL_IMPLICIT);
        for (Scope child : comprehension.children) {
            if (child.inlined && child.binding("__class__") == Binding.FREE) {
                hideClass(child);
            }
        }
    }

    private static boolean freeInAnyChild(Scope scope, String name) {
        for (Scope child : scope.children) {
            if (child.inlined ? freeInAnyChild(child, name) : child.binding(name) == Binding.FREE) {
                return true;
            }
        }
        return false;
    }

    private static void makeCells(Map<String, Binding> bindings, Set<String> free, Set<String> inlinedCells) {
        bindings.replaceAll((name, binding) -> binding == Binding.LOCAL && free.remove(name) ? Binding.CELL : binding);
    }

    private static void dropClassFree(Scope scope, Set<String> free) {
        if (free.remove("__class__")) {
            scope.needsClassClosure = true;
        }
        if (free.remove("__classdict__")) {
            scope.needsClassDict = true;
        }
        if (free.remove("__conditional_annotations__")) {
            scope.hasConditionalAnnotations = true;
        }
    }

    private static void update(Scope scope, Map<String, Binding> bindings, Set<String> bound, Set<String> free,
            Set<String> inlinedCells) {
        boolean classLike = scope.kind == ScopeKind.CLASS || scope.canSeeClassScope;
        for (String name : inlinedCells) {
            if (scope.symbols.containsKey(name)) {
                scope.symbols.merge(name, SymbolFlags.COMPREHENSION_CELL, (old, more) -> old | more);
            }
        }
        scope.bindings.putAll(bindings);
        Map<String, Integer> added = new HashMap<>();
        for (String name : free) {
            Integer flags = scope.symbols.get(name);
            if (flags != null) {
                if (classLike) {
                    added.put(name, flags | SymbolFlags.FREE_CLASS);
                }
            } else if (bound == null || bound.contains(name)) {
                added.put(name, 0);
                scope.bindings.put(name, Binding.FREE);
            }
        }
        scope.symbols.putAll(new java.util.TreeMap<>(added));
    }

    private PySyntaxError directiveError(Scope scope, String name, String message) {
        for (Scope.Directive directive : scope.directives) {
            if (directive.name().equals(name)) {
                return ScopeErrors.at(source, directive.span(), message);
            }
        }
        return ScopeErrors.at(source, new Span(1, 0, 1, 0), message);
    }
}

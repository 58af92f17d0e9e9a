package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.pyjc.compiler.scope.Binding;
import org.pyjc.compiler.scope.Mangler;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Where the variables of a body live. Compare CPython codegen.c: codegen_nameop.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Places {
    private final Body body;
    private final Map<String, Local> locals = new LinkedHashMap<>();
    private final Map<String, Local> cells = new LinkedHashMap<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private Set<String> accumulators = Set.of();
    private HeapLayout layout;
    private Local heap;

    /** The variables of a comprehension that runs inside this body, and what was kept as a pair outside of it. */
    record Overlay(Scope scope, Map<String, Local> locals, Map<String, Local> cells, Map<String, Integer> framed,
            Map<String, Pair> shadowed) {
    }

    Places(Body body) {
        this.body = body;
    }

    // ---- what is set up ----

    /** Says which locals may hold an accumulator of text; see {@link Variables#loadAccumulator}. */
    void accumulate(Set<String> names) {
        accumulators = names;
    }

    boolean isAccumulator(String id) {
        return accumulators.contains(id);
    }

    boolean isAccumulator(String name, Place.InLocal place) {
        return accumulators.contains(name) && locals.get(name) == place.local();
    }

    /** Says that a local may be unbound by a deletion. */
    void noteDeleted(String name) {
        deleted.add(name);
    }

    boolean isDeleted(String name) {
        return deleted.contains(name);
    }

    void bindLocal(String name, Local local) {
        locals.put(name, local);
    }

    void bindCell(String name, Local cell) {
        cells.put(name, cell);
    }

    /** The parameter or local of a name, which from here on is kept elsewhere; null if there was none. */
    Local unbindLocal(String name) {
        return locals.remove(name);
    }

    boolean hasLocal(String name) {
        return locals.containsKey(name);
    }

    /** The body's own local of a name, else null. */
    Local local(String name) {
        return locals.get(name);
    }

    Local cell(String name) {
        return cells.get(name);
    }

    /** Keeps the locals in an array from here on: that of a function that is split, or of one of its parts. */
    void useHeap(HeapLayout newLayout, Local array) {
        layout = newLayout;
        heap = array;
        locals.clear();
    }

    /** How the array of a function that is split is laid out, else null. */
    HeapLayout layout() {
        return layout;
    }

    Local heap() {
        return heap;
    }

    // ---- pairs ----

    void bindPair(String name, Pair pair) {
        pairs.put(name, pair);
    }

    boolean hasPairs() {
        return !pairs.isEmpty();
    }

    /** The pair of a local, else null. */
    Pair pair(String id) {
        if (pairs.isEmpty()) {
            return null;
        }
        String name = mangle(id);
        Pair pair = pairs.get(name);
        return pair != null && place(name) instanceof Place.InLocal p && p.local() == pair.object() ? pair : null;
    }

    /** The pair whose reference a place is, else null. */
    Pair pairAt(String name, Place.InLocal place) {
        Pair pair = pairs.get(name);
        return pair != null && pair.object() == place.local() ? pair : null;
    }

    /** The JVM local of a variable that is held there as it is, else null. */
    Local plainLocal(String id) {
        String name = mangle(id);
        return pair(id) == null && place(name) instanceof Place.InLocal p && !isAccumulator(name, p) ? p.local() : null;
    }

    // ---- comprehensions ----

    /** Whether a comprehension is being written inline. */
    boolean inComprehension() {
        return !overlays.isEmpty();
    }

    /** Puts a comprehension's own variables before those that are there. */
    void enter(Scope scope, Map<String, Local> own, Map<String, Local> ownCells, Map<String, Integer> framed) {
        overlays.add(new Overlay(scope, own, ownCells, framed, new LinkedHashMap<>(pairs)));
    }

    /** Takes the variables of the innermost comprehension away; the numbers of its pairs go to {@code dead}. */
    Overlay leave(List<Local> dead) {
        Overlay overlay = overlays.removeLast();
        pairs.forEach((name, pair) -> {
            if (pair != overlay.shadowed.get(name)) {
                dead.add(pair.number());
            }
        });
        pairs.clear();
        pairs.putAll(overlay.shadowed);
        return overlay;
    }

    // ---- resolution ----

    String mangle(String name) {
        return body.scope.mangles(name) ? Mangler.mangle(body.object.privateName, name) : name;
    }

    /** Where a mangled name is. */
    Place place(String name) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            Overlay overlay = overlays.get(i);
            switch (overlay.scope.binding(name)) {
                case LOCAL -> {
                    Local own = overlay.locals.get(name);
                    if (own != null) {
                        return new Place.InLocal(own);
                    }
                    if (overlay.framed.containsKey(name)) {
                        return new Place.InHeap(overlay.framed.get(name));
                    }
                }
                case CELL -> {
                    return new Place.InCell(overlay.cells.get(name), false);
                }
                case FREE -> {
                    if (i == 0 && body.scope.kind() == ScopeKind.CLASS) {
                        return new Place.InCell(cells.get(name), true);
                    }
                }
                case GLOBAL_EXPLICIT -> {
                    return new Place.InGlobals();
                }
                case GLOBAL_IMPLICIT -> {
                    return body.scope.kind() == ScopeKind.MODULE ? new Place.InNamespace() : new Place.InGlobals();
                }
            }
        }
        return ownPlace(name);
    }

    private Place ownPlace(String name) {
        Scope scope = body.scope;
        Binding binding = scope.binding(name);
        if (scope.kind() == ScopeKind.MODULE) {
            return binding == Binding.GLOBAL_EXPLICIT ? new Place.InGlobals() : new Place.InNamespace();
        }
        if (scope.kind() == ScopeKind.CLASS) {
            return switch (binding) {
                case GLOBAL_EXPLICIT -> new Place.InGlobals();
                case FREE -> new Place.InNamespaceOrCell(cells.get(name));
                default -> cells.containsKey(name) && name.equals("__classdict__") ? new Place.InCell(cells.get(name), false)
                        : new Place.InNamespace();
            };
        }
        if (layout != null && (binding == Binding.LOCAL || binding == Binding.CELL)) {
            return binding == Binding.LOCAL ? new Place.InHeap(layout.index(name)) : new Place.InHeapCell(layout.index(name));
        }
        return switch (binding) {
            case LOCAL -> new Place.InLocal(locals.get(name));
            case CELL -> new Place.InCell(cells.get(name), false);
            case FREE -> scope.canSeeClassScope() && !name.equals("__classdict__")
                    && !name.equals("__conditional_annotations__") ? new Place.InNamespaceOrCell(cells.get(name))
                            : new Place.InCell(cells.get(name), true);
            case GLOBAL_EXPLICIT -> new Place.InGlobals();
            case GLOBAL_IMPLICIT -> scope.canSeeClassScope() && cells.containsKey("__classdict__")
                    ? new Place.InClassOrGlobals() : new Place.InGlobals();
        };
    }

    /** Whether a name can only be a global or a built-in here. */
    boolean isGlobal(String mangled) {
        return switch (place(mangled)) {
            case Place.InGlobals _ -> true;
            case Place.InNamespace _ -> body.scope.binding(mangled) == Binding.GLOBAL_IMPLICIT;
            default -> false;
        };
    }

    /** The JVM local of the cell of a name, that of the innermost comprehension that has one; null if there is none. */
    Local innermostCell(String name) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            Local cell = overlays.get(i).cells.get(name);
            if (cell != null) {
                return cell;
            }
        }
        return cells.get(name);
    }

    // ---- what debuggers and locals() see ----

    void describe(BiConsumer<String, Local> sink) {
        locals.forEach((name, local) -> {
            if (!name.startsWith(".")) {
                Pair pair = pairs.get(name);
                sink.accept(name, pair == null ? local : pair.number());
            }
        });
    }

    /** The names that {@code locals()} shows in a function. */
    List<String> visibleNames() {
        Set<String> names = new TreeSet<>(locals.keySet());
        names.addAll(cells.keySet());
        if (layout != null) {
            names.addAll(layout.names());
        }
        names.addAll(comprehensionNames());
        names.removeIf(name -> name.startsWith("."));
        return List.copyOf(names);
    }

    /** The variables of the comprehensions that this is inside of: all that {@code locals()} shows there in a module or class. */
    List<String> comprehensionNames() {
        Set<String> names = new TreeSet<>();
        for (Overlay overlay : overlays) {
            names.addAll(overlay.locals.keySet());
            names.addAll(overlay.cells.keySet());
            names.addAll(overlay.framed.keySet());
        }
        return List.copyOf(names);
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.LdcInsnNode;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.NumberKind;
import org.pyjc.compiler.scope.Binding;
import org.pyjc.compiler.scope.Mangler;
import org.pyjc.compiler.scope.Scope;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Where the variables of a body live, and access to them. Compare CPython codegen.c: codegen_nameop.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Variables {
    private final Body body;
    private final Map<String, Local> locals = new LinkedHashMap<>();
    private final Map<String, Local> cells = new LinkedHashMap<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private Set<String> accumulators = Set.of();
    private HeapLayout layout;
    private Local heap;
    private LdcInsnNode heapSize;

    /** The variables of a comprehension that runs inside this body. */
    private record Overlay(Scope scope, Map<String, Local> locals, Map<String, Local> cells, Map<String, Integer> framed,
            Map<String, Pair> shadowed) {
    }

    /** A local that is kept as a reference and a primitive; see the runtime's Unboxed. */
    record Pair(NumberKind kind, Local object, Local number) {
    }

    /** Says that a local may be unbound by a deletion. */
    void noteDeleted(String name) {
        deleted.add(name);
    }

    boolean isDeleted(String name) {
        return deleted.contains(name);
    }

    /** Where a name is found. */
    sealed interface Place {
    }

    record InLocal(Local local) implements Place {
    }

    record InCell(Local cell, boolean free) implements Place {
    }

    /** A local in the array of a function that is split. */
    record InHeap(int index) implements Place {
    }

    /** A cell in that array. */
    record InHeapCell(int index) implements Place {
    }

    /** A free variable in a class body or annotation scope: the namespace comes first. */
    record InNamespaceOrCell(Local cell) implements Place {
    }

    record InNamespace() implements Place {
    }

    record InGlobals() implements Place {
    }

    /** A global in an annotation scope of a class: the class's namespace comes first. */
    record InClassOrGlobals() implements Place {
    }

    Variables(Body body) {
        this.body = body;
    }

    // ---- set-up ----

    /** Says which locals may hold an accumulator of text; see {@link #loadAccumulator}. */
    void accumulate(Set<String> names) {
        accumulators = names;
    }

    /** Keeps a local as a pair from here on, if it is a plain one. The primitive is zero until it is set. */
    void pair(String id, NumberKind kind) {
        String name = mangle(id);
        Local object = locals.get(name);
        if (object == null || layout != null || accumulators.contains(id)) {
            return;
        }
        Pair pair = new Pair(kind, object, body.code.newLocal(Local.Kind.of(kind)));
        body.numbers.zero(pair);
        pairs.put(name, pair);
        if (body.object.varNames.indexOf(name) < body.object.parameterCount()) {
            body.code.load(object);
            body.numbers.unbox(pair);
        }
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
        return pair != null && place(name) instanceof InLocal p && p.local == pair.object ? pair : null;
    }

    /** The JVM local of a variable that is held there as it is, else null. */
    Local plainLocal(String id) {
        String name = mangle(id);
        return pair(id) == null && place(name) instanceof InLocal p && !isAccumulator(name, p) ? p.local : null;
    }

    void bindLocal(String name, Local local) {
        locals.put(name, local);
    }

    void bindCell(String name, Local cell) {
        cells.put(name, cell);
    }

    boolean hasLocal(String name) {
        return locals.containsKey(name);
    }

    /** Whether a comprehension is being written inline. */
    boolean inComprehension() {
        return !overlays.isEmpty();
    }

    Local cell(String name) {
        return cells.get(name);
    }

    void describe(BiConsumer<String, Local> sink) {
        locals.forEach((name, local) -> {
            if (!name.startsWith(".")) {
                Pair pair = pairs.get(name);
                sink.accept(name, pair == null ? local : pair.number);
            }
        });
    }

    /** Starts a comprehension's own variables, of which some are kept as pairs. */
    void enterComprehension(Scope scope, Map<String, NumberKind> numbers) {
        Map<String, Local> own = new LinkedHashMap<>();
        Map<String, Local> ownCells = new LinkedHashMap<>();
        Map<String, Integer> framed = new LinkedHashMap<>();
        scope.symbols().forEach((name, flags) -> {
            if (scope.binding(name) == Binding.LOCAL && !name.startsWith(".") && layout != null && body.object.isFramed()) {
                framed.put(name, body.object.frameNames.size());
                body.object.frameNames.add(name);
                body.code.nothing();
                setHeapElement(framed.get(name));
            } else if (scope.binding(name) == Binding.LOCAL && !name.startsWith(".")) {
                Local local = body.code.temp();
                body.code.nothing();
                body.code.store(local);
                own.put(name, local);
            } else if (scope.binding(name) == Binding.CELL) {
                Local cell = body.code.temp(Local.Kind.CELL);
                body.invoke(MakeEntry.NEW_CELL);
                body.code.store(cell);
                ownCells.put(name, cell);
            }
        });
        Map<String, Pair> shadowed = new LinkedHashMap<>(pairs);
        overlays.add(new Overlay(scope, own, ownCells, framed, shadowed));
        numbers.forEach((id, kind) -> {
            String name = mangle(id);
            if (own.containsKey(name)) {
                Pair pair = new Pair(kind, own.get(name), body.code.temp(Local.Kind.of(kind)));
                body.numbers.zero(pair);
                pairs.put(name, pair);
            }
        });
    }

    void leaveComprehension() {
        Overlay overlay = overlays.removeLast();
        overlay.locals.values().forEach(body.code::forget);
        overlay.cells.values().forEach(body.code::forget);
        pairs.forEach((name, pair) -> {
            if (pair != overlay.shadowed.get(name)) {
                body.code.release(pair.number);
            }
        });
        pairs.clear();
        pairs.putAll(overlay.shadowed);
        overlay.locals.values().forEach(body.code::release);
        overlay.cells.values().forEach(body.code::release);
        overlay.framed.values().forEach(index -> {
            body.code.nothing();
            setHeapElement(index);
        });
    }

    String mangle(String name) {
        return body.scope.mangles(name) ? Mangler.mangle(body.object.privateName, name) : name;
    }

    // ---- resolution ----

    /** Where a mangled name is. */
    Place place(String name) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            Overlay overlay = overlays.get(i);
            switch (overlay.scope.binding(name)) {
                case LOCAL -> {
                    Local own = overlay.locals.get(name);
                    if (own != null) {
                        return new InLocal(own);
                    }
                    if (overlay.framed.containsKey(name)) {
                        return new InHeap(overlay.framed.get(name));
                    }
                }
                case CELL -> {
                    return new InCell(overlay.cells.get(name), false);
                }
                case FREE -> {
                    if (i == 0 && body.scope.kind() == ScopeKind.CLASS) {
                        return new InCell(cells.get(name), true);
                    }
                }
                case GLOBAL_EXPLICIT -> {
                    return new InGlobals();
                }
                case GLOBAL_IMPLICIT -> {
                    return body.scope.kind() == ScopeKind.MODULE ? new InNamespace() : new InGlobals();
                }
            }
        }
        return ownPlace(name);
    }

    private Place ownPlace(String name) {
        Scope scope = body.scope;
        Binding binding = scope.binding(name);
        if (scope.kind() == ScopeKind.MODULE) {
            return binding == Binding.GLOBAL_EXPLICIT ? new InGlobals() : new InNamespace();
        }
        if (scope.kind() == ScopeKind.CLASS) {
            return switch (binding) {
                case GLOBAL_EXPLICIT -> new InGlobals();
                case FREE -> new InNamespaceOrCell(cells.get(name));
                default -> cells.containsKey(name) && name.equals("__classdict__") ? new InCell(cells.get(name), false)
                        : new InNamespace();
            };
        }
        if (layout != null && (binding == Binding.LOCAL || binding == Binding.CELL)) {
            return binding == Binding.LOCAL ? new InHeap(layout.index(name)) : new InHeapCell(layout.index(name));
        }
        return switch (binding) {
            case LOCAL -> new InLocal(locals.get(name));
            case CELL -> new InCell(cells.get(name), false);
            case FREE -> scope.canSeeClassScope() && !name.equals("__classdict__")
                    && !name.equals("__conditional_annotations__") ? new InNamespaceOrCell(cells.get(name))
                            : new InCell(cells.get(name), true);
            case GLOBAL_EXPLICIT -> new InGlobals();
            case GLOBAL_IMPLICIT -> scope.canSeeClassScope() && cells.containsKey("__classdict__")
                    ? new InClassOrGlobals() : new InGlobals();
        };
    }

    /** Whether a name can only be a global or a built-in here. */
    boolean isGlobal(String mangled) {
        return switch (place(mangled)) {
            case InGlobals _ -> true;
            case InNamespace _ -> body.scope.binding(mangled) == Binding.GLOBAL_IMPLICIT;
            default -> false;
        };
    }

    // ---- access ----

    void load(String id, Span span, boolean bound) {
        Code code = body.code;
        String name = mangle(id);
        switch (place(name)) {
            case InLocal p -> {
                code.load(p.local);
                if (!bound) {
                    code.at(span);
                    code.string(name);
                    code.invoke(OpEntry.CHECK_LOCAL);
                }
                complete(name, p);
            }
            case InCell p -> {
                code.at(span);
                code.load(p.cell);
                code.string(name);
                code.invoke(p.free ? OpEntry.LOAD_FREE : OpEntry.LOAD_CELL);
            }
            case InHeap p -> {
                heapElement(p.index);
                if (!bound) {
                    code.at(span);
                    code.string(name);
                    code.invoke(OpEntry.CHECK_LOCAL);
                }
            }
            case InHeapCell p -> {
                code.at(span);
                heapCell(p.index);
                code.string(name);
                code.invoke(OpEntry.LOAD_CELL);
            }
            case InNamespaceOrCell p -> {
                body.object.details.global(name);
                code.at(span);
                loadNamespace();
                code.load(p.cell);
                code.string(name);
                code.invoke(OpEntry.LOAD_CLASS_CELL);
            }
            case InNamespace _ -> {
                body.object.details.global(name);
                code.at(span);
                code.load(body.function);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.LOAD_NAME);
            }
            case InGlobals _ -> loadGlobal(name, span);
            case InClassOrGlobals _ -> {
                body.object.details.global(name);
                code.at(span);
                loadNamespace();
                code.load(body.function);
                code.string(name);
                code.invoke(OpEntry.LOAD_CLASS_GLOBAL);
            }
        }
    }

    /** Makes the value of a local, or null, from what its JVM local holds. */
    private void complete(String name, InLocal place) {
        Pair pair = pairs.get(name);
        if (pair != null && pair.object == place.local) {
            body.numbers.box(pair);
        } else if (isAccumulator(name, place)) {
            body.code.invoke(OpEntry.READ_ACCUMULATOR);
        }
    }

    private boolean isAccumulator(String name, InLocal place) {
        return accumulators.contains(name) && locals.get(name) == place.local;
    }

    /** Pushes a local as it is, for {@link OpEntry#ACCUMULATE}; false when it never is an accumulator. */
    boolean loadAccumulator(String id, Span span, boolean bound) {
        String name = mangle(id);
        if (!accumulators.contains(id) || !(place(name) instanceof InLocal p) || !isAccumulator(name, p)) {
            return false;
        }
        body.code.load(p.local);
        if (!bound) {
            body.code.at(span);
            body.code.string(name);
            body.code.invoke(OpEntry.CHECK_LOCAL);
        }
        return true;
    }

    private void loadGlobal(String name, Span span) {
        body.object.details.global(name);
        Code code = body.code;
        code.at(span);
        code.load(body.function);
        if (body.isHot()) {
            code.site(Site.GLOBAL, "global", "(Lorg/pyjc/runtime/call/PyFunction;)Ljava/lang/Object;", name);
        } else {
            code.string(name);
            code.invoke(OpEntry.LOAD_GLOBAL);
        }
    }

    /** The namespace of this class body, or of the class whose annotation scope this is. */
    void loadClassDict() {
        loadNamespace();
    }

    private void loadNamespace() {
        if (body.namespace != null) {
            body.code.load(body.namespace);
        } else {
            body.code.load(cells.get("__classdict__"));
            body.code.string("__classdict__");
            body.code.invoke(OpEntry.LOAD_FREE);
        }
    }

    /** Stores the value on the stack. */
    void store(String id, Span span) {
        Code code = body.code;
        String name = mangle(id);
        switch (place(name)) {
            case InLocal p -> {
                Pair pair = pair(id);
                if (pair != null) {
                    body.numbers.unbox(pair);
                } else {
                    code.store(p.local);
                }
            }
            case InCell p -> storeCell(p.cell);
            case InHeap p -> setHeapElement(p.index);
            case InHeapCell p -> {
                heapCell(p.index);
                code.invoke(OpEntry.STORE_CELL);
            }
            case InNamespaceOrCell p -> storeCell(p.cell);
            case InNamespace _ -> {
                body.object.details.name(name);
                code.at(span);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.STORE_NAME);
            }
            case InGlobals _, InClassOrGlobals _ -> {
                body.object.details.name(name);
                code.at(span);
                code.load(body.function);
                code.string(name);
                code.invoke(OpEntry.STORE_GLOBAL);
            }
        }
    }

    private void heapElement(int index) {
        body.code.load(heap);
        body.code.integer(index);
        body.code.op(Opcodes.AALOAD);
    }

    private void heapCell(int index) {
        heapElement(index);
        body.code.cast(Local.Kind.CELL.internalName());
    }

    private void setHeapElement(int index) {
        body.code.load(heap);
        body.code.op(Opcodes.SWAP);
        body.code.integer(index);
        body.code.op(Opcodes.SWAP);
        body.code.op(Opcodes.AASTORE);
    }

    private void storeCell(Local cell) {
        body.code.load(cell);
        body.code.invoke(OpEntry.STORE_CELL);
    }

    void delete(String id, Span span) {
        Code code = body.code;
        String name = mangle(id);
        code.at(span);
        switch (place(name)) {
            case InLocal p -> {
                noteDeleted(name);
                code.load(p.local);
                code.string(name);
                code.invoke(OpEntry.CHECK_LOCAL);
                code.pop();
                code.nothing();
                code.store(p.local);
            }
            case InHeap p -> {
                noteDeleted(name);
                heapElement(p.index);
                code.string(name);
                code.invoke(OpEntry.CHECK_LOCAL);
                code.pop();
                code.nothing();
                setHeapElement(p.index);
            }
            case InHeapCell p -> {
                heapCell(p.index);
                code.string(name);
                code.invoke(OpEntry.DELETE_CELL);
            }
            case InCell p -> deleteCell(p.cell, p.free, name);
            case InNamespaceOrCell p -> deleteCell(p.cell, true, name);
            case InNamespace _ -> {
                body.object.details.name(name);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.DELETE_NAME);
            }
            case InGlobals _, InClassOrGlobals _ -> {
                body.object.details.name(name);
                code.load(body.function);
                code.string(name);
                code.invoke(OpEntry.DELETE_GLOBAL);
            }
        }
    }

    private void deleteCell(Local cell, boolean free, String name) {
        body.code.load(cell);
        body.code.string(name);
        body.code.invoke(free ? OpEntry.DELETE_FREE : OpEntry.DELETE_CELL);
    }

    /** Sets a name to None and unbinds it, as the end of {@code except … as name} does; it cannot fail. */
    void clear(String id, Span span) {
        Place place = place(mangle(id));
        if (place instanceof InLocal p) {
            body.code.nothing();
            body.code.store(p.local);
        } else if (place instanceof InHeap p) {
            body.code.nothing();
            setHeapElement(p.index);
        } else {
            body.code.none();
            store(id, span);
            delete(id, span);
        }
    }

    /** Pushes the array of cells that an inner scope closes over. */
    void closure(Scope inner) {
        Code code = body.code;
        List<String> free = inner.freevars();
        if (free.isEmpty()) {
            code.field("org/pyjc/runtime/call/PyFunction", "NO_CELLS", "[Lorg/pyjc/runtime/call/PyCell;");
            return;
        }
        code.array(free.size(), "org/pyjc/runtime/call/PyCell", i -> loadCellOf(free.get(i), inner));
    }

    private void loadCellOf(String name, Scope inner) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            Local cell = overlays.get(i).cells.get(name);
            if (cell != null) {
                body.code.load(cell);
                return;
            }
        }
        Local cell = cells.get(name);
        if (cell == null && place(name) instanceof InHeapCell p) {
            heapCell(p.index);
            return;
        }
        if (cell == null) {
            throw new IllegalStateException("no cell for " + name + " of " + inner + " in " + body.object.qualname);
        }
        body.code.load(cell);
    }

    // ---- prologue ----

    /** Writes the loading of free variables into locals. */
    void loadFreeVariables() {
        Code code = body.code;
        loadFreeVariables(() -> {
            code.load(body.function);
            code.node.visitFieldInsn(Opcodes.GETFIELD, "org/pyjc/runtime/call/PyFunction", "closure",
                    "[Lorg/pyjc/runtime/call/PyCell;");
        });
    }

    /** The same from an array of cells. */
    void loadFreeVariables(Runnable cellArray) {
        Code code = body.code;
        List<String> free = body.scope.freevars();
        for (int i = 0; i < free.size(); i++) {
            cellArray.run();
            code.integer(i);
            code.op(Opcodes.AALOAD);
            Local cell = code.newLocal(Local.Kind.CELL);
            code.store(cell);
            cells.put(free.get(i), cell);
        }
    }

    /** Makes the array of a function that is split, with its parameters and cells. */
    void initialiseHeap(HeapLayout newLayout) {
        Code code = body.code;
        heap = code.newLocal(Local.Kind.ARRAY);
        if (body.object.isFramed()) {
            body.object.frameNames.add("");
            body.object.frameNames.addAll(newLayout.names());
        }
        heapSize = new LdcInsnNode(newLayout.size());
        code.node.instructions.add(heapSize);
        code.node.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.store(heap);
        body.scope.symbols().keySet().forEach(name -> {
            Local parameter = locals.get(name);
            boolean cell = body.scope.binding(name) == Binding.CELL;
            if (parameter != null || cell) {
                code.load(heap);
                code.integer(newLayout.index(name));
                if (parameter != null) {
                    code.load(parameter);
                }
                if (cell) {
                    code.invoke(parameter != null ? MakeEntry.NEW_CELL_OF : MakeEntry.NEW_CELL);
                }
                code.op(Opcodes.AASTORE);
            }
            if (body.scope.binding(name) == Binding.LOCAL && parameter == null) {
                body.object.varNames.add(name);
            }
        });
        locals.clear();
        layout = newLayout;
    }

    /** Says how large the array of a function with a frame is, now that it is known. */
    void finishHeap() {
        heapSize.cst = body.object.frameNames.size();
    }

    /** Uses the array that another part of the function has made, and which is in a local here. */
    void shareHeap(HeapLayout sharedLayout, Local array) {
        layout = sharedLayout;
        heap = array;
    }

    HeapLayout layout() {
        return layout;
    }

    Local heap() {
        return heap;
    }

    /** Makes the cells and empty locals of a function. */
    void initialise() {
        Code code = body.code;
        body.scope.symbols().keySet().forEach(name -> {
            switch (body.scope.binding(name)) {
                case LOCAL -> {
                    if (!locals.containsKey(name)) {
                        Local local = code.newLocal(Local.Kind.OBJECT);
                        code.nothing();
                        code.store(local);
                        locals.put(name, local);
                        if (!body.isFold()) {
                            body.object.varNames.add(name);
                        }
                    }
                }
                case CELL -> newCell(name);
                default -> {
                }
            }
        });
    }

    private void newCell(String name) {
        Code code = body.code;
        Local parameter = locals.remove(name);
        if (parameter != null) {
            code.load(parameter);
            code.invoke(MakeEntry.NEW_CELL_OF);
        } else {
            code.invoke(MakeEntry.NEW_CELL);
        }
        Local cell = code.newLocal(Local.Kind.CELL);
        code.store(cell);
        cells.put(name, cell);
    }

    // ---- snapshots for locals() ----

    /** The names that {@code locals()} shows in a function. */
    List<String> visibleNames() {
        java.util.TreeSet<String> names = new java.util.TreeSet<>(locals.keySet());
        names.addAll(cells.keySet());
        if (layout != null) {
            names.addAll(layout.names());
        }
        for (Overlay overlay : overlays) {
            names.addAll(overlay.locals.keySet());
            names.addAll(overlay.cells.keySet());
            names.addAll(overlay.framed.keySet());
        }
        names.removeIf(name -> name.startsWith("."));
        return List.copyOf(names);
    }

    /** Pushes a local's value or null, or its cell. */
    void loadRaw(String name) {
        switch (place(name)) {
            case InLocal p -> {
                body.code.load(p.local);
                complete(name, p);
            }
            case InCell p -> body.code.load(p.cell);
            case InHeap p -> heapElement(p.index);
            case InHeapCell p -> heapElement(p.index);
            case InNamespaceOrCell p -> body.code.load(p.cell);
            default -> body.code.nothing();
        }
    }
}

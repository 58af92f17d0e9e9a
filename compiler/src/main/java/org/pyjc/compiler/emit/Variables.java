package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.scope.Scope;

/**
 * Access to the variables of a body, wherever {@link Places} says that they live. Compare CPython codegen.c: codegen_nameop.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Variables {
    private final Body body;
    private final Places places;

    Variables(Body body) {
        this.body = body;
        this.places = body.places;
    }

    // ---- access ----

    void load(String id, Span span, boolean bound) {
        Code code = body.code;
        String name = places.mangle(id);
        switch (places.place(name)) {
            case Place.InLocal p -> {
                code.load(p.local());
                if (!bound) {
                    code.at(span);
                    code.string(name);
                    code.invoke(OpEntry.CHECK_LOCAL);
                }
                complete(name, p);
            }
            case Place.InCell p -> {
                code.at(span);
                code.load(p.cell());
                code.string(name);
                code.invoke(p.free() ? OpEntry.LOAD_FREE : OpEntry.LOAD_CELL);
            }
            case Place.InHeap p -> {
                heapElement(p.index());
                if (!bound) {
                    code.at(span);
                    code.string(name);
                    code.invoke(OpEntry.CHECK_LOCAL);
                }
            }
            case Place.InHeapCell p -> {
                code.at(span);
                heapCell(p.index());
                code.string(name);
                code.invoke(OpEntry.LOAD_CELL);
            }
            case Place.InNamespaceOrCell p -> {
                body.object.details.global(name);
                code.at(span);
                loadNamespace();
                code.load(p.cell());
                code.string(name);
                code.invoke(OpEntry.LOAD_CLASS_CELL);
            }
            case Place.InNamespace _ -> {
                body.object.details.global(name);
                code.at(span);
                code.load(body.function);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.LOAD_NAME);
            }
            case Place.InGlobals _ -> loadGlobal(name, span);
            case Place.InClassOrGlobals _ -> {
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
    private void complete(String name, Place.InLocal place) {
        Pair pair = places.pairAt(name, place);
        if (pair != null) {
            body.numbers.box(pair);
        } else if (places.isAccumulator(name, place)) {
            body.code.invoke(OpEntry.READ_ACCUMULATOR);
        }
    }

    /** Pushes a local as it is, for {@link OpEntry#ACCUMULATE}; false when it never is an accumulator. */
    boolean loadAccumulator(String id, Span span, boolean bound) {
        String name = places.mangle(id);
        if (!places.isAccumulator(id) || !(places.place(name) instanceof Place.InLocal p) || !places.isAccumulator(name, p)) {
            return false;
        }
        body.code.load(p.local());
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
            body.code.load(places.cell("__classdict__"));
            body.code.string("__classdict__");
            body.code.invoke(OpEntry.LOAD_FREE);
        }
    }

    /** Stores the value on the stack. */
    void store(String id, Span span) {
        Code code = body.code;
        String name = places.mangle(id);
        switch (places.place(name)) {
            case Place.InLocal p -> {
                Pair pair = places.pair(id);
                if (pair != null) {
                    body.numbers.unbox(pair);
                } else {
                    code.store(p.local());
                }
            }
            case Place.InCell p -> storeCell(p.cell());
            case Place.InHeap p -> setHeapElement(p.index());
            case Place.InHeapCell p -> {
                heapCell(p.index());
                code.invoke(OpEntry.STORE_CELL);
            }
            case Place.InNamespaceOrCell p -> storeCell(p.cell());
            case Place.InNamespace _ -> {
                body.object.details.name(name);
                code.at(span);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.STORE_NAME);
            }
            case Place.InGlobals _, Place.InClassOrGlobals _ -> {
                body.object.details.name(name);
                code.at(span);
                code.load(body.function);
                code.string(name);
                code.invoke(OpEntry.STORE_GLOBAL);
            }
        }
    }

    private void heapElement(int index) {
        body.code.load(places.heap());
        body.code.integer(index);
        body.code.op(Opcodes.AALOAD);
    }

    private void heapCell(int index) {
        heapElement(index);
        body.code.cast(Local.Kind.CELL.internalName());
    }

    /** Stores the value on the stack in the array. */
    void setHeapElement(int index) {
        body.code.load(places.heap());
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
        String name = places.mangle(id);
        code.at(span);
        switch (places.place(name)) {
            case Place.InLocal p -> {
                places.noteDeleted(name);
                code.load(p.local());
                code.string(name);
                code.invoke(OpEntry.CHECK_LOCAL);
                code.pop();
                code.nothing();
                code.store(p.local());
            }
            case Place.InHeap p -> {
                places.noteDeleted(name);
                heapElement(p.index());
                code.string(name);
                code.invoke(OpEntry.CHECK_LOCAL);
                code.pop();
                code.nothing();
                setHeapElement(p.index());
            }
            case Place.InHeapCell p -> {
                heapCell(p.index());
                code.string(name);
                code.invoke(OpEntry.DELETE_CELL);
            }
            case Place.InCell p -> deleteCell(p.cell(), p.free(), name);
            case Place.InNamespaceOrCell p -> deleteCell(p.cell(), true, name);
            case Place.InNamespace _ -> {
                body.object.details.name(name);
                code.load(body.namespace);
                code.string(name);
                code.invoke(OpEntry.DELETE_NAME);
            }
            case Place.InGlobals _, Place.InClassOrGlobals _ -> {
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
        Place place = places.place(places.mangle(id));
        if (place instanceof Place.InLocal p) {
            body.code.nothing();
            body.code.store(p.local());
        } else if (place instanceof Place.InHeap p) {
            body.code.nothing();
            setHeapElement(p.index());
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
        Local cell = places.innermostCell(name);
        if (cell == null && places.place(name) instanceof Place.InHeapCell p) {
            heapCell(p.index());
            return;
        }
        if (cell == null) {
            throw new IllegalStateException("no cell for " + name + " of " + inner + " in " + body.object.qualname);
        }
        body.code.load(cell);
    }


    /** Pushes a local's value or null, or its cell. */
    void loadRaw(String name) {
        switch (places.place(name)) {
            case Place.InLocal p -> {
                body.code.load(p.local());
                complete(name, p);
            }
            case Place.InCell p -> body.code.load(p.cell());
            case Place.InHeap p -> heapElement(p.index());
            case Place.InHeapCell p -> heapElement(p.index());
            case Place.InNamespaceOrCell p -> body.code.load(p.cell());
            default -> body.code.nothing();
        }
    }
}

package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.LdcInsnNode;
import org.pyjc.compiler.facts.NumberKind;
import org.pyjc.compiler.scope.Binding;

/**
 * Makes the variables of a function before its first statement: its free variables, cells and empty locals, or the array that
 * a function that is split keeps them in.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Prologue {
    private final Body body;
    private final Places places;
    private LdcInsnNode heapSize;

    Prologue(Body body) {
        this.body = body;
        this.places = body.places;
    }

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
            places.bindCell(free.get(i), cell);
        }
    }

    /** Makes the cells and empty locals of a function. */
    void initialise() {
        body.scope.symbols().keySet().forEach(name -> {
            switch (body.scope.binding(name)) {
                case LOCAL -> newLocal(name);
                case CELL -> newCell(name);
                default -> {
                }
            }
        });
    }

    private void newLocal(String name) {
        if (places.hasLocal(name)) {
            return;
        }
        Local local = body.code.newLocal(Local.Kind.OBJECT);
        body.code.nothing();
        body.code.store(local);
        places.bindLocal(name, local);
        if (!body.isFold()) {
            body.object.varNames.add(name);
        }
    }

    private void newCell(String name) {
        Code code = body.code;
        Local parameter = places.unbindLocal(name);
        if (parameter != null) {
            code.load(parameter);
            code.invoke(MakeEntry.NEW_CELL_OF);
        } else {
            code.invoke(MakeEntry.NEW_CELL);
        }
        Local cell = code.newLocal(Local.Kind.CELL);
        code.store(cell);
        places.bindCell(name, cell);
    }

    /** Makes the array of a function that is split, with its parameters and cells. */
    void initialiseHeap(HeapLayout layout) {
        Code code = body.code;
        Local heap = code.newLocal(Local.Kind.ARRAY);
        if (body.object.isFramed()) {
            body.object.frameNames.add("");
            body.object.frameNames.addAll(layout.names());
        }
        heapSize = new LdcInsnNode(layout.size());
        code.node.instructions.add(heapSize);
        code.node.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.store(heap);
        body.scope.symbols().keySet().forEach(name -> {
            Local parameter = places.local(name);
            boolean cell = body.scope.binding(name) == Binding.CELL;
            if (parameter != null || cell) {
                code.load(heap);
                code.integer(layout.index(name));
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
        places.useHeap(layout, heap);
    }

    /** Says how large the array of a function with a frame is, now that it is known. */
    void finishHeap() {
        heapSize.cst = body.object.frameNames.size();
    }

    /** Keeps a local as a pair from here on, if it is a plain one. The primitive is zero until it is set. */
    void pair(String id, NumberKind kind) {
        String name = places.mangle(id);
        Local object = places.local(name);
        if (object == null || places.layout() != null || places.isAccumulator(id)) {
            return;
        }
        Pair pair = new Pair(kind, object, body.code.newLocal(Local.Kind.of(kind)));
        body.numbers.zero(pair);
        places.bindPair(name, pair);
        if (body.object.varNames.indexOf(name) < body.object.parameterCount()) {
            body.code.load(object);
            body.numbers.unbox(pair);
        }
    }
}

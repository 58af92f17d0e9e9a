package org.pyjc.runtime.module.gc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What containers, instances, functions, classes and modules refer to; of other built-in types only what their instances' attributes
 * are. Compare the {@code tp_traverse} functions of CPython.
 *
 * <p>Thread safety: stateless; what other threads change meanwhile may be seen or not.
 */
final class Referents {
    private Referents() {}

    static PyList of(Object[] objects) {
        List<Object> all = new ArrayList<>();
        for (Object o : objects) {
            visit(o, all::add);
        }
        return PyList.of(all.toArray());
    }

    /** Tells what an object refers to. */
    static void visit(Object o, Consumer<Object> out) {
        switch (o) {
            case PyDict d -> entries(d, out);
            case PyList l -> each(l.toArray(), out);
            case PyTuple t -> each(t.items(), out);
            case BaseSet s -> each(Iteration.toArray(s), out);
            case PyModule m -> out.accept(m.dict());
            case PyType t -> ofClass(t, out);
            case PyFunction f -> ofFunction(f, out);
            case PyCell c -> one(c.get(), out);
            case PyMethod m -> each(new Object[] {m.function, m.self}, out);
            default -> { }
        }
        if (o instanceof PyObject p) {
            attributes(p, out);
        }
    }

    private static void attributes(PyObject p, Consumer<Object> out) {
        Shape shape = p.shape();
        for (int i = 0; i < shape.memberSlots(); i++) {
            one(p.slot(i), out);
        }
        for (String name : shape.names()) {
            one(p.instanceAttribute(name), out);
        }
        if (shape.hasOverflow()) {
            one(p.instanceDict(), out);
        }
        if (!p.type().isBuiltin()) {
            out.accept(p.type());
        }
    }

    private static void ofClass(PyType type, Consumer<Object> out) {
        for (TypeEntry entry : type.ownEntries()) {
            one(entry.value, out);
        }
        each(type.mro(), out);
        each(type.bases(), out);
    }

    private static void ofFunction(PyFunction f, Consumer<Object> out) {
        out.accept(f.code());
        out.accept(f.globals);
        each(f.defaults(), out);
        one(f.kwDefaults(), out);
        each(f.closure, out);
    }

    private static void entries(PyDict dict, Consumer<Object> out) {
        for (DictEntry e : dict.entries()) {
            one(e.key, out);
            one(e.value, out);
        }
    }

    private static void each(Object[] objects, Consumer<Object> out) {
        for (Object o : objects) {
            one(o, out);
        }
    }

    private static void one(Object o, Consumer<Object> out) {
        if (o != null) {
            out.accept(o);
        }
    }
}

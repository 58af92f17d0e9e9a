package org.pyjc.runtime.object;

import org.pyjc.runtime.types.dict.PyDict;

/**
 * Attributes that have no slot: an object with very many, or one whose {@code __dict__} was replaced, keeps them in a
 * dictionary that lies in a slot.
 *
 * <p>Thread safety: the dictionary is a {@link PyDict}; it is put into its slot under the object's monitor.
 */
final class Overflow {
    private Overflow() {}

    static PyDict dict(PyObject o, Shape shape) {
        return (PyDict) o.slot(shape.overflow);
    }

    static Object get(PyObject o, Shape shape, String name) {
        return dict(o, shape).getStr(name);
    }

    static Object remove(PyObject o, Shape shape, String name) {
        return dict(o, shape).remove(name);
    }

    /** The overflow dictionary, made when it is not there; the caller holds the monitor. */
    static PyDict ensure(PyObject o) {
        Shape shape = o.shape();
        if (shape.overflow < 0) {
            Shape next = shape.withOverflow();
            o.setSlot(next.overflow, new PyDict());
            o.become(next);
            shape = next;
        }
        return dict(o, shape);
    }

    static void put(PyObject o, String name, Object value) {
        ensure(o).putStr(name, value);
    }

    /** Makes {@code dict} the object's attributes. */
    static void replace(PyObject o, PyDict dict) {
        synchronized (o) {
            Shape next = o.shape().withDictionary();
            o.setSlot(next.overflow, dict);
            o.become(next);
        }
    }
}

package org.pyjc.runtime.object;

import org.pyjc.runtime.types.dict.PyDict;

/**
 * Attributes that have no slot: an object with very many, or one whose {@code __dict__} was replaced, keeps them in a
 * dictionary that lies in a slot.
 *
 * <p>Thread safety: the dictionary is a {@link PyDict}; it is put into its slot, which a shape
 * then names, under the object's monitor; a slot index that a lost race leaves unused is never named.
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

    /** The overflow dictionary, made when it is not there. */
    static PyDict ensure(PyObject o) {
        synchronized (o) {
            while (true) {
                Shape shape = o.shape();
                if (shape.overflow >= 0) {
                    return dict(o, shape);
                }
                Shape next = shape.withOverflow();
                o.setSlot(next.overflow, new PyDict());
                o.become(shape, next);
            }
        }
    }

    static void put(PyObject o, String name, Object value) {
        ensure(o).putStr(name, value);
    }

    /** Makes {@code dict} the object's attributes. */
    static void replace(PyObject o, PyDict dict) {
        synchronized (o) {
            while (true) {
                Shape shape = o.shape();
                Shape next = shape.withDictionary();
                o.setSlot(next.overflow, dict);
                if (o.become(shape, next)) {
                    return;
                }
            }
        }
    }
}

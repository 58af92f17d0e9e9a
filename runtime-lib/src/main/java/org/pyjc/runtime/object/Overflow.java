package org.pyjc.runtime.object;

import org.pyjc.runtime.types.dict.PyDict;

/**
 * Attributes that have no slot: an object with very many, or one whose {@code __dict__} was replaced, keeps them in a
 * dictionary that lies in a slot.
 *
 * <p>Thread safety: the dictionary is a {@link PyDict}; it is put into its slot under the object's monitor, right
 * after the shape that names the slot; readers take a slot that is still null as an empty dictionary.
 */
final class Overflow {
    private Overflow() {}

    static PyDict dict(PyObject o, Shape shape) {
        return (PyDict) o.slot(shape.overflow);
    }

    static Object get(PyObject o, Shape shape, String name) {
        PyDict dict = dict(o, shape);
        return dict == null ? null : dict.getStr(name);
    }

    static Object remove(PyObject o, Shape shape, String name) {
        return ensure(o).remove(name);
    }

    /** The overflow dictionary, made when it is not there. */
    static PyDict ensure(PyObject o) {
        synchronized (o) {
            PyDict fresh = new PyDict();
            while (true) {
                Shape shape = o.shape();
                if (shape.overflow >= 0) {
                    return dict(o, shape);
                }
                Shape next = shape.withOverflow();
                if (o.become(shape, next)) {
                    o.setSlot(next.overflow, fresh);
                }
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
                if (shape.isDictionary()) {
                    o.setSlot(shape.overflow, dict);
                    return;
                }
                Shape next = shape.withDictionary();
                if (o.become(shape, next)) {
                    o.setSlot(next.overflow, dict);
                    return;
                }
            }
        }
    }
}

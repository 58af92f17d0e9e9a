package org.pyjc.runtime.object;

import org.pyjc.runtime.exc.Errors;

/** Assignment to {@code __class__}. Compare CPython typeobject.c: object_set_class. Stateless. */
final class ClassAssignment {
    private ClassAssignment() {}

    static void assign(Object self, Object value) {
        if (!(value instanceof PyType to)) {
            throw Errors.typeError("__class__ must be set to a class, not '" + PyType.of(value).name() + "' object");
        }
        PyType from = PyType.of(self);
        if (self instanceof PyObject o && !o.usesShape() && compatibleModule(from, to)) {
            replaceShape(o, to);
            return;
        }
        if (!(self instanceof PyObject o) || from.isBuiltin() || to.isBuiltin()) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        boolean sameLayout = from.solid() == to.solid() || sameSlots(from, to);
        if (!sameLayout || from.flags().instanceDict() != to.flags().instanceDict()
                || from.flags().reserved() != to.flags().reserved()) {
            throw Errors.typeError("__class__ assignment: '" + to.name() + "' object layout differs from '" + from.name() + "'");
        }
        replaceShape(o, to);
    }

    private static boolean compatibleModule(PyType from, PyType to) {
        return from.solid() == to.solid() && !(from.isSubtype(PyType.TYPE));
    }

    /** Two classes with equal {@code __slots__} over the same base have the same layout. */
    private static boolean sameSlots(PyType from, PyType to) {
        return from.flags().reserved() == to.flags().reserved() && from.javaClass() == to.javaClass()
                && slotNames(from).equals(slotNames(to));
    }

    private static java.util.List<Object> slotNames(PyType type) {
        java.util.List<Object> names = new java.util.ArrayList<>();
        for (PyType t : type.mro()) {
            for (TypeEntry e : t.ownEntries()) {
                if (e.value instanceof SlotMember m) {
                    names.add(m.index() + ":" + e.key);
                }
            }
        }
        java.util.Collections.sort(names, java.util.Comparator.comparing(Object::toString));
        return names;
    }

    private static void replaceShape(PyObject o, PyType to) {
        while (true) {
            Shape from = o.shape();
            if (o.become(from, from.withType(to))) {
                break;
            }
        }
        if (o instanceof PyType cls) {
            cls.modified();
        }
    }
}

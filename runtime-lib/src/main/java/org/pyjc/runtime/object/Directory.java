package org.pyjc.runtime.object;

import java.util.LinkedHashSet;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;

/** What {@code dir()} lists. Compare CPython typeobject.c: object___dir___impl, type___dir___impl. Stateless. */
final class Directory {
    private Directory() {}

    static PyList ofInstance(Object self) {
        LinkedHashSet<Object> names = new LinkedHashSet<>();
        Object dict = Attributes.getOrNull(self, "__dict__");
        if (dict != null) {
            addKeys(names, dict);
        }
        Object cls = Attributes.getOrNull(self, "__class__");
        if (cls instanceof PyType t) {
            addClass(names, t);
        }
        return PyList.of(names.toArray());
    }

    static PyList ofClass(PyType cls) {
        LinkedHashSet<Object> names = new LinkedHashSet<>();
        addClass(names, cls);
        return PyList.of(names.toArray());
    }

    private static void addClass(LinkedHashSet<Object> names, PyType cls) {
        for (PyType t : cls.mro()) {
            for (TypeEntry entry : t.ownEntries()) {
                names.add(entry.key);
            }
        }
    }

    private static void addKeys(LinkedHashSet<Object> names, Object dict) {
        for (Object key : Iteration.toArray(dict)) {
            names.add(key);
        }
    }
}

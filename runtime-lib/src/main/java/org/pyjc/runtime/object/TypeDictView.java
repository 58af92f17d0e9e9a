package org.pyjc.runtime.object;

import org.pyjc.runtime.types.dict.PyDict;

/**
 * A class's own attributes as the dictionary behind {@code cls.__dict__}'s mapping proxy: a copy as of now.
 *
 * <p>Thread safety: as of any dictionary; later changes of the class do not show.
 */
final class TypeDictView {
    private TypeDictView() {}

    static PyDict of(PyType type) {
        PyDict copy = new PyDict();
        for (TypeEntry entry : type.ownEntries()) {
            Object value = entry.value;
            if (value != null) {
                copy.put(entry.key, value);
            }
        }
        return copy;
    }
}

package org.pyjc.runtime.ops;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.dict.PyDict;

/** Questions about sequences. Compare CPython abstract.c: PySequence_Check. Thread safety: stateless. */
public final class Sequences {
    private Sequences() {}

    /** Whether a value can be indexed and is no dict. */
    public static boolean isSequence(Object o) {
        return !(o instanceof PyDict) && PyType.of(o).lookupSpecial(Special.GETITEM) != null;
    }
}

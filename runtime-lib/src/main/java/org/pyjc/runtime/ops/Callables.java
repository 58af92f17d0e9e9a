package org.pyjc.runtime.ops;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;

/** {@code callable()}. Thread safety: stateless. */
public final class Callables {
    private Callables() {}

    public static boolean isCallable(Object o) {
        return PyType.of(o).lookupSpecial(Special.CALL) != null;
    }
}

package org.pyjc.runtime.module.interpreters;

import java.math.BigInteger;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Which objects may be shared between interpreters. Compare CPython crossinterp_data_lookup.h. Thread safety: a concurrent set of classes. */
final class Shareable {
    private static final Set<PyType> REGISTERED = ConcurrentHashMap.newKeySet();

    private Shareable() {}

    /** Instances of a class that is made in Python, such as {@code concurrent.interpreters.Queue}, are shareable. */
    static void register(PyType type) {
        REGISTERED.add(type);
    }

    /** What {@code is_shareable} says: of tuples, whatever is in them. */
    static boolean is(Object o) {
        return o instanceof PyTuple t && t.type() == PyTuple.TYPE || isPlain(o);
    }

    /** Whether it can go to another interpreter as it is. */
    static boolean isToTheEnd(Object o) {
        if (!(o instanceof PyTuple t && t.type() == PyTuple.TYPE)) {
            return isPlain(o);
        }
        for (Object item : t.items()) {
            if (!isToTheEnd(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Object o) {
        return switch (o) {
            case PyNone n -> true;
            case Boolean b -> true;
            case Long n -> true;
            case BigInteger n -> true;
            case Double d -> true;
            case PyBytes b -> b.type() == PyBytes.TYPE;
            case PyMemoryView m -> true;
            case PyChannelId c -> true;
            default -> Str.isStr(o) && PyType.of(o).isBuiltin() || REGISTERED.contains(PyType.of(o));
        };
    }
}

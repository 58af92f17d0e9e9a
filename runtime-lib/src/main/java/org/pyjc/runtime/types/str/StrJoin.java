package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.StrReplace;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code sep.join(iterable)}. Compare CPython unicodeobject.c: PyUnicode_Join. Stateless. */
final class StrJoin {
    private StrJoin() {}

    static Object join(Object sep, Object iterable) {
        Object[] parts = items(iterable);
        Object joined = sep instanceof String s ? StrReplace.joinStrings(s, parts) : null;
        return joined != null ? joined : joinOthers(sep, parts);
    }

    private static Object joinOthers(Object sep, Object[] parts) {
        for (int i = 0; i < parts.length; i++) {
            Object text = Values.strOrNull(parts[i]);
            if (text == null) {
                throw Errors.typeError("sequence item " + i + ": expected str instance, " + PyType.of(parts[i]).name() + " found");
            }
            parts[i] = text;
        }
        return StrReplace.join(sep, parts, parts.length);
    }

    /** The items in an array of our own. */
    private static Object[] items(Object iterable) {
        if (iterable instanceof PyObject p && p.type().isBuiltin() && (p instanceof PyList || p instanceof PyTuple)) {
            return Iteration.toArray(iterable);
        }
        Object it = Iteration.iterOrNull(iterable);
        if (it == null) {
            throw Errors.typeError("can only join an iterable");
        }
        return Iteration.drain(it, (int) Math.min(Lengths.hint(iterable, 8), 1 << 20));
    }
}

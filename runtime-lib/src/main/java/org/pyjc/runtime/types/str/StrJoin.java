package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.StrReplace;

/** {@code sep.join(iterable)}. Compare CPython unicodeobject.c: PyUnicode_Join. Stateless. */
final class StrJoin {
    private StrJoin() {}

    static Object join(Object sep, Object iterable) {
        if (Iteration.iterOrNull(iterable) == null) {
            throw Errors.typeError("can only join an iterable");
        }
        Object[] parts = Iteration.toArray(iterable);
        for (int i = 0; i < parts.length; i++) {
            Object text = Values.strOrNull(parts[i]);
            if (text == null) {
                throw Errors.typeError("sequence item " + i + ": expected str instance, " + PyType.of(parts[i]).name() + " found");
            }
            if (text != parts[i]) {
                parts = parts.clone();
                parts[i] = text;
            }
        }
        return StrReplace.join(sep, parts, parts.length);
    }
}

package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Repr;

/** {@code str(object, encoding, errors)} and {@code str.encode}. Compare CPython unicodeobject.c: unicode_new_impl. Stateless. */
public final class StrConversion {
    private StrConversion() {}

    /** Absent arguments are null. */
    static Object of(Object object, Object encoding, Object errors) {
        if (object == null) {
            return "";
        }
        if (encoding == null && errors == null) {
            return Repr.str(object);
        }
        throw Errors.typeError("decoding str is not supported");
    }
}

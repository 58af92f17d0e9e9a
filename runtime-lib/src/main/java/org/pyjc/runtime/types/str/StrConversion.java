package org.pyjc.runtime.types.str;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

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
        if (Values.strOrNull(object) != null) {
            throw Errors.typeError("decoding str is not supported");
        }
        byte[] bytes = BytesLike.bytesOrNull(object);
        if (bytes == null) {
            throw Errors.typeError("decoding to str: need a bytes-like object, " + PyType.of(object).name() + " found");
        }
        return Encodings.decode(bytes, name(encoding, "utf-8", "encoding"), name(errors, "strict", "errors"));
    }

    private static String name(Object o, String otherwise, String argument) {
        if (o == null) {
            return otherwise;
        }
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError("str() argument '" + argument + "' must be str, not " + PyType.of(o).name());
        }
        return org.pyjc.runtime.text.Str.toJavaString(text);
    }

    static Object encode(Object s, String encoding, String errors) {
        return Encodings.encoded(s, encoding, errors);
    }
}

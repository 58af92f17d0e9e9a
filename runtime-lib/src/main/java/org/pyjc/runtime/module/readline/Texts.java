package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;

/** Texts that Python code gives. Thread safety: stateless. */
final class Texts {
    private Texts() {}

    /** A str that the system can have as bytes. Compare CPython readline.c: encode. */
    static String of(Object value) {
        Object str = Values.strOrNull(value);
        if (str == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        String text = Str.toJavaString(str);
        if (text.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        if (Str.hasSurrogate(text)) {
            checkEncodable(str);
        }
        return text;
    }

    /** Surrogates must stand for bytes. */
    private static void checkEncodable(Object str) {
        int[] points = Str.toCodePoints(str);
        for (int i = 0; i < points.length; i++) {
            boolean surrogate = points[i] >= Character.MIN_SURROGATE && points[i] <= Character.MAX_SURROGATE;
            if (surrogate && (points[i] < 0xDC80 || points[i] > 0xDCFF)) {
                throw Errors.unicodeEncodeError("locale", str, i, i + 1, "encoding error");
            }
        }
    }
}

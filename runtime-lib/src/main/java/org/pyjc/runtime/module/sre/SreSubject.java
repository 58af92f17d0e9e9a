package org.pyjc.runtime.module.sre;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * The string that a pattern is matched against, as the matcher wants it.
 *
 * <p>Thread safety: immutable; the bytes of a mutable object may change under it, which is that object's affair.
 *
 * @param string the Python object
 * @param data its characters: a String, a byte array or an array of code points
 * @param text the Python str, null for bytes
 * @param length the number of characters
 */
record SreSubject(Object string, Object data, Object text, int length) {
    /** The subject of a str or a bytes-like object. Compare CPython sre.c: getstring. */
    static SreSubject of(Object string) {
        if (string instanceof String s) {
            return new SreSubject(string, s, s, s.length());
        }
        Object text = Values.strOrNull(string);
        if (text != null) {
            Object data = text instanceof String ? text : Str.toCodePoints(text);
            return new SreSubject(string, data, text, Str.length(text));
        }
        byte[] bytes = BytesLike.bytesOrNull(string);
        if (bytes == null) {
            throw Errors.typeError("expected string or bytes-like object, got '" + PyType.of(string).name() + "'");
        }
        return new SreSubject(string, bytes, null, bytes.length);
    }

    boolean isBytes() {
        return text == null;
    }

    /** The part from {@code from} to {@code to}: a str or bytes. Compare CPython sre.c: getslice. */
    Object slice(int from, int to) {
        if (text != null) {
            return Str.substring(text, from, to);
        }
        byte[] bytes = (byte[]) data;
        if (from == 0 && to == bytes.length && string instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return string;
        }
        return from >= to ? PyBytes.EMPTY : new PyBytes(Arrays.copyOfRange(bytes, from, to));
    }

    /** A bound that a caller gave, within the subject. */
    int clamp(long bound) {
        return (int) Math.clamp(bound, 0L, (long) length);
    }
}

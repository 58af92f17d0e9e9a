package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.text.BytesSearch;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Arguments as the methods of bytes and bytearray take them. Stateless. */
public final class BytesArguments {
    private BytesArguments() {}

    static long start(Object o) {
        return o == PyNone.NONE ? 0 : Index.clamped(o);
    }

    static long end(Object o) {
        return o == PyNone.NONE ? Long.MAX_VALUE : Index.clamped(o);
    }

    /** A bytes-like object, or an int that stands for one byte. */
    static byte[] needle(Object sub) {
        byte[] bytes = BytesLike.bytesOrNull(sub);
        if (bytes != null) {
            return bytes;
        }
        if (!Index.isIndex(sub)) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '" + PyType.of(sub).name() + "'");
        }
        return BytesSearch.one(Index.of(sub) instanceof Long n ? n : -1);
    }

    static boolean affix(byte[] content, Object affix, long start, long end, boolean prefix) {
        if (affix instanceof PyTuple tuple) {
            for (Object each : tuple.items()) {
                if (matches(content, BytesLike.bytes(each), start, end, prefix)) {
                    return true;
                }
            }
            return false;
        }
        byte[] bytes = BytesLike.bytesOrNull(affix);
        if (bytes == null) {
            throw Errors.typeError((prefix ? "startswith" : "endswith") + " first arg must be bytes or a tuple of bytes, not "
                    + PyType.of(affix).name());
        }
        return matches(content, bytes, start, end, prefix);
    }

    private static boolean matches(byte[] content, byte[] affix, long start, long end, boolean prefix) {
        return prefix ? BytesSearch.startsWith(content, affix, start, end) : BytesSearch.endsWith(content, affix, start, end);
    }

    static byte fill(Object fill, String method) {
        if (fill == null) {
            return ' ';
        }
        byte[] bytes = BytesLike.bytesOrBytearray(fill);
        if (bytes == null) {
            throw Errors.typeError(method + "() argument 2 must be a byte string of length 1, not " + (fill == PyNone.NONE ? "None" : PyType.of(fill).name()));
        }
        if (bytes.length != 1) {
            String what = PyType.of(fill).isSubtype(PyBytes.TYPE) ? "bytes" : "bytearray";
            throw Errors.typeError(method + "(): argument 2 must be a byte string of length 1, not a " + what + " object of length " + bytes.length);
        }
        return bytes[0];
    }

    static byte[] table(Object table) {
        if (table == PyNone.NONE) {
            return null;
        }
        byte[] bytes = BytesLike.bytes(table);
        if (bytes.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        return bytes;
    }

    static byte[][] parts(Object iterable) {
        if (Iteration.iterOrNull(iterable) == null) {
            throw Errors.typeError("can only join an iterable");
        }
        Object[] items = Iteration.toArray(iterable);
        byte[][] parts = new byte[items.length][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = BytesLike.bytesOrNull(items[i]);
            if (parts[i] == null) {
                throw Errors.typeError("sequence item " + i + ": expected a bytes-like object, " + PyType.of(items[i]).name() + " found");
            }
        }
        return parts;
    }

    /** What {@code fromhex} reads: a str, or ASCII in a bytes-like object. */
    static Object hexText(Object source) {
        Object text = Values.strOrNull(source);
        byte[] bytes = text == null ? BytesLike.bytesOrNull(source) : null;
        if (text == null && bytes == null) {
            throw Errors.typeError("fromhex() argument must be str or bytes-like, not " + PyType.of(source).name());
        }
        return text != null ? text : new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** {@code hex(sep, bytes_per_sep)} of the bytes. */
    public static String hex(byte[] content, Object sep, int group) {
        if (sep == null) {
            return BytesHex.hex(content);
        }
        org.pyjc.runtime.ops.Lengths.len(sep);
        Object text = Values.strOrNull(sep);
        byte[] bytes = text == null ? BytesLike.bytesOrNull(sep) : null;
        if (text == null && bytes == null) {
            throw Errors.typeError("sep must be str or bytes.");
        }
        return BytesHex.hex(content, text != null ? BytesHex.separator(text) : BytesHex.separator(bytes), group);
    }
}

package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.Str;

/** What {@code bytes(source, encoding, errors)} and {@code bytearray(…)} hold. Compare CPython bytesobject.c: bytes_new_impl. Stateless. */
final class BytesSource {
    private BytesSource() {}

    /** Absent arguments are null. {@code method} says whether {@code __bytes__} is asked. */
    static byte[] of(Object source, Object encoding, Object errors, boolean method) {
        if (source == null) {
            if (encoding != null || errors != null) {
                throw Errors.typeError(encoding != null ? "encoding without a string argument" : "errors without a string argument");
            }
            return new byte[0];
        }
        Object text = Values.strOrNull(source);
        if (encoding != null) {
            if (text == null) {
                throw Errors.typeError("encoding without a string argument");
            }
            return Encodings.encode(text, name(encoding), errors == null ? "strict" : name(errors));
        }
        if (errors != null) {
            throw Errors.typeError(text != null ? "string argument without an encoding" : "errors without a string argument");
        }
        if (method) {
            Object made = Call.specialOrNull(source, Special.BYTES);
            if (made != null) {
                if (!(made instanceof PyBytes b)) {
                    throw Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(made).name() + ")");
                }
                return b.value();
            }
        }
        if (text != null) {
            throw Errors.typeError("string argument without an encoding");
        }
        return withoutEncoding(source);
    }

    private static String name(Object o) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError("bytes() argument 'encoding' must be str, not " + PyType.of(o).name());
        }
        return Str.toJavaString(text);
    }

    private static byte[] withoutEncoding(Object source) {
        byte[] bytes = BytesLike.bytesOrNull(source);
        if (bytes != null) {
            return bytes.clone();
        }
        if (Index.isIndex(source)) {
            long count = Index.count(source);
            if (count < 0) {
                throw Errors.valueError("negative count");
            }
            if (count > Integer.MAX_VALUE - 16) {
                throw Errors.memoryError("");
            }
            return new byte[(int) count];
        }
        return fromIterable(source);
    }

    static byte[] fromIterable(Object source) {
        Object it = Iteration.iterOrNull(source);
        if (it == null) {
            throw Errors.typeError("cannot convert '" + PyType.of(source).name() + "' object to bytes");
        }
        byte[] all = new byte[(int) Math.clamp(Lengths.hint(source, 16), 0, 1 << 20)];
        int n = 0;
        for (Object each = Iteration.next(it); each != null; each = Iteration.next(it)) {
            if (n == all.length) {
                all = java.util.Arrays.copyOf(all, Math.max(16, n * 2));
            }
            all[n++] = one(each);
        }
        return java.util.Arrays.copyOf(all, n);
    }

    /** An int in the range of a byte. */
    static byte one(Object o) {
        Object n = Index.of(o);
        if (!(n instanceof Long value) || value < 0 || value > 255) {
            throw Errors.valueError("bytes must be in range(0, 256)");
        }
        return (byte) value.longValue();
    }
}

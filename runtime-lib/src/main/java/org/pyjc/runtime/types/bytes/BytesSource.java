package org.pyjc.runtime.types.bytes;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.buffer.Buffers;

/**
 * What {@code bytes(source, encoding, errors)} and {@code bytearray(…)} hold. Compare CPython bytesobject.c: bytes_new_impl,
 * bytearrayobject.c: bytearray___init___impl. Stateless.
 */
final class BytesSource {
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private BytesSource() {}

    /** The bytes of a new bytes object. Absent arguments are null. */
    static byte[] of(Object source, Object encoding, Object errors) {
        byte[] encoded = encoded(source, encoding, errors, "bytes");
        if (encoded != null) {
            return encoded;
        }
        PyBytes made = special(source);
        if (made != null) {
            return made.value();
        }
        if (Values.strOrNull(source) != null) {
            throw Errors.typeError("string argument without an encoding");
        }
        byte[] zeros = zeros(source);
        return zeros != null ? zeros : withoutEncoding(source, "bytes");
    }

    /** The bytes of what shows a buffer, has {@code __bytes__} or gives ints. Compare CPython object.c: PyObject_Bytes. */
    static byte[] fromObject(Object source) {
        if (source instanceof PyBytes b && b.type() == PyBytes.TYPE) {
            return b.value();
        }
        PyBytes made = special(source);
        if (made != null) {
            return made.value();
        }
        if (Values.strOrNull(source) != null) {
            throw Errors.typeError("cannot convert '" + PyType.of(source).name() + "' object to bytes");
        }
        return withoutEncoding(source, "bytes");
    }

    /** What {@code __bytes__} gives; null when there is none. */
    static PyBytes special(Object source) {
        Object made = Call.specialOrNull(source, Special.BYTES);
        if (made != null && !(made instanceof PyBytes)) {
            throw Errors.typeError("__bytes__ returned non-bytes (type " + PyType.of(made).name() + ")");
        }
        return (PyBytes) made;
    }

    /** Fills a new bytearray. Items of an iterable are appended one by one, as their iterator may look at it. */
    static void fill(PyByteArray target, Object source, Object encoding, Object errors) {
        byte[] bytes = encoded(source, encoding, errors, "bytearray");
        if (bytes == null) {
            if (Values.strOrNull(source) != null) {
                throw Errors.typeError("string argument without an encoding");
            }
            bytes = zeros(source);
        }
        if (bytes == null) {
            bytes = Buffers.copyOrNull(source);
        }
        if (bytes != null) {
            target.splice(0, 0, bytes);
            return;
        }
        Object it = iterator(source, "bytearray");
        for (Object each = Iteration.next(it); each != null; each = Iteration.next(it)) {
            target.append(one(each, "byte"));
        }
    }

    /** What does not depend on the source's own type; null when there is a source and no encoding. */
    private static byte[] encoded(Object source, Object encoding, Object errors, String type) {
        if (source == null) {
            if (encoding != null || errors != null) {
                throw Errors.typeError(encoding != null ? "encoding without a string argument" : "errors without a string argument");
            }
            return ByteArrayStore.NONE;
        }
        Object text = Values.strOrNull(source);
        if (encoding != null) {
            String codec = name(encoding, type, "encoding");
            if (text == null) {
                throw Errors.typeError("encoding without a string argument");
            }
            return Encodings.encode(text, codec, errors == null ? "strict" : name(errors, type, "errors"));
        }
        if (errors != null) {
            throw Errors.typeError(text != null ? "string argument without an encoding" : "errors without a string argument");
        }
        return null;
    }

    private static String name(Object o, String type, String argument) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError(type + "() argument '" + argument + "' must be str, not " + PyType.of(o).name());
        }
        return Str.toJavaString(text);
    }

    /** As many zeros as an int says; null when it is no int. */
    private static byte[] zeros(Object source) {
        if (!Index.isIndex(source)) {
            return null;
        }
        long count;
        try {
            count = Index.count(source);
        } catch (PyException e) {
            if (e.isTypeError()) {
                return null;
            }
            throw e;
        }
        if (count < 0) {
            throw Errors.valueError("negative count");
        }
        return new byte[length(count)];
    }

    /** A length that an array can have; MemoryError when it can't. */
    static int length(long count) {
        if (count > LARGEST) {
            throw Errors.memoryError("");
        }
        return (int) count;
    }

    /** The bytes of a buffer or an iterable of ints. Compare CPython bytesobject.c: PyBytes_FromObject. */
    static byte[] withoutEncoding(Object source, String type) {
        byte[] bytes = Buffers.copyOrNull(source);
        return bytes != null ? bytes : drain(iterator(source, type), source, type.equals("bytes") ? "bytes" : "byte");
    }

    private static Object iterator(Object source, String type) {
        Object it = Iteration.iterOrNull(source);
        if (it == null) {
            throw Errors.typeError("cannot convert '" + PyType.of(source).name() + "' object to " + type);
        }
        return it;
    }

    /** The ints of an iterator as bytes; {@code what} begins the error message of an int that is no byte. */
    static byte[] drain(Object it, Object source, String what) {
        byte[] all = new byte[(int) Math.clamp(Lengths.hint(source, 16), 0, 1 << 20)];
        int n = 0;
        for (Object each = Iteration.next(it); each != null; each = Iteration.next(it)) {
            if (n == all.length) {
                all = Arrays.copyOf(all, Math.max(16, n * 2));
            }
            all[n++] = one(each, what);
        }
        return n == all.length ? all : Arrays.copyOf(all, n);
    }

    /** An int in the range of a byte. */
    static byte one(Object o, String what) {
        Object n = o instanceof Long ? o : Index.of(o);
        if (!(n instanceof Long value) || value < 0 || value > 255) {
            throw Errors.valueError(what + " must be in range(0, 256)");
        }
        return (byte) value.longValue();
    }
}

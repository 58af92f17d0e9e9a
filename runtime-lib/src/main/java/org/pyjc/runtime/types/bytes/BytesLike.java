package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;

/**
 * The bytes of objects that show them as a simple buffer, for those who only read. See {@link Buffers} for other uses.
 * Thread safety: stateless.
 */
public final class BytesLike {
    private BytesLike() {}

    /** The bytes of a bytes-like object, not to be changed; null when it is none, BufferError when they are not side by side. */
    public static byte[] bytesOrNull(Object o) {
        if (o instanceof PyBytes bytes) {
            return bytes.value();
        }
        if (o instanceof PyByteArray bytes && bytes.type().isBuiltin()) {
            return bytes.content();
        }
        return o instanceof String || o instanceof Long ? null : copied(o);
    }

    private static byte[] copied(Object o) {
        BufferView view = Buffers.viewOrNull(o, BufferFlags.SIMPLE);
        if (view == null) {
            return null;
        }
        try {
            return view.layout().copy(view.memory());
        } finally {
            view.release();
        }
    }

    /** The bytes of whatever {@code bytes()} takes but a length: a buffer, an object with {@code __bytes__}, an iterable of ints. */
    public static byte[] fromObject(Object o) {
        return BytesSource.fromObject(o);
    }

    /** The bytes of a bytes or bytearray object; null for anything else. */
    public static byte[] bytesOrBytearray(Object o) {
        return o instanceof BytesSearchMethods b ? b.content() : null;
    }

    /** The bytes of a bytes-like object; TypeError when it is none. */
    public static byte[] bytes(Object o) {
        byte[] bytes = bytesOrNull(o);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(o).name() + "'");
        }
        return bytes;
    }
}

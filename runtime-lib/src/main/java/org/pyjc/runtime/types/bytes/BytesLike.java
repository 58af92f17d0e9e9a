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

    /** As {@link #bytes}, but what is behind the first {@code most} bytes may be left out, so that a large buffer is not copied for a few. */
    public static byte[] beginning(Object o, int most) {
        if (o instanceof PyBytes bytes) {
            return bytes.value();
        }
        BufferView view = Buffers.view(o, BufferFlags.SIMPLE);
        try {
            byte[] copy = new byte[Math.min(most, view.layout().size())];
            view.memory().get(view.layout().offset(), copy);
            return copy;
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

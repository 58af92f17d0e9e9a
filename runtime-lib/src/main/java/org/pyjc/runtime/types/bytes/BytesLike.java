package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;

/** Objects that show their bytes: the buffer protocol as far as reading goes. Thread safety: stateless. */
public final class BytesLike {
    private BytesLike() {}

    /** The bytes of a bytes-like object, not to be changed; null when it is none. */
    public static byte[] bytesOrNull(Object o) {
        return o instanceof BytesSearchMethods b ? b.content() : null;
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

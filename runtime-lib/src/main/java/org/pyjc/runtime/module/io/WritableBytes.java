package org.pyjc.runtime.module.io;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.slice.PySlice;

/** Buffers that {@code readinto} fills. Thread safety: stateless. */
final class WritableBytes {
    private WritableBytes() {}

    /** The number of bytes that fit. */
    static int length(Object buffer) {
        if (buffer instanceof PyBytes || BytesLike.bytesOrNull(buffer) == null) {
            throw Errors.typeError("readinto() argument must be read-write bytes-like object, not " + PyType.of(buffer).name());
        }
        Object nbytes = PyType.of(buffer).lookup("nbytes") == null ? null : org.pyjc.runtime.object.Attributes.get(buffer, "nbytes");
        return nbytes instanceof Long n ? Math.toIntExact(n) : Math.toIntExact(Lengths.len(buffer));
    }

    /** Writes the first {@code count} bytes of {@code data} to the start of the buffer. */
    static void set(Object buffer, byte[] data, int count) {
        Object target = buffer;
        if (!PyType.of(buffer).name().equals("bytearray")) {
            Object view = Call.call1(Builtins.get("memoryview"), buffer);
            target = Call.method1(view, "cast", "B");
        }
        Items.set(target, new PySlice(0L, (long) count, PyNone.NONE),
                new PyBytes(data.length == count ? data : Arrays.copyOf(data, count)));
    }
}

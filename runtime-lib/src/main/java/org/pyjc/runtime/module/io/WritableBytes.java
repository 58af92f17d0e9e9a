package org.pyjc.runtime.module.io;

import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;

/** Buffers that {@code readinto} fills. Thread safety: stateless. */
final class WritableBytes {
    private static final String ARGUMENT = "readinto() argument";

    private WritableBytes() {}

    /** The number of bytes that fit. */
    static int length(Object buffer) {
        BufferView view = Buffers.writable(buffer, ARGUMENT);
        try {
            return view.layout().size();
        } finally {
            view.release();
        }
    }

    /** Writes the first {@code count} bytes of {@code data} to the start of the buffer. */
    static void set(Object buffer, byte[] data, int count) {
        BufferView view = Buffers.writable(buffer, ARGUMENT);
        try {
            view.memory().put(view.layout().offset(), data, 0, count);
        } finally {
            view.release();
        }
    }
}

package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.exc.Errors;

/** What a consumer of a buffer can deal with. Compare CPython pybuffer.h. */
public final class BufferFlags {
    public static final int SIMPLE = 0;
    public static final int WRITABLE = 1;
    public static final int FORMAT = 4;
    public static final int ND = 8;
    public static final int STRIDES = 0x10 | ND;
    public static final int C_CONTIGUOUS = 0x20 | STRIDES;
    public static final int F_CONTIGUOUS = 0x40 | STRIDES;
    public static final int ANY_CONTIGUOUS = 0x80 | STRIDES;
    public static final int INDIRECT = 0x100 | STRIDES;
    public static final int FULL = INDIRECT | WRITABLE | FORMAT;
    public static final int FULL_RO = INDIRECT | FORMAT;

    private BufferFlags() {}

    /** Whether all bits of {@code wanted} are asked for. */
    static boolean has(int flags, int wanted) {
        return (flags & wanted) == wanted;
    }

    /** Raises BufferError when memory that can't be written to is asked for writing. Compare CPython PyBuffer_FillInfo. */
    public static void requireReadable(int flags) {
        if (has(flags, WRITABLE)) {
            throw Errors.bufferError("Object is not writable.");
        }
    }
}

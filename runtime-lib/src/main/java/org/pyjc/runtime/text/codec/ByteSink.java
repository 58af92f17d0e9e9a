package org.pyjc.runtime.text.codec;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/** A growing byte array. Thread safety: none, for one thread. */
public final class ByteSink {
    private byte[] bytes;
    private int size;

    /** A sink that grows beyond {@code capacity} when it must. */
    public ByteSink(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    /** Writes the lowest eight bits. */
    public void write(int b) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) b;
    }

    /** Writes all of them. */
    public void write(byte[] from) {
        grow(from.length);
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    private void grow(int more) {
        long need = (long) size + more;
        if (need > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError("");
        }
        if (need > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(need * 3 / 2, Integer.MAX_VALUE - 16));
        }
    }

    /** What was written. */
    public byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}

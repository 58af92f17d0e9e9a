package org.pyjc.runtime.text.codec;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/** A growing byte array. Thread safety: none, for one thread. */
final class ByteSink {
    private byte[] bytes;
    private int size;

    ByteSink(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    void write(int b) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) b;
    }

    void write(byte[] from) {
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

    /** Which of two bytes was written last, or -1 for neither. */
    int lastOf(int a, int b) {
        for (int i = size - 1; i >= 0; i--) {
            if (bytes[i] == a || bytes[i] == b) {
                return bytes[i];
            }
        }
        return -1;
    }

    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}

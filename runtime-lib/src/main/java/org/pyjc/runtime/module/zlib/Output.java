package org.pyjc.runtime.module.zlib;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a stream has given so far, in a large array that the next one uses again: a short result needs no array but its own, and writes
 * to memory that is in the cache.
 *
 * <p>Thread safety: used by the thread that made it; an array belongs to who took it out of its place by an atomic exchange.
 */
final class Output {
    private static final int SIZE = 1 << 16;
    private static final int PLACES = 4;
    private static final AtomicReferenceArray<byte[]> FREE = new AtomicReferenceArray<>(PLACES);

    private final int place = (int) (Thread.currentThread().threadId() % PLACES);
    private byte[] bytes;
    private int size;

    Output() {
        byte[] free = FREE.getAndSet(place, null);
        bytes = free != null ? free : new byte[SIZE];
    }

    /** The array that a stream may write to from {@link #size}. */
    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** How much may be written; if there is no room there is made some, for {@code expected} bytes more if that is not too much. */
    int room(long expected) {
        if (size == bytes.length) {
            long wanted = Math.clamp(size + expected, 2L * size, 8L * size);
            byte[] more = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 16));
            release();
            bytes = more;
        }
        return bytes.length - size;
    }

    /** Says that so many bytes were written. */
    void wrote(int count) {
        size += count;
    }

    void write(byte... some) {
        for (byte b : some) {
            room(0);
            bytes[size++] = b;
        }
    }

    private void release() {
        if (bytes.length == SIZE) {
            FREE.set(place, bytes);
        }
    }

    /** The bytes; nothing can be written any more. */
    byte[] finish() {
        byte[] result = Arrays.copyOf(bytes, size);
        release();
        bytes = null;
        return result;
    }
}

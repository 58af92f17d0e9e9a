package org.pyjc.runtime.module.io;

import java.util.Arrays;

/** A growing array of bytes. Thread safety: none; owners guard it. */
final class ByteList {
    private byte[] data = new byte[64];
    private int size;

    int size() {
        return size;
    }

    byte[] data() {
        return data;
    }

    void add(byte[] from, int start, int count) {
        reserve(size + count);
        System.arraycopy(from, start, data, size, count);
        size += count;
    }

    private void reserve(int wanted) {
        if (wanted < 0) {
            throw new OutOfMemoryError();
        }
        if (wanted > data.length) {
            data = Arrays.copyOf(data, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, data.length * 2L)));
        }
    }

    /** Room for so many more bytes at the end. */
    byte[] room(int count) {
        reserve(size + count);
        return data;
    }

    void grow(int count) {
        size += count;
    }

    /** Removes the first bytes. */
    void removeFirst(int count) {
        System.arraycopy(data, count, data, 0, size - count);
        size -= count;
    }

    void clear() {
        size = 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(data, size);
    }

    /** The bytes, without a copy if they fill the array: the list is not to be used any more. */
    byte[] handOver() {
        return size == data.length ? data : toArray();
    }
}

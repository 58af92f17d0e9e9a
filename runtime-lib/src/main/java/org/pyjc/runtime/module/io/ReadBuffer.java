package org.pyjc.runtime.module.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes read ahead from a stream. Thread safety: none; the buffered object guards it.
 */
final class ReadBuffer {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;

    private byte[] data;
    private int pos;
    private int end;

    ReadBuffer(int capacity) {
        data = new byte[capacity];
    }

    int capacity() {
        return data.length;
    }

    int available() {
        return end - pos;
    }

    void clear() {
        pos = 0;
        end = 0;
    }

    /** Steps back or forward within what is held; false when that is impossible. */
    boolean move(long by) {
        if (pos + by < 0 || pos + by > end) {
            return false;
        }
        pos += (int) by;
        return true;
    }

    /** Takes up to so many bytes. */
    int take(byte[] into, int from, int count) {
        int n = Math.min(count, available());
        System.arraycopy(data, pos, into, from, n);
        pos += n;
        return n;
    }

    byte[] take(int count) {
        byte[] out = Arrays.copyOfRange(data, pos, pos + count);
        pos += count;
        return out;
    }

    byte[] peek() {
        return Arrays.copyOfRange(data, pos, end);
    }

    /** How many bytes there are up to and with the next newline, -1 when there is none; looks at eight bytes at a time. */
    int lineLength() {
        int i = pos;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long x = (long) LONGS.get(data, i) ^ NEWLINES;
            long found = ~((x & ~HIGH) + ~HIGH | x) & HIGH;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE - pos + 1;
            }
        }
        for (; i < end; i++) {
            if (data[i] == '\n') {
                return i - pos + 1;
            }
        }
        return -1;
    }

    /** Reads once from the stream into the emptied buffer; -1 at the end, {@link RawStream#NOT_NOW}. */
    int fill(RawStream raw) {
        clear();
        int n = raw.read(data, 0, data.length);
        end = Math.max(n, 0);
        return n;
    }
}

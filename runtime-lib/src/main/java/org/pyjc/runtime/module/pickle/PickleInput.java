package org.pyjc.runtime.module.pickle;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * Where a pickle is read from: bytes, or a file, from which no more than the pickle is taken. Compare CPython _pickle.c:
 * _Unpickler_ReadFromFile, _Unpickler_SkipConsumed. Thread safety: confined to one load.
 */
final class PickleInput {
    private static final long PREFETCH = 1 << 17;

    private final Object read;
    private final Object readline;
    private Object peek;
    private byte[] data;
    private int at;
    private int end;
    /** How much of the data the file has given for good; the rest was only peeked at. */
    private int taken;

    PickleInput(byte[] data) {
        this.data = data;
        this.end = data.length;
        this.read = null;
        this.readline = null;
    }

    PickleInput(Object read, Object readline, Object peek) {
        this.data = new byte[0];
        this.read = read;
        this.readline = readline;
        this.peek = peek;
    }

    static PyException truncated() {
        return PickleErrors.unpickling("pickle data was truncated");
    }

    /** The next byte, -1 at the end. */
    int nextOrEnd() {
        if (at == end && (read == null || fill(1) < 1)) {
            return -1;
        }
        return data[at++] & 0xff;
    }

    int next() {
        int b = nextOrEnd();
        if (b < 0) {
            throw truncated();
        }
        return b;
    }

    /** Makes sure that so many bytes are in the array; returns where they begin. */
    int require(long count) {
        if (count > end - at) {
            if (read == null || count > Integer.MAX_VALUE - 16 || fill(count) < count) {
                throw truncated();
            }
        }
        int start = at;
        at += (int) count;
        return start;
    }

    byte[] bytes() {
        return data;
    }

    byte[] read(long count) {
        int start = require(count);
        return Arrays.copyOfRange(data, start, start + (int) count);
    }

    /** A frame: its bytes are in the array, not read yet. */
    void frame(long count) {
        at = require(count);
    }

    int int4() {
        int i = require(4);
        return data[i] & 0xff | (data[i + 1] & 0xff) << 8 | (data[i + 2] & 0xff) << 16 | data[i + 3] << 24;
    }

    int int2() {
        int i = require(2);
        return data[i] & 0xff | (data[i + 1] & 0xff) << 8;
    }

    long int8() {
        long low = int4() & 0xffffffffL;
        return (long) int4() << 32 | low;
    }

    /** A line without its end. */
    byte[] line() {
        for (int i = at; i < end; i++) {
            if (data[i] == '\n') {
                return lineTo(i);
            }
        }
        if (read == null) {
            throw truncated();
        }
        skipConsumed();
        set(Call.call0(readline));
        taken = end;
        if (end == 0 || data[end - 1] != '\n') {
            throw truncated();
        }
        return lineTo(end - 1);
    }

    private byte[] lineTo(int i) {
        byte[] line = Arrays.copyOfRange(data, at, i);
        at = i + 1;
        return line;
    }

    /** Reads from the file; returns how much there is. */
    private int fill(long count) {
        skipConsumed();
        if (peek != null && count < PREFETCH && peeked() && end >= count) {
            return end;
        }
        set(Call.call1(read, count));
        taken = end;
        return end;
    }

    private boolean peeked() {
        try {
            set(Call.call1(peek, PREFETCH));
            taken = 0;
            return true;
        } catch (PyException e) {
            if (!e.is(Exceptions.NOT_IMPLEMENTED_ERROR)) {
                throw e;
            }
            peek = null;
            return false;
        }
    }

    private void set(Object bytes) {
        data = bytes instanceof PyBytes b ? b.value() : BytesLike.bytes(bytes);
        at = 0;
        end = data.length;
    }

    /** Takes from the file what was peeked at and used. */
    void skipConsumed() {
        if (read != null && at > taken) {
            long used = at - taken;
            taken = at;
            Call.call1(read, used);
        }
    }
}

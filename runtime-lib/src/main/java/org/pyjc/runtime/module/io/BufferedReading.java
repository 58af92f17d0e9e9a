package org.pyjc.runtime.module.io;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Reading through a {@link ReadBuffer}. Compare CPython bufferedio.c: _bufferedreader_read_generic, _buffered_readline.
 * Thread safety: the caller holds the buffered object's lock.
 */
final class BufferedReading {
    private BufferedReading() {}

    /** The argument of {@code read}. */
    static long count(Object size) {
        long count = size == PyNone.NONE ? -1 : Index.ssize(size);
        if (count < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        return count;
    }

    /** {@code read(size)}: all when it is negative; None when nothing is there now. */
    static Object read(RawStream raw, ReadBuffer buffer, long size) {
        return size < 0 ? readAll(raw, buffer) : readSome(raw, buffer, (int) Math.min(size, Integer.MAX_VALUE - 8));
    }

    private static Object readAll(RawStream raw, ReadBuffer buffer) {
        ByteList out = new ByteList();
        byte[] ahead = buffer.take(buffer.available());
        out.add(ahead, 0, ahead.length);
        buffer.clear();
        Object readall = Attributes.getOrNull(raw.object, "readall");
        if (readall != null) {
            Object rest = Call.call0(readall);
            if (rest == PyNone.NONE) {
                return out.size() == 0 ? rest : new PyBytes(out.toArray());
            }
            if (!(rest instanceof PyBytes bytes)) {
                throw Errors.typeError("readall() should return bytes");
            }
            if (out.size() == 0) {
                return bytes;
            }
            out.add(bytes.value(), 0, bytes.length());
            return new PyBytes(out.toArray());
        }
        while (true) {
            Object chunk = Call.method0(raw.object, "read");
            if (chunk != PyNone.NONE && !(chunk instanceof PyBytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (chunk == PyNone.NONE || ((PyBytes) chunk).length() == 0) {
                return chunk == PyNone.NONE && out.size() == 0 ? chunk : new PyBytes(out.toArray());
            }
            out.add(((PyBytes) chunk).value(), 0, ((PyBytes) chunk).length());
        }
    }

    private static Object readSome(RawStream raw, ReadBuffer buffer, int size) {
        if (size <= buffer.available()) {
            return new PyBytes(buffer.take(size));
        }
        byte[] out = new byte[Math.min(size, Math.max(1 << 20, buffer.capacity()))];
        int done = buffer.take(out, 0, size);
        buffer.clear();
        while (done < size) {
            if (done == out.length) {
                out = java.util.Arrays.copyOf(out, (int) Math.min(size, out.length * 2L));
            }
            int room = Math.min(size, out.length) - done;
            int n;
            if (buffer.available() > 0) {
                n = buffer.take(out, done, room);
            } else if (room >= buffer.capacity()) {
                n = raw.read(out, done, room - room % buffer.capacity());
            } else {
                n = buffer.fill(raw);
                n = n > 0 ? buffer.take(out, done, room) : n;
            }
            if (n <= 0) {
                if (n == RawStream.NOT_NOW && done == 0) {
                    return PyNone.NONE;
                }
                break;
            }
            done += n;
        }
        return new PyBytes(done == out.length ? out : java.util.Arrays.copyOf(out, done));
    }

    /** {@code read1(size)}: at most one read of the stream. */
    static PyBytes read1(RawStream raw, ReadBuffer buffer, int size) {
        if (size == 0) {
            return PyBytes.EMPTY;
        }
        if (buffer.available() == 0) {
            buffer.clear();
            byte[] out = new byte[size];
            int n = Math.max(0, raw.read(out, 0, size));
            return new PyBytes(n == size ? out : java.util.Arrays.copyOf(out, n));
        }
        return new PyBytes(buffer.take(Math.min(size, buffer.available())));
    }

    /** Fills an array as far as possible, with one read of the stream only if {@code once}; {@link RawStream#NOT_NOW}. */
    static int readInto(RawStream raw, ReadBuffer buffer, byte[] into, boolean once) {
        int done = buffer.take(into, 0, into.length);
        while (done < into.length) {
            int room = into.length - done;
            int n;
            if (room > buffer.capacity()) {
                n = raw.read(into, done, room);
            } else if (once && done > 0) {
                break;
            } else {
                n = buffer.fill(raw);
                n = n > 0 ? buffer.take(into, done, room) : n;
            }
            if (n <= 0) {
                return n == RawStream.NOT_NOW && done == 0 ? n : done;
            }
            done += n;
            if (once) {
                break;
            }
        }
        return done;
    }

    /** {@code readline(limit)}. */
    static PyBytes readLine(RawStream raw, ReadBuffer buffer, long limit) {
        int line = buffer.lineLength();
        if (line >= 0 && (limit < 0 || line <= limit)) {
            return new PyBytes(buffer.take(line));
        }
        ByteList out = new ByteList();
        while (limit < 0 || out.size() < limit) {
            if (buffer.available() == 0 && buffer.fill(raw) <= 0) {
                break;
            }
            line = buffer.lineLength();
            int n = line < 0 ? buffer.available() : line;
            boolean whole = line >= 0;
            if (limit >= 0 && out.size() + n > limit) {
                n = (int) (limit - out.size());
                whole = true;
            }
            byte[] part = buffer.take(n);
            out.add(part, 0, n);
            if (whole) {
                break;
            }
        }
        return new PyBytes(out.toArray());
    }

    /** Where the stream's position would be if nothing was read ahead: a device that has none says 0 all the time. */
    static long tell(RawStream raw, ReadBuffer buffer) {
        return Math.max(0, raw.tell() - buffer.available());
    }

    static void requireWhence(int whence) {
        if (whence < 0 || whence > 4) {
            throw Errors.valueError("whence value " + whence + " unsupported");
        }
    }
}

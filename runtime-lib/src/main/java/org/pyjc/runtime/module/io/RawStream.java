package org.pyjc.runtime.module.io;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The stream beneath a buffer: directly a file, or any Python object with the methods of RawIOBase.
 * Thread safety: as the object.
 */
final class RawStream {
    /** Nothing could be read or written just now. */
    static final int NOT_NOW = -2;

    final Object object;
    private final PyFileIO file;

    RawStream(Object object) {
        this.object = object;
        this.file = object instanceof PyFileIO f && f.type() == PyFileIO.TYPE ? f : null;
    }

    /** The file when reads and writes go to it directly, else null. */
    PyFileIO file() {
        return file;
    }

    /** Reads into an array; -1 at the end, {@link #NOT_NOW}. */
    int read(byte[] into, int from, int count) {
        if (file != null) {
            try {
                return Fds.readInto(file.readableFd(), ByteBuffer.wrap(into, from, count));
            } finally {
                Reference.reachabilityFence(file);
            }
        }
        Object n = readInto(ByteBuffer.wrap(into, from, count).slice());
        if (n == PyNone.NONE) {
            return NOT_NOW;
        }
        long got = lengthRead(n);
        if (got < 0 || got > count) {
            throw Errors.of(Exceptions.OS_ERROR, "raw readinto() returned invalid length " + got + " (should have been between 0 and "
                    + count + ")");
        }
        return got == 0 ? -1 : (int) got;
    }

    /** Lets the stream write to the memory itself. Compare CPython bufferedio.c: _bufferedreader_raw_read. */
    private Object readInto(ByteBuffer room) {
        return Call.method1(object, "readinto", PyMemoryView.of(
                new BufferView(PyNone.NONE, room.order(ByteOrder.nativeOrder()), Layout.bytes(room.capacity()), false)));
    }

    private static long lengthRead(Object n) {
        try {
            return Index.ssize(n);
        } catch (PyException e) {
            PyException failed = Errors.of(Exceptions.OS_ERROR, "raw readinto() failed");
            failed.value.setCause(e.value);
            throw failed;
        }
    }

    /** Writes a part or all; {@link #NOT_NOW}. */
    int write(byte[] data, int from, int count) {
        if (file != null) {
            try {
                return Fds.tryWrite(file.writableFd(), data, from, count);
            } finally {
                Reference.reachabilityFence(file);
            }
        }
        Object n = Call.method1(object, "write", new PyBytes(java.util.Arrays.copyOfRange(data, from, from + count)));
        if (n == PyNone.NONE) {
            return NOT_NOW;
        }
        long done = Index.ssize(n);
        if (done < 0 || done > count) {
            throw Errors.of(Exceptions.OS_ERROR, "raw write() returned invalid length " + done + " (should have been between 0 and "
                    + count + ")");
        }
        return (int) done;
    }

    long seek(long offset, int whence) {
        return position(Call.method2(object, "seek", offset, (long) whence), "seek");
    }

    long tell() {
        return position(Call.method0(object, "tell"), "tell");
    }

    private static long position(Object value, String method) {
        long position = Index.ssize(value);
        if (position < 0) {
            throw Errors.of(Exceptions.OS_ERROR, "Raw stream returned invalid position " + position);
        }
        return position;
    }

    boolean isClosed() {
        return file != null ? file.isClosed() : PyIOBase.isClosed(object);
    }

    static Object newByteArray(long count) {
        return Call.call1(Builtins.get("bytearray"), count);
    }

    static byte[] bytesOf(Object byteArray) {
        return BytesLike.bytes(byteArray);
    }
}

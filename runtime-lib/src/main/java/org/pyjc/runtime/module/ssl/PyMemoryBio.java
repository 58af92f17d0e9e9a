package org.pyjc.runtime.module.ssl;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code _ssl.MemoryBIO}: a queue of bytes. Compare CPython _ssl.c: PySSLMemoryBIO. Thread safety: the monitor. */
@PyTypeDef(name = "MemoryBIO", module = "_ssl")
final class PyMemoryBio extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMemoryBioExposer());

    private static final int SMALL = 256;
    /** An array of this length is not kept while there is nothing to hold. */
    private static final int LARGE = 1 << 18;

    private byte[] bytes = new byte[SMALL];
    private int start;
    private int end;
    private boolean ended;

    private PyMemoryBio(PyType type) {
        super(type);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyMemoryBio(cls);
    }

    synchronized int take(byte[] into, int from, int count) {
        int n = Math.min(count, end - start);
        System.arraycopy(bytes, start, into, from, n);
        start += n;
        if (start == end) {
            start = 0;
            end = 0;
            bytes = bytes.length < LARGE ? bytes : new byte[SMALL];
        }
        return n;
    }

    synchronized void put(byte[] from, int at, int count) {
        if (end + count > bytes.length) {
            byte[] room = end - start + count > bytes.length / 2 ? new byte[2 * (end - start + count)] : bytes;
            System.arraycopy(bytes, start, room, 0, end - start);
            bytes = room;
            end -= start;
            start = 0;
        }
        System.arraycopy(from, at, bytes, end, count);
        end += count;
    }

    synchronized boolean isEnded() {
        return ended;
    }

    @PyMethod(signature = "($self, size=-1, /)", doc = "Read up to size bytes from the memory BIO.\n\nIf size is not specified, read the entire "
            + "buffer.\nIf the return value is an empty bytes instance, this means either\nEOF or that no data is available. Use the \"eof\" "
            + "property to\ndistinguish between the two.")
    synchronized Object read(int size) {
        byte[] taken = new byte[size < 0 ? end - start : Math.min(size, end - start)];
        take(taken, 0, taken.length);
        return new PyBytes(taken);
    }

    @PyMethod(signature = "($self, b, /)", doc = "Writes the bytes b into the memory BIO.\n\nReturns the number of bytes written.")
    long write(Object b) {
        byte[] data = BytesLike.bytes(b);
        synchronized (this) {
            if (ended) {
                throw SslErrors.plain("cannot write() after write_eof()");
            }
            put(data, 0, data.length);
        }
        return data.length;
    }

    @PyMethod(name = "write_eof", signature = "($self, /)", doc = "Write an EOF marker to the memory BIO.\n\nWhen all data has been read, the "
            + "\"eof\" property will be True.")
    synchronized void writeEof() {
        ended = true;
    }

    @PyGetter(value = "eof", doc = "Whether the memory BIO is at EOF.")
    synchronized boolean eof() {
        return ended && start == end;
    }

    @PyGetter(value = "pending", doc = "The number of bytes pending in the memory BIO.")
    synchronized long pending() {
        return end - start;
    }
}

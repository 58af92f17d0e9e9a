package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code io.BufferedReader}. Compare CPython Modules/_io/bufferedio.c. Thread safety: the lock of {@link PyBuffered}. */
@PyTypeDef(name = "BufferedReader", module = "_io", base = PyBufferedIOBase.class, immutable = false,
        signature = "(raw, buffer_size=131072)", doc = "Create a new buffered reader using the given readable raw IO object.")
public class PyBufferedReader extends PyBuffered {
    public static final PyType TYPE = PyType.define(new PyBufferedReaderExposer());
    /** What one read of read1() gets at most. */
    private static final int LARGEST_PIECE = 1 << 24;

    private ReadBuffer buffer;

    protected PyBufferedReader(PyType type) {
        super(type);
    }

    PyBufferedReader(Object raw, int size) {
        super(TYPE);
        setRaw(raw);
        buffer = new ReadBuffer(size);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBufferedReader(cls);
    }

    @PyInit(signature = "(self, raw, buffer_size=131072)")
    void init(Object raw, long bufferSize) {
        uninitialize();
        if (!org.pyjc.runtime.ops.Truth.test(Call.method0(raw, "readable"))) {
            throw IoErrors.unsupported("File or stream is not readable.");
        }
        requireBufferSize(bufferSize);
        buffer = new ReadBuffer((int) bufferSize);
        setRaw(raw);
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        long count = BufferedReading.count(size);
        RawStream raw = openRaw("read of closed file");
        lock.lock();
        try {
            return BufferedReading.read(raw, buffer, count);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read1(Object size) {
        long count = size == PyNone.NONE ? -1 : Index.ssize(size);
        RawStream raw = openRaw("read of closed file");
        lock.lock();
        try {
            return BufferedReading.read1(raw, buffer, count < 0 ? buffer.capacity() : (int) Math.min(count, LARGEST_PIECE));
        } finally {
            lock.unlock();
        }
    }

    @PyMethod(signature = "($self, size=0, /)")
    Object peek(Object size) {
        RawStream raw = openRaw("peek of closed file");
        lock.lock();
        try {
            if (buffer.available() == 0) {
                buffer.fill(raw);
            }
            return new PyBytes(buffer.peek());
        } finally {
            lock.unlock();
        }
    }

    @PyMethod(name = "readinto")
    Object readIntoBuffer(Object target) {
        return fill(target, false);
    }

    @PyMethod(name = "readinto1")
    Object readIntoBufferOnce(Object target) {
        return fill(target, true);
    }

    private Object fill(Object target, boolean once) {
        RawStream raw = openRaw("readinto of closed file");
        byte[] data = new byte[WritableBytes.length(target)];
        lock.lock();
        int n;
        try {
            n = BufferedReading.readInto(raw, buffer, data, once);
        } finally {
            lock.unlock();
        }
        if (n == RawStream.NOT_NOW) {
            return PyNone.NONE;
        }
        WritableBytes.set(target, data, n);
        return (long) n;
    }

    @Override
    @PyMethod(name = "__next__")
    Object next() {
        if (type() != TYPE) {
            return super.next();
        }
        PyBytes line = (PyBytes) readline(PyNone.NONE);
        if (line.value().length == 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object readline(Object size) {
        long limit = size == PyNone.NONE ? -1 : Index.ssize(size);
        RawStream raw = openRaw("readline of closed file");
        lock.lock();
        try {
            return BufferedReading.readLine(raw, buffer, limit);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod
    Object tell() {
        RawStream raw = raw();
        lock.lock();
        try {
            return BufferedReading.tell(raw, buffer);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, target, whence=0, /)")
    Object seek(Object target, int whence) {
        BufferedReading.requireWhence(whence);
        RawStream raw = openRaw("seek of closed file");
        requireSeekable();
        long offset = Index.ssize(target);
        lock.lock();
        try {
            if (whence != 2) {
                long now = BufferedReading.tell(raw, buffer);
                long by = whence == 0 ? offset - now : offset;
                if (by + now >= 0 && buffer.available() > 0 && buffer.move(by)) {
                    return now + by;
                }
            }
            long position = raw.seek(whence == 1 ? offset - buffer.available() : offset, whence);
            buffer.clear();
            return position;
        } finally {
            lock.unlock();
        }
    }

    private void requireSeekable() {
        if (!seekable()) {
            throw IoErrors.unsupported("File or stream is not seekable.");
        }
    }

    @Override
    @PyMethod(signature = "($self, pos=None, /)")
    Object truncate(Object pos) {
        openRaw("truncate of closed file");
        throw IoErrors.unsupported("truncate");
    }

    @Override
    @PyMethod
    void flush() {
        RawStream raw = openRaw("flush of closed file");
        Call.method0(raw.object, "flush");
    }

    @Override
    @PyMethod
    boolean readable() {
        return org.pyjc.runtime.ops.Truth.test(Call.method0(raw().object, "readable"));
    }
}

package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code io.BufferedRandom}: reads ahead or has bytes to write, never both. Compare CPython Modules/_io/bufferedio.c.
 * Thread safety: the lock of {@link PyBuffered}.
 */
@PyTypeDef(name = "BufferedRandom", module = "_io", base = PyBufferedIOBase.class, immutable = false,
        signature = "(raw, buffer_size=131072)", doc = "A buffered interface to random access streams.")
public class PyBufferedRandom extends PyBuffered {
    public static final PyType TYPE = PyType.define(new PyBufferedRandomExposer());

    private volatile ReadBuffer readBuffer;
    private volatile WriteBuffer writeBuffer;

    protected PyBufferedRandom(PyType type) {
        super(type);
    }

    PyBufferedRandom(Object raw, int size) {
        super(TYPE);
        start(raw, size);
    }

    private void start(Object raw, int size) {
        setRaw(raw);
        readBuffer = new ReadBuffer(size);
        writeBuffer = new WriteBuffer(raw(), size);
        DirtyBuffers.register(this, writeBuffer);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBufferedRandom(cls);
    }

    @PyInit(signature = "(self, raw, buffer_size=131072)")
    void init(Object raw, long bufferSize) {
        uninitialize();
        for (String ability : new String[] {"seekable", "readable", "writable"}) {
            if (!Truth.test(Call.method0(raw, ability))) {
                throw IoErrors.unsupported("File or stream is not " + ability + ".");
            }
        }
        requireBufferSize(bufferSize);
        start(raw, (int) bufferSize);
    }

    /** Gets ready to read: nothing is left to be written. */
    private RawStream reading(String closedMessage) {
        RawStream raw = openRaw(closedMessage);
        if (writeBuffer.pending() > 0) {
            writeBuffer.flushAll();
        }
        return raw;
    }

    /** Gets ready to write: the stream is where the reader believes to be. */
    private RawStream writing(String closedMessage) {
        RawStream raw = openRaw(closedMessage);
        if (readBuffer.available() > 0) {
            raw.seek(-readBuffer.available(), 1);
        }
        readBuffer.clear();
        return raw;
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        long count = BufferedReading.count(size);
        lock.lock();
        try {
            return BufferedReading.read(reading("read of closed file"), readBuffer, count);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read1(Object size) {
        lock.lock();
        try {
            long count = size == PyNone.NONE ? -1 : Index.ssize(size);
            return BufferedReading.read1(reading("read of closed file"), readBuffer,
                    count < 0 ? readBuffer.capacity() : (int) Math.min(count, Integer.MAX_VALUE - 8));
        } finally {
            lock.unlock();
        }
    }

    @PyMethod(signature = "($self, size=0, /)")
    Object peek(Object size) {
        lock.lock();
        try {
            RawStream raw = reading("peek of closed file");
            if (readBuffer.available() == 0) {
                readBuffer.fill(raw);
            }
            return new PyBytes(readBuffer.peek());
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
        byte[] data = new byte[WritableBytes.length(target)];
        lock.lock();
        int n;
        try {
            n = BufferedReading.readInto(reading("readinto of closed file"), readBuffer, data, once);
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
    @PyMethod(signature = "($self, size=-1, /)")
    Object readline(Object size) {
        lock.lock();
        try {
            return BufferedReading.readLine(reading("readline of closed file"), readBuffer,
                    size == PyNone.NONE ? -1 : Index.ssize(size));
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod
    Object write(Object b) {
        byte[] data = PyBufferedWriter.bytes(b);
        lock.lock();
        try {
            writing("write to closed file");
            writeBuffer.write(data, 0, data.length);
            return (long) data.length;
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod
    void flush() {
        lock.lock();
        try {
            openRaw("flush of closed file");
            writeBuffer.flushAll();
            writing("flush of closed file");
        } finally {
            lock.unlock();
        }
    }

    @Override
    void closed() {
        if (writeBuffer != null) {
            DirtyBuffers.remove(writeBuffer);
        }
    }

    @Override
    @PyMethod
    Object tell() {
        lock.lock();
        try {
            return BufferedReading.tell(raw(), readBuffer) + writeBuffer.pending();
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, target, whence=0, /)")
    Object seek(Object target, int whence) {
        BufferedReading.requireWhence(whence);
        lock.lock();
        try {
            RawStream raw = openRaw("seek of closed file");
            writeBuffer.flushAll();
            long offset = Index.ssize(target);
            long position = raw.seek(whence == 1 ? offset - readBuffer.available() : offset, whence);
            readBuffer.clear();
            return position;
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod(signature = "($self, pos=None, /)")
    Object truncate(Object pos) {
        lock.lock();
        try {
            RawStream raw = writing("truncate of closed file");
            writeBuffer.flushAll();
            return Call.method1(raw.object, "truncate", pos == PyNone.NONE ? raw.tell() : pos);
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PyMethod
    boolean readable() {
        return Truth.test(Call.method0(raw().object, "readable"));
    }

    @Override
    @PyMethod
    boolean writable() {
        return Truth.test(Call.method0(raw().object, "writable"));
    }
}

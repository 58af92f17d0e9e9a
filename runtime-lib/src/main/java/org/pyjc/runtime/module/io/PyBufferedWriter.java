package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.none.PyNone;

/** {@code io.BufferedWriter}. Compare CPython Modules/_io/bufferedio.c. Thread safety: the lock of the {@link WriteBuffer}. */
@PyTypeDef(name = "BufferedWriter", module = "_io", base = PyBufferedIOBase.class, immutable = false,
        signature = "(raw, buffer_size=131072)", doc = "A buffer for a writeable sequential RawIO object.")
public class PyBufferedWriter extends PyBuffered {
    public static final PyType TYPE = PyType.define(new PyBufferedWriterExposer());

    private volatile WriteBuffer buffer;

    protected PyBufferedWriter(PyType type) {
        super(type);
    }

    PyBufferedWriter(Object raw, int size) {
        super(TYPE);
        start(raw, size);
    }

    private void start(Object raw, int size) {
        setRaw(raw);
        buffer = new WriteBuffer(raw(), size);
        DirtyBuffers.register(this, buffer);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBufferedWriter(cls);
    }

    @PyInit(signature = "(self, raw, buffer_size=131072)")
    void init(Object raw, long bufferSize) {
        uninitialize();
        if (!org.pyjc.runtime.ops.Truth.test(Call.method0(raw, "writable"))) {
            throw IoErrors.unsupported("File or stream is not writable.");
        }
        requireBufferSize(bufferSize);
        start(raw, (int) bufferSize);
    }

    @Override
    @PyMethod
    Object write(Object b) {
        byte[] data = bytes(b);
        openRaw("write to closed file");
        buffer.write(data, 0, data.length);
        return (long) data.length;
    }

    static byte[] bytes(Object b) {
        if (Values.strOrNull(b) != null) {
            throw Errors.typeError("a bytes-like object is required, not 'str'");
        }
        return BytesLike.bytes(b);
    }

    /** As {@link #write(Object)} from Java. */
    final void write(byte[] data, int from, int count) {
        openRaw("write to closed file");
        buffer.write(data, from, count);
    }

    @Override
    @PyMethod
    void flush() {
        openRaw("flush of closed file");
        buffer.flushAll();
    }

    @Override
    void closed() {
        if (buffer != null) {
            DirtyBuffers.remove(buffer);
        }
    }

    @Override
    @PyMethod
    Object tell() {
        RawStream raw = raw();
        return raw.tell() + buffer.pending();
    }

    @Override
    @PyMethod(signature = "($self, target, whence=0, /)")
    Object seek(Object target, int whence) {
        BufferedReading.requireWhence(whence);
        RawStream raw = openRaw("seek of closed file");
        if (!seekable()) {
            throw IoErrors.unsupported("File or stream is not seekable.");
        }
        buffer.flushAll();
        return raw.seek(Index.ssize(target), whence);
    }

    @Override
    @PyMethod(signature = "($self, pos=None, /)")
    Object truncate(Object pos) {
        RawStream raw = openRaw("truncate of closed file");
        buffer.flushAll();
        return Call.method1(raw.object, "truncate", pos == PyNone.NONE ? raw.tell() : pos);
    }

    @Override
    @PyMethod
    boolean writable() {
        return org.pyjc.runtime.ops.Truth.test(Call.method0(raw().object, "writable"));
    }
}

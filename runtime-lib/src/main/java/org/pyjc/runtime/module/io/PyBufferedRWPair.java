package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Truth;

/** {@code io.BufferedRWPair}: a reader and a writer. Compare CPython Modules/_io/bufferedio.c. Thread safety: theirs. */
@PyTypeDef(name = "BufferedRWPair", module = "_io", base = PyBufferedIOBase.class, immutable = false,
        signature = "(reader, writer, buffer_size=131072, /)", doc = "A buffered reader and writer object together.")
public class PyBufferedRWPair extends PyBufferedIOBase {
    public static final PyType TYPE = PyType.define(new PyBufferedRWPairExposer());

    private volatile PyBufferedReader reader;
    private volatile PyBufferedWriter writer;

    protected PyBufferedRWPair(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBufferedRWPair(cls);
    }

    @PyInit(signature = "(self, reader, writer, buffer_size=131072, /)")
    void init(Object source, Object target, long bufferSize) {
        if (!Truth.test(Call.method0(source, "readable"))) {
            throw IoErrors.unsupported("File or stream is not readable.");
        }
        if (!Truth.test(Call.method0(target, "writable"))) {
            throw IoErrors.unsupported("File or stream is not writable.");
        }
        PyBuffered.requireBufferSize(bufferSize);
        reader = new PyBufferedReader(source, (int) bufferSize);
        writer = new PyBufferedWriter(target, (int) bufferSize);
    }

    private PyBufferedReader reader() {
        if (reader == null) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return reader;
    }

    private PyBufferedWriter writer() {
        if (writer == null) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return writer;
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        return reader().read(size);
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    Object read1(Object size) {
        return reader().read1(size);
    }

    @PyMethod(signature = "($self, size=0, /)")
    Object peek(Object size) {
        return reader().peek(size);
    }

    @PyMethod(name = "readinto")
    Object readIntoBuffer(Object b) {
        return reader().readIntoBuffer(b);
    }

    @PyMethod(name = "readinto1")
    Object readIntoBufferOnce(Object b) {
        return reader().readIntoBufferOnce(b);
    }

    @Override
    @PyMethod
    Object write(Object b) {
        return writer().write(b);
    }

    @Override
    @PyMethod
    void flush() {
        writer().flush();
    }

    @Override
    @PyMethod
    boolean readable() {
        return reader().readable();
    }

    @Override
    @PyMethod
    boolean writable() {
        return writer().writable();
    }

    @Override
    @PyMethod
    boolean isatty() {
        return writer().isatty() || reader().isatty();
    }

    @Override
    boolean isClosed() {
        return writer().isClosed();
    }

    @Override
    @PyMethod
    void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } finally {
            if (reader != null) {
                reader.close();
            }
        }
    }
}

package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code io.BufferedIOBase}. Compare CPython Modules/_io/bufferedio.c. Thread safety: as {@link PyIOBase}. */
@PyTypeDef(name = "_BufferedIOBase", module = "_io", base = PyIOBase.class, immutable = false,
        doc = "Base class for buffered IO objects.")
public class PyBufferedIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.define(new PyBufferedIOBaseExposer());

    protected PyBufferedIOBase(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBufferedIOBase(cls);
    }

    @PyMethod
    Object detach() {
        throw IoErrors.unsupported("detach");
    }

    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        throw IoErrors.unsupported("read");
    }

    @PyMethod(signature = "($self, size=-1, /)")
    Object read1(Object size) {
        throw IoErrors.unsupported("read1");
    }

    @PyMethod
    Object write(Object b) {
        throw IoErrors.unsupported("write");
    }

    @PyMethod
    long readinto(Object buffer) {
        return readInto(buffer, "read");
    }

    @PyMethod
    long readinto1(Object buffer) {
        return readInto(buffer, "read1");
    }

    private long readInto(Object buffer, String method) {
        int room = WritableBytes.length(buffer);
        Object data = Call.method1(this, method, (long) room);
        if (!(data instanceof PyBytes)) {
            throw Errors.typeError(method + "() should return bytes");
        }
        byte[] bytes = BytesLike.bytes(data);
        if (bytes.length > room) {
            throw Errors.valueError(method + "() returned too much data: " + room + " bytes requested, " + bytes.length + " returned");
        }
        WritableBytes.set(buffer, bytes, bytes.length);
        return bytes.length;
    }
}

package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code io.RawIOBase}. Compare CPython Modules/_io/iobase.c: rawiobase. Thread safety: as {@link PyIOBase}. */
@PyTypeDef(name = "_RawIOBase", module = "_io", base = PyIOBase.class, immutable = false, doc = "Base class for raw binary I/O.")
public class PyRawIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.define(new PyRawIOBaseExposer());

    protected PyRawIOBase(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyRawIOBase(cls);
    }

    @PyMethod(signature = "($self, size=-1, /)")
    Object read(Object size) {
        long count = size == PyNone.NONE ? -1 : Index.ssize(size);
        if (count < 0) {
            return Call.method0(this, "readall");
        }
        Object buffer = RawStream.newByteArray(count);
        Object n = Call.method1(this, "readinto", buffer);
        if (n == PyNone.NONE) {
            return n;
        }
        long got = Index.ssize(n);
        if (got < 0 || got > count) {
            throw Errors.valueError("readinto returned " + got + " outside buffer size " + count);
        }
        return new PyBytes(java.util.Arrays.copyOf(RawStream.bytesOf(buffer), (int) got));
    }

    @PyMethod
    Object readall() {
        ByteList out = new ByteList();
        while (true) {
            Object chunk = Call.method1(this, "read", (long) IoModule.DEFAULT_BUFFER_SIZE);
            if (chunk == PyNone.NONE) {
                if (out.size() == 0) {
                    return chunk;
                }
                break;
            }
            if (!(chunk instanceof PyBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (bytes.length() == 0) {
                break;
            }
            out.add(bytes.value(), 0, bytes.length());
        }
        return new PyBytes(out.toArray());
    }
}

package org.pyjc.runtime.types.bytes;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesRepr;

/** The type {@code bytes}. Compare CPython bytesobject.c. Thread safety: immutable; nobody writes to the array. */
@PyTypeDef(name = "bytes", doc = "bytes(iterable_of_ints) -> bytes")
public final class PyBytes extends PyObject {
    public static final PyType TYPE = PyType.define(new PyBytesExposer());
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    private final byte[] value;

    /** Takes the array over; the caller must not change it any more. */
    public PyBytes(byte[] value) {
        this(TYPE, value);
    }

    public PyBytes(PyType type, byte[] value) {
        super(type);
        this.value = value;
    }

    /** The bytes themselves; not to be changed. */
    public byte[] value() {
        return value;
    }

    public int length() {
        return value.length;
    }

    @PyMethod(name = "__len__")
    public long len() {
        return value.length;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return BytesRepr.repr(value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyBytes b && Arrays.equals(value, b.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }
}

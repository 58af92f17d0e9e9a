package org.pyjc.runtime.module.struct;

import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.ComplexConversion;
import org.pyjc.runtime.types.complex.PyComplex;

/** Packing on Python objects. Compare CPython _struct.c: get_pylong. Thread safety: stateless. */
final class ObjectValues implements StructValues {
    static final ObjectValues MODEL = new ObjectValues();

    private ObjectValues() {}

    @Override
    public Object index(Object value) {
        Object n = Values.intOrNull(value);
        return n != null ? n : PyType.of(value).lookupSpecial(Special.INDEX) == null ? null : Index.of(value);
    }

    @Override
    public Double real(Object value) {
        try {
            return Args.real(value);
        } catch (PyException e) {
            return null;
        }
    }

    @Override
    public double[] complex(Object value) {
        try {
            PyComplex z = ComplexConversion.of(value);
            return new double[] {z.real(), z.imag()};
        } catch (PyException e) {
            return null;
        }
    }

    @Override
    public boolean truth(Object value) {
        return Truth.test(value);
    }

    @Override
    public byte[] bytes(Object value, boolean mutableToo) {
        return value instanceof PyBytes b ? b.value() : mutableToo ? BytesLike.bytesOrBytearray(value) : null;
    }

    @Override
    public Object makeBytes(byte[] content) {
        return new PyBytes(content);
    }

    @Override
    public Object makeComplex(double real, double imaginary) {
        return new PyComplex(real, imaginary);
    }
}

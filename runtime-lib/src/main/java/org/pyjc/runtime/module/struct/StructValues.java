package org.pyjc.runtime.module.struct;

/**
 * What packing needs of the object model. Thread safety: implementations are stateless.
 */
public interface StructValues {
    /** The int of the value ({@link Long} or {@link java.math.BigInteger}), by {@code __index__}; null when it has none. */
    Object index(Object value);

    /** The float of the value, by {@code __float__} or {@code __index__}; null when it has none. */
    Double real(Object value);

    /** The complex of the value as real and imaginary part; null when it has none. */
    double[] complex(Object value);

    /** The value's truth. */
    boolean truth(Object value);

    /** The content of a bytes object, or of a bytearray if {@code mutableToo}; null for anything else. */
    byte[] bytes(Object value, boolean mutableToo);

    /** A bytes object that takes over the array. */
    Object makeBytes(byte[] content);

    /** A complex number. */
    Object makeComplex(double real, double imaginary);
}

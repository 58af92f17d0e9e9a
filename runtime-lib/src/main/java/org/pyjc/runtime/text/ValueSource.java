package org.pyjc.runtime.text;

/**
 * The right operand of {@code %} and the conversions of its values, which the object model gives to {@link PercentFormat}.
 *
 * <p>Every method may raise. Thread safety: for one formatting in one thread.
 */
public interface ValueSource {
    /** The next positional value (an item of a tuple, or once the operand itself), or null if there is none left. */
    Object next();

    /** Whether a positional value is left. */
    boolean hasNext();

    /** Whether the operand is a mapping and neither a tuple nor a str (for bytes: nor bytes-like). */
    boolean isMapping();

    /** The value at {@code key}, a str (for bytes formats a {@code byte[]}). */
    Object byKey(Object key);

    /** {@code str(value)} as an exact str. */
    Object str(Object value);

    /** {@code repr(value)} as an exact str. */
    Object repr(Object value);

    /** {@code ascii(value)} as an exact str. */
    Object ascii(Object value);

    /** The value as {@code Long} or {@code BigInteger} if it is an int (or bool, or of a subclass), else null. */
    Object asInt(Object value);

    /** The int by {@code __index__}, or if not {@code indexOnly} by {@code int(value)} of a number; null for a TypeError. */
    Object toInt(Object value, boolean indexOnly);

    /** The float by {@code __float__} or {@code __index__}, or null for a TypeError of a value that has neither. */
    Double toFloat(Object value);

    /** The value as an exact str if it is a str or of a subclass, else null. */
    Object asStr(Object value);

    /** The name of the value's type, for messages. */
    String typeName(Object value);

    /** That name with the module and the outer classes. */
    String fullTypeName(Object value);

    /** The content if the value is bytes or bytearray or of a subclass, else null; for {@code %c} of bytes formats. */
    byte[] asBytes(Object value);

    /** The content if the value is bytes-like or has {@code __bytes__}, else null; for {@code %b} of bytes formats. */
    byte[] toBytes(Object value);
}

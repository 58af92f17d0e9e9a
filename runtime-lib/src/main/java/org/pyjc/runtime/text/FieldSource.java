package org.pyjc.runtime.text;

/**
 * The arguments of {@code str.format} and the operations on them, which the object model gives to {@link FieldFormat}.
 *
 * <p>Every method may raise. Thread safety: for one formatting in one thread.
 */
public interface FieldSource {
    /** The number of positional arguments, or -1 for {@code str.format_map}. */
    int positionalCount();

    /** The positional argument at {@code index}, which is in range. */
    Object positional(int index);

    /** The keyword argument or the mapping's item; KeyError if absent. */
    Object keyword(Object name);

    /** {@code getattr(value, name)}. */
    Object attribute(Object value, Object name);

    /** {@code value[key]}, where the key is a str or an int. */
    Object item(Object value, Object key);

    /** {@code str(value)}, {@code repr(value)} or {@code ascii(value)} by the conversion s, r or a. */
    Object convert(Object value, int conversion);

    /** {@code format(value, spec)} as an exact str. */
    Object format(Object value, Object spec);
}

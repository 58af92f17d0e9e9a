package org.pyjc.runtime.text;

import org.pyjc.runtime.ops.Arithmetic;

/**
 * A str that a loop builds by {@code s += part} in a local variable: it grows in place, so that the loop takes linear time.
 *
 * <p>It is no value: compiled code keeps it in the variable's place, and {@link #read} turns it into a str wherever the
 * variable is used otherwise. Thread safety: confined, as a local variable is.
 */
public final class Accumulator {
    /** Shorter strings are copied. */
    private static final int LONG = 256;

    private final StringBuilder text;
    private String copy;

    private Accumulator(String start, String part) {
        text = new StringBuilder(2 * (start.length() + part.length())).append(start).append(part);
    }

    /** {@code variable += part}: what the variable then holds. */
    public static Object add(Object variable, Object part) {
        if (part instanceof String p) {
            if (variable instanceof Accumulator a) {
                return a.append(p);
            }
            if (variable instanceof String s) {
                return s.length() < LONG || p.isEmpty() || Str.isLowSurrogate(p.charAt(0)) ? Str.concat(s, p) : new Accumulator(s, p);
            }
        }
        return Arithmetic.inplaceAdd(read(variable), part);
    }

    /** The value of the variable. */
    public static Object read(Object variable) {
        return variable instanceof Accumulator a ? a.value() : variable;
    }

    private Object append(String part) {
        if (!part.isEmpty() && Str.isLowSurrogate(part.charAt(0)) || (long) text.length() + part.length() > Integer.MAX_VALUE - 16) {
            return Str.concat(value(), part);
        }
        text.append(part);
        copy = null;
        return this;
    }

    private String value() {
        String s = copy;
        if (s == null) {
            s = text.toString();
            copy = s;
        }
        return s;
    }
}

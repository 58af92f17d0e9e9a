package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.text.WideStr;

/** {@code is}: numbers and strings are identical when they are the same value of the same type. Thread safety: stateless. */
public final class Identity {
    private Identity() {}

    public static boolean is(Object a, Object b) {
        if (a == b) {
            return true;
        }
        Class<?> c = a.getClass();
        return c == b.getClass() && isValue(c) && a.equals(b);
    }

    private static boolean isValue(Class<?> c) {
        return c == Long.class || c == String.class || c == Double.class || c == Boolean.class || c == BigInteger.class
                || c == WideStr.class;
    }
}

package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;

/**
 * The array in which Java keeps a String that has only chars below 256, without a copy, where the JVM lets us: where java.lang is
 * opened to this class (<code>--add-opens java.base/java.lang=ALL-UNNAMED</code>; the launcher and the manifests of jars say so).
 * So a str and the bytes that it encodes to share their memory, as both never change.
 *
 * <p>Thread safety: stateless; what is given out must not be written to.
 */
public final class StringMemory {
    /** A copy of a shorter one takes no longer. */
    private static final int LONG = 64;
    private static final MethodHandle VALUE;
    private static final MethodHandle CODER;

    static {
        MethodHandle value = null;
        MethodHandle coder = null;
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(String.class, MethodHandles.lookup());
            value = lookup.findGetter(String.class, "value", byte[].class);
            coder = lookup.findGetter(String.class, "coder", byte.class);
        } catch (ReflectiveOperationException e) {
            value = null;
        }
        VALUE = value;
        CODER = coder;
    }

    /** Whether there is something to share; this JVM's String was tried. */
    private static final boolean OPEN = VALUE != null && works();

    private StringMemory() {}

    private static boolean works() {
        String narrow = "a\u00e9";
        String wide = "a\u0100";
        return Arrays.equals(value(narrow), new byte[] {'a', (byte) 0xE9}) && coder(narrow) == 0 && coder(wide) != 0;
    }

    private static byte[] value(String s) {
        try {
            return (byte[]) VALUE.invokeExact(s);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static byte coder(String s) {
        try {
            return (byte) CODER.invokeExact(s);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The chars of a long String of Latin-1; null for other ones, or where the JVM keeps them to itself. Not to be written to. */
    public static byte[] latin1OrNull(Object s) {
        return s instanceof String t && t.length() >= LONG && OPEN && coder(t) == 0 ? value(t) : null;
    }

    /** The same of ASCII. */
    public static byte[] asciiOrNull(Object s) {
        byte[] bytes = latin1OrNull(s);
        return bytes != null && Latin1.isAscii(bytes) ? bytes : null;
    }
}

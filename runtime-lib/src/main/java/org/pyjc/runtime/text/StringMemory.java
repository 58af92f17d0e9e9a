package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The array in which Java keeps a String that has only chars below 256, and a String of such an array, without a copy, where the JVM
 * lets us: where java.lang is opened to this class (<code>--add-opens java.base/java.lang=ALL-UNNAMED</code>; the launcher and the
 * manifests of jars say so). So a str and the bytes that it encodes to, or was decoded from, share their memory, as both never change.
 *
 * <p>Thread safety: stateless; an array that is given out or taken in must not be written to from then on.
 */
public final class StringMemory {
    /** A copy of a shorter one takes no longer. */
    private static final int LONG = 64;
    /** See {@link #copy}. */
    static final int CLOSED = -2;
    private static final MethodHandle VALUE;
    private static final MethodHandle CODER;
    private static final MethodHandle NEW;

    static {
        MethodHandle value = null;
        MethodHandle coder = null;
        MethodHandle constructor = null;
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(String.class, MethodHandles.lookup());
            value = lookup.findGetter(String.class, "value", byte[].class);
            coder = lookup.findGetter(String.class, "coder", byte.class);
            constructor = lookup.findConstructor(String.class, MethodType.methodType(void.class, byte[].class, byte.class));
        } catch (ReflectiveOperationException e) {
            value = null;
        }
        VALUE = value;
        CODER = coder;
        NEW = constructor;
    }

    /** Whether there is something to share; this JVM's String was tried. */
    private static final boolean OPEN = VALUE != null && works();

    private StringMemory() {}

    private static boolean works() {
        String narrow = "a\u00e9";
        String wide = "a\u0100";
        byte[] bytes = {'a', (byte) 0xE9};
        return Arrays.equals(value(narrow), bytes) && coder(narrow) == 0 && coder(wide) != 0 && string(bytes).equals(narrow);
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

    private static String string(byte[] latin1) {
        try {
            return (String) NEW.invokeExact(latin1, (byte) 0);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The String of these chars, which takes the array over if it is long and the JVM lets it. */
    public static String ofLatin1(byte[] chars) {
        return chars.length >= LONG && OPEN ? string(chars) : new String(chars, StandardCharsets.ISO_8859_1);
    }

    /** The String of long ASCII, which it takes over; null for other bytes, or where the JVM does not let it. */
    public static String ofAsciiOrNull(byte[] chars) {
        return chars.length >= LONG && OPEN && Latin1.isAscii(chars) ? string(chars) : null;
    }

    /** The chars of a long String of Latin-1; null for other ones, or where the JVM keeps them to itself. Not to be written to. */
    public static byte[] latin1OrNull(Object s) {
        return s instanceof String t && t.length() >= LONG && OPEN && coder(t) == 0 ? value(t) : null;
    }

    /** Whether a String is known to have only chars below 256, and its chars to be at hand. */
    static boolean isLatin1(String s) {
        return OPEN && coder(s) == 0;
    }

    /** Whether a String is known to have a char above 255. */
    static boolean isWide(String s) {
        return OPEN && coder(s) != 0;
    }

    /** The chars of a String of Latin-1 of any length; null for other ones, or where the JVM keeps them to itself. Not to be written to. */
    public static byte[] viewOrNull(String s) {
        return OPEN && coder(s) == 0 ? value(s) : null;
    }

    /** Copies the chars of a String, if all are below 256, into an array; -1 if they are not, {@link #CLOSED} where the JVM keeps them to itself. */
    static int copy(String s, byte[] out, int at) {
        if (!OPEN) {
            return CLOSED;
        }
        if (coder(s) != 0) {
            return -1;
        }
        byte[] from = value(s);
        System.arraycopy(from, 0, out, at, from.length);
        return at + from.length;
    }

    /** The same of ASCII. */
    public static byte[] asciiOrNull(Object s) {
        byte[] bytes = latin1OrNull(s);
        return bytes != null && Latin1.isAscii(bytes) ? bytes : null;
    }
}

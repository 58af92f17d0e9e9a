package org.pyjc.runtime.text;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * What Java's own String uses for arrays of bytes and HotSpot compiles to vector instructions or to less than Java can say, where java.lang
 * is opened to this class (see {@link StringMemory}): the search for bytes that are no ASCII, and arrays that are not cleared first.
 *
 * <p>Thread safety: stateless.
 */
final class JdkKernels {
    private static final MethodHandle NEGATIVES = find("java.lang.StringCoding", "hasNegatives",
            MethodType.methodType(boolean.class, byte[].class, int.class, int.class));
    private static final MethodHandle UNCLEARED = find("java.lang.StringConcatHelper", "newArray", MethodType.methodType(byte[].class, int.class));

    private static final MethodHandle INDEX_OF_CHAR = find("java.lang.StringLatin1", "indexOf",
            MethodType.methodType(int.class, byte[].class, int.class, int.class, int.class));
    private static final MethodHandle INDEX_OF = find("java.lang.StringLatin1", "indexOf",
            MethodType.methodType(int.class, byte[].class, int.class, byte[].class, int.class, int.class));
    /** Whether {@link #indexOf} may be called. */
    static final boolean SEARCHES = INDEX_OF_CHAR != null && INDEX_OF != null;

    private JdkKernels() {}

    private static MethodHandle find(String className, String name, MethodType type) {
        try {
            Class<?> holder = Class.forName(className);
            return MethodHandles.privateLookupIn(holder, MethodHandles.lookup()).findStatic(holder, name, type);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Whether all bytes are below 128. */
    static boolean isAscii(byte[] bytes) {
        if (NEGATIVES == null) {
            return Latin1.isAsciiByWords(bytes);
        }
        try {
            return !(boolean) NEGATIVES.invokeExact(bytes, 0, bytes.length);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** An array of any content: who asks for it writes to all of it before anybody else sees it. */
    static byte[] uncleared(int length) {
        if (UNCLEARED == null) {
            return new byte[length];
        }
        try {
            return (byte[]) UNCLEARED.invokeExact(length);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The first index of a byte inside {@code a[from:to]}, which is a part of it, or -1. */
    static int indexOf(byte[] a, byte b, int from, int to) {
        try {
            return (int) INDEX_OF_CHAR.invokeExact(a, b & 0xFF, from, to);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The first index of {@code sub}, which is not empty, inside {@code a[from:to]}, which is a part of it, or -1. */
    static int indexOf(byte[] a, byte[] sub, int from, int to) {
        try {
            return (int) INDEX_OF.invokeExact(a, to, sub, sub.length, from);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}

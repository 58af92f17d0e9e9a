package org.pyjc.runtime.number;

/**
 * Numbers that compiled code keeps in two JVM locals: a reference and a primitive. While the reference is {@link #HERE}, the
 * value is the int (or float) in the primitive; else the reference is the value as everywhere, or null.
 *
 * <p>The methods that test whether an operation stays within 64 bits are what compiled code calls before it uses the result.
 * Thread safety: stateless.
 */
public final class Unboxed {
    /** Says that the value is in the primitive. No Python code ever sees it. */
    public static final Object HERE = new Object();

    private static final long EXACT = 1L << 53;

    private Unboxed() {}

    /** The value of a pair as an object; null when it is unbound. */
    public static Object value(Object o, long n) {
        return o == HERE ? (Object) n : o;
    }

    /** The value of a pair as an object; null when it is unbound. */
    public static Object value(Object o, double d) {
        return o == HERE ? (Object) d : o;
    }

    /** The reference of a value's pair. */
    public static Object ofInt(Object o) {
        return o instanceof Long ? HERE : o;
    }

    /** The primitive of a value's pair. */
    public static long intOf(Object o) {
        return o instanceof Long n ? n : 0;
    }

    /** The reference of a value's pair. */
    public static Object ofFloat(Object o) {
        return o instanceof Double ? HERE : o;
    }

    /** The primitive of a value's pair. */
    public static double floatOf(Object o) {
        return o instanceof Double d ? d : 0;
    }

    /** Whether {@code r = a + b} did not wrap around. */
    public static boolean isSum(long a, long b, long r) {
        return ((a ^ r) & (b ^ r)) >= 0;
    }

    /** Whether {@code r = a - b} did not wrap around. */
    public static boolean isDifference(long a, long b, long r) {
        return ((a ^ b) & (a ^ r)) >= 0;
    }

    /** Whether {@code r = a * b} did not wrap around. */
    public static boolean isProduct(long a, long b, long r) {
        return Math.multiplyHigh(a, b) == r >> 63;
    }

    /** Whether {@code a << count} can be computed and stays within 64 bits. */
    public static boolean canShift(long a, long count) {
        return count >= 0 && count < 64 && a << count >> count == a;
    }

    /** {@code a // b}, where b is positive. */
    public static long floorDiv(long a, long b) {
        return (a | b) >>> 31 == 0 ? (int) a / (int) b : Math.floorDiv(a, b);
    }

    /** {@code a % b}, where b is positive. */
    public static long mod(long a, long b) {
        return (a | b) >>> 31 == 0 ? (int) a % (int) b : Math.floorMod(a, b);
    }

    /** Whether the quotient of two ints is that of the floats which they are converted to. */
    public static boolean canDivide(long a, long b) {
        return b != 0 && a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT;
    }
}

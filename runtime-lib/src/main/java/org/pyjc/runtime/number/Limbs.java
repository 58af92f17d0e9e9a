package org.pyjc.runtime.number;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The limbs of a BigInteger without a copy, and a BigInteger of limbs without one, where the JVM lets us: where java.math is
 * opened to this class (<code>--add-opens java.base/java.math=ALL-UNNAMED</code>; the launcher and the manifests of jars say so).
 * Limbs are unsigned, the most significant first and never zero.
 *
 * <p>Thread safety: stateless; limbs that were taken or given are never changed.
 */
final class Limbs {
    private static final MethodHandle LIMBS;
    private static final MethodHandle MAKE;

    static {
        MethodHandle limbs = null;
        MethodHandle make = null;
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(BigInteger.class, MethodHandles.lookup());
            limbs = lookup.findGetter(BigInteger.class, "mag", int[].class);
            make = lookup.findConstructor(BigInteger.class, MethodType.methodType(void.class, int[].class, int.class));
        } catch (ReflectiveOperationException e) {
            limbs = null;
        }
        LIMBS = limbs;
        MAKE = make;
    }

    /** Whether limbs can be taken and given; this JVM's BigInteger was tried. */
    static final boolean OPEN = LIMBS != null && works();

    private Limbs() {}

    private static boolean works() {
        BigInteger number = BigInteger.ONE.shiftLeft(Long.SIZE).negate();
        int[] expected = {1, 0, 0};
        return Arrays.equals(of(number), expected) && make(expected, -1).equals(number);
    }

    static int[] of(BigInteger number) {
        try {
            return (int[]) LIMBS.invokeExact(number);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The number of these limbs, which are the caller's no longer; {@code sign} is 1 or -1, and no limb at all is zero. */
    static BigInteger make(int[] limbs, int sign) {
        if (limbs.length == 0) {
            return BigInteger.ZERO;
        }
        try {
            return (BigInteger) MAKE.invokeExact(limbs, sign);
        } catch (Throwable e) {
            throw tooLarge(e);
        }
    }

    /** The constructor says that a number has too many limbs. */
    private static ArithmeticException tooLarge(Throwable e) {
        if (e instanceof ArithmeticException tooLarge) {
            return tooLarge;
        }
        throw new AssertionError(e);
    }
}

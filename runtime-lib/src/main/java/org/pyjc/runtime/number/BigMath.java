package org.pyjc.runtime.number;

import java.math.BigInteger;
import java.util.function.BinaryOperator;

/**
 * Operations of large ints that are faster than BigInteger's own: on the limbs themselves where they can be had ({@link Limbs}),
 * else with the operands in the better order. Results are not normalised.
 *
 * <p>Thread safety: stateless.
 */
final class BigMath {
    /** Below so many bits, BigInteger's loops are as fast. */
    private static final int LARGE = 48 * Integer.SIZE;
    private static final int LARGE_FACTOR = 224 * Integer.SIZE;

    private BigMath() {}

    private static boolean areLarge(BigInteger x, BigInteger y) {
        return x.bitLength() > LARGE && y.bitLength() > LARGE && Limbs.OPEN;
    }

    static BigInteger add(BigInteger x, BigInteger y) {
        return areLarge(x, y) ? sum(x, y, y.signum()) : x.add(y);
    }

    static BigInteger subtract(BigInteger x, BigInteger y) {
        return areLarge(x, y) ? sum(x, y, -y.signum()) : x.subtract(y);
    }

    /** The sum of x and the number that has y's limbs and this sign. */
    private static BigInteger sum(BigInteger x, BigInteger y, int sign) {
        int[] a = Limbs.of(x);
        int[] b = Limbs.of(y);
        if (x.signum() == sign) {
            return Limbs.make(a.length >= b.length ? LimbMath.add(a, b) : LimbMath.add(b, a), sign);
        }
        return LimbMath.compare(a, b) >= 0 ? Limbs.make(LimbMath.subtract(a, b), x.signum()) : Limbs.make(LimbMath.subtract(b, a), sign);
    }

    /** The product; of the loops that BigInteger nests, the inner one should be long. */
    static BigInteger multiply(BigInteger x, BigInteger y) {
        if (x.bitLength() > y.bitLength()) {
            return multiply(y, x);
        }
        if (x.bitLength() > Integer.SIZE || y.bitLength() <= LARGE_FACTOR || !Limbs.OPEN) {
            return x.multiply(y);
        }
        int factor = x.abs().intValue();
        return (factor & factor - 1) == 0 ? x.multiply(y) : Limbs.make(LimbMath.multiply(Limbs.of(y), factor), x.signum() * y.signum());
    }

    static BigInteger and(BigInteger x, BigInteger y) {
        return arePositive(x, y) ? combined(x, y, LimbMath::and) : x.and(y);
    }

    static BigInteger or(BigInteger x, BigInteger y) {
        return arePositive(x, y) ? combined(x, y, LimbMath::or) : x.or(y);
    }

    static BigInteger xor(BigInteger x, BigInteger y) {
        return arePositive(x, y) ? combined(x, y, LimbMath::xor) : x.xor(y);
    }

    private static boolean arePositive(BigInteger x, BigInteger y) {
        return x.signum() > 0 && y.signum() > 0 && areLarge(x, y);
    }

    private static BigInteger combined(BigInteger x, BigInteger y, BinaryOperator<int[]> loop) {
        int[] a = Limbs.of(x);
        int[] b = Limbs.of(y);
        return Limbs.make(a.length >= b.length ? loop.apply(a, b) : loop.apply(b, a), 1);
    }
}

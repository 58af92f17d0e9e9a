package org.pyjc.runtime.number;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * Powers, roots and divisors of Python ints.
 *
 * <p>Compare CPython longobject.c: long_pow, _PyLong_GCD; mathmodule.c: math_isqrt. Thread safety: stateless.
 */
public final class IntPower {
    private IntPower() {}

    /** {@code base ** exponent} with an exponent of at least zero. */
    public static Object pow(long base, long exponent) {
        if (base >= -1 && base <= 1 || exponent == 0) {
            return exponent == 0 ? 1L : base == -1 ? ((exponent & 1) == 0 ? 1L : -1L) : base;
        }
        long result = 1;
        long square = base;
        long rest = exponent;
        while (true) {
            if ((rest & 1) != 0) {
                if (Math.multiplyHigh(result, square) != (result * square) >> 63) {
                    break;
                }
                result *= square;
            }
            rest >>= 1;
            if (rest == 0) {
                return result;
            }
            if (Math.multiplyHigh(square, square) != 0 || square * square < 0) {
                break;
            }
            square *= square;
        }
        return bigPow(BigInteger.valueOf(base), exponent);
    }

    /** {@code base ** exponent} with an exponent of at least zero. */
    public static Object pow(Object base, Object exponent) {
        if (base instanceof Long x && exponent instanceof Long n) {
            return pow((long) x, (long) n);
        }
        if (base instanceof Long x && x >= -1 && x <= 1) {
            return x == -1 && !((BigInteger) exponent).testBit(0) ? (Object) 1L : x;
        }
        if (!(exponent instanceof Long n)) {
            throw Errors.memoryError("");
        }
        return bigPow(IntMath.big(base), (long) n);
    }

    private static Object bigPow(BigInteger base, long exponent) {
        if (exponent > Integer.MAX_VALUE || base.abs().bitLength() * exponent > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        return IntMath.normalize(base.pow((int) exponent));
    }

    /** {@code pow(base, exponent, modulus)}; a negative exponent asks for the modular inverse. */
    public static Object pow(Object base, Object exponent, Object modulus) {
        int sign = IntMath.signum(modulus);
        if (sign == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger m = IntMath.big(modulus).abs();
        BigInteger result;
        if (IntMath.signum(exponent) >= 0 && m.bitLength() <= 31 && exponent instanceof Long n) {
            result = BigInteger.valueOf(smallPow(IntMath.big(base).mod(m).longValue(), n, m.longValue()));
        } else {
            result = bigModPow(IntMath.big(base), IntMath.big(exponent), m);
        }
        return IntMath.normalize(sign < 0 && result.signum() != 0 ? result.subtract(m) : result);
    }

    private static long smallPow(long base, long exponent, long modulus) {
        long result = 1 % modulus;
        long square = base;
        for (long rest = exponent; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }

    private static BigInteger bigModPow(BigInteger base, BigInteger exponent, BigInteger m) {
        if (exponent.signum() < 0) {
            if (!base.gcd(m).equals(BigInteger.ONE)) {
                throw Errors.valueError("base is not invertible for the given modulus");
            }
            return base.modInverse(m).modPow(exponent.negate(), m);
        }
        return base.modPow(exponent, m);
    }

    /** The greatest common divisor, at least zero. */
    public static Object gcd(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && x != Long.MIN_VALUE && y != Long.MIN_VALUE) {
            return gcd(Math.abs(x), Math.abs(y));
        }
        return IntMath.normalize(IntMath.big(a).gcd(IntMath.big(b)));
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long r = a % b;
            a = b;
            b = r;
        }
        return a;
    }

    /** The floor of the square root. */
    public static Object isqrt(Object n) {
        if (IntMath.signum(n) < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        if (!(n instanceof Long x)) {
            return IntMath.normalize(((BigInteger) n).sqrt());
        }
        long root = (long) Math.sqrt((double) x);
        while (root * root > x || root > 3037000499L) {
            root--;
        }
        while (root < 3037000499L && (root + 1) * (root + 1) <= x) {
            root++;
        }
        return root;
    }
}

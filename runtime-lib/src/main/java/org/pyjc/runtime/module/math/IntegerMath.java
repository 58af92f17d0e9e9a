package org.pyjc.runtime.module.math;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;

/**
 * The functions of ints. Ints are {@link Long} where they fit, else {@link BigInteger}.
 *
 * <p>Compare CPython mathmodule.c: math_gcd, math_lcm, math_comb, math_perm, math_factorial, math_isqrt.
 * Thread safety: stateless.
 */
public final class IntegerMath {
    private IntegerMath() {}

    private static BigInteger big(Object n) {
        return n instanceof BigInteger b ? b : BigInteger.valueOf((Long) n);
    }

    private static Object normal(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }

    private static int signum(Object n) {
        return n instanceof Long l ? Long.signum(l) : ((BigInteger) n).signum();
    }

    /** The absolute value. */
    public static Object abs(Object n) {
        return n instanceof Long l && l != Long.MIN_VALUE ? (Object) Math.abs(l) : normal(big(n).abs());
    }

    /** The greatest common divisor. */
    public static Object gcd(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && x != Long.MIN_VALUE && y != Long.MIN_VALUE) {
            return gcd(Math.abs(x), Math.abs(y));
        }
        return normal(big(a).gcd(big(b)));
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long r = x % y;
            x = y;
            y = r;
        }
        return x;
    }

    /** The least common multiple. */
    public static Object lcm(Object a, Object b) {
        if (signum(a) == 0 || signum(b) == 0) {
            return 0L;
        }
        BigInteger x = big(a);
        return normal(x.divide(x.gcd(big(b))).multiply(big(b)).abs());
    }

    /** The integer square root. */
    public static Object isqrt(Object n) {
        if (signum(n) < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        if (n instanceof Long l) {
            long root = (long) Math.sqrt((double) l);
            while (root * root > l || root > 3037000499L) {
                root--;
            }
            while (root < 3037000499L && (root + 1) * (root + 1) <= l) {
                root++;
            }
            return root;
        }
        return normal(big(n).sqrt());
    }

    /** n! */
    public static Object factorial(Object n) {
        if (signum(n) < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (!(n instanceof Long)) {
            throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
        }
        long count = (Long) n;
        if (count > Integer.MAX_VALUE) {
            throw Errors.memoryError("");
        }
        return normal(oddFactorial((int) count).shiftLeft((int) count - Integer.bitCount((int) count)));
    }

    /** The odd part of n!: the odd numbers up to n, times those up to n/2, up to n/4, … */
    private static BigInteger oddFactorial(int n) {
        BigInteger inner = BigInteger.ONE;
        BigInteger outer = BigInteger.ONE;
        int done = 1;
        for (int i = 31 - Integer.numberOfLeadingZeros(Math.max(n, 1)); i >= 0; i--) {
            int upTo = n >> i;
            int next = upTo - 1 + (upTo & 1);
            if (next > done) {
                inner = inner.multiply(product(done + 2, next, 2));
                done = next;
            }
            outer = outer.multiply(inner);
        }
        return outer;
    }

    /** first * (first + step) * … * last; the factors are positive. */
    private static BigInteger product(long first, long last, int step) {
        long count = (last - first) / step + 1;
        if (count <= 8) {
            BigInteger result = BigInteger.valueOf(first);
            for (long i = first + step; i <= last; i += step) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = first + count / 2 * step;
        return product(first, middle - step, step).multiply(product(middle, last, step));
    }

    /** The product of n, n-1, …, n-k+1. */
    private static BigInteger falling(BigInteger n, long k) {
        if (k <= 8) {
            BigInteger result = BigInteger.ONE;
            for (long i = 0; i < k; i++) {
                result = result.multiply(n.subtract(BigInteger.valueOf(i)));
            }
            return result;
        }
        long half = k / 2;
        return falling(n, half).multiply(falling(n.subtract(BigInteger.valueOf(half)), k - half));
    }

    /** The number of ways to choose k of n in order. */
    public static Object perm(Object n, Object k) {
        check(n, k);
        BigInteger all = big(n);
        if (all.compareTo(big(k)) < 0) {
            return 0L;
        }
        if (!(k instanceof Long)) {
            throw Errors.overflowError("k must not exceed " + Long.MAX_VALUE);
        }
        return normal(falling(all, (Long) k));
    }

    /** The number of ways to choose k of n. */
    public static Object comb(Object n, Object k) {
        check(n, k);
        BigInteger all = big(n);
        BigInteger rest = all.subtract(big(k));
        if (rest.signum() < 0) {
            return 0L;
        }
        BigInteger smaller = rest.min(big(k));
        if (smaller.bitLength() > 63) {
            throw Errors.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
        }
        long count = smaller.longValue();
        if (n instanceof Long l && l <= 61) {
            return smallComb(l, count);
        }
        return normal(falling(all, count).divide(product(1, Math.max(count, 1), 1)));
    }

    /** Up to n = 61 no product overflows. */
    private static long smallComb(long n, long k) {
        long result = 1;
        for (long i = 1; i <= k; i++) {
            result = result * (n - k + i) / i;
        }
        return result;
    }

    private static void check(Object n, Object k) {
        if (signum(n) < 0) {
            throw Errors.valueError("n must be a non-negative integer");
        }
        if (signum(k) < 0) {
            throw Errors.valueError("k must be a non-negative integer");
        }
    }

    /** The int of a float: floor, ceil and trunc give whole floats, which this converts. */
    public static Object ofWhole(double x) {
        if (Double.isNaN(x)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        if (Math.abs(x) < 0x1p63) {
            return (long) x;
        }
        int exponent = Math.getExponent(x);
        long mantissa = (long) Math.scalb(x, 62 - exponent);
        return normal(BigInteger.valueOf(mantissa).shiftLeft(exponent - 62));
    }

    /** Which logarithm. */
    public enum Base { E, TWO, TEN }

    /** The logarithm of an int of any size. Compare CPython mathmodule.c: loghelper. */
    public static double log(Object n, Base base) {
        if (signum(n) <= 0) {
            throw Errors.valueError("expected a positive input");
        }
        double x = ((Number) n).doubleValue();
        if (Double.isFinite(x)) {
            return log(x, base);
        }
        BigInteger all = (BigInteger) n;
        // the mantissa in [0.5, 1), rounded half to even
        int exponent = all.bitLength();
        BigInteger top = all.shiftRight(exponent - 64);
        boolean sticky = all.getLowestSetBit() < exponent - 64;
        BigInteger rounded = sticky ? top.setBit(0) : top;
        double mantissa = Math.scalb(rounded.doubleValue(), -64);
        return log(mantissa, base) + log(2.0, base) * exponent;
    }

    private static double log(double x, Base base) {
        return switch (base) {
            case E -> Math.log(x);
            case TWO -> Libm.log2(x);
            case TEN -> Libm.log10(x);
        };
    }
}

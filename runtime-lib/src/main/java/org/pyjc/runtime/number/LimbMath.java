package org.pyjc.runtime.number;

import java.util.Arrays;

/**
 * Sums, differences, products with one limb and bitwise operations of limbs (unsigned, the most significant first), as loops
 * without a dependency from one turn to the next, so that HotSpot makes vector instructions of them: a first loop computes all
 * limbs and their carries, a second one adds the carries. That a carry runs further than that is rare (once in 2^32 limbs, or in
 * numbers such as {@code 2**n - 1}); then all is done again in the plain way. The arrays of a loop have the same index: with an
 * offset between them that is no constant, HotSpot's code is five times as slow.
 *
 * <p>Thread safety: stateless.
 */
final class LimbMath {
    private static final long MASK = 0xffffffffL;
    private static final int HALF = 16;
    private static final int HALF_MASK = 0xffff;
    private static final int SIGN = 31;

    /** Carries of numbers up to so many limbs are in an array of the thread, which costs less than a new one. */
    private static final int KEPT = 1 << 13;
    private static final ThreadLocal<int[]> CARRIES = new ThreadLocal<>();

    private LimbMath() {}

    /** {@code x + y}, where x has at least as many limbs. */
    static int[] add(int[] x, int[] y) {
        int[] sum = aligned(x, y);
        int[] carries = carries(x.length);
        addLimbs(x, sum, carries, x.length);
        int carry = carries[0];
        if (addCarries(sum, carries, x.length) != 0) {
            carry = addPlainly(x, y, sum);
        }
        return carry == 0 ? sum : withLeading(carry, sum);
    }

    /** An array of more than so many limbs, the last of them 0; the others may be anything. */
    private static int[] carries(int limbs) {
        if (limbs >= KEPT) {
            return new int[limbs + 1];
        }
        int[] result = CARRIES.get();
        if (result == null) {
            result = new int[KEPT];
            CARRIES.set(result);
        }
        result[limbs] = 0;
        return result;
    }

    /** The limbs of y with as many zeros before them as x has more. */
    private static int[] aligned(int[] x, int[] y) {
        int[] result = new int[x.length];
        System.arraycopy(y, 0, result, x.length - y.length, y.length);
        return result;
    }

    private static int[] withLeading(int limb, int[] limbs) {
        int[] longer = new int[limbs.length + 1];
        longer[0] = limb;
        System.arraycopy(limbs, 0, longer, 1, limbs.length);
        return longer;
    }

    private static void addLimbs(int[] x, int[] sum, int[] carries, int length) {
        for (int i = 0; i < length; i++) {
            int a = x[i];
            int b = sum[i];
            int s = a + b;
            sum[i] = s;
            carries[i] = ((a & b) | ((a | b) & ~s)) >>> SIGN;
        }
    }

    /** Not 0 if a carry runs further. */
    private static int addCarries(int[] sum, int[] carries, int length) {
        int further = 0;
        for (int i = 0; i < length; i++) {
            int carry = carries[i + 1];
            int s = sum[i] + carry;
            sum[i] = s;
            further |= carry & ~((s | -s) >>> SIGN);
        }
        return further;
    }

    private static int addPlainly(int[] x, int[] y, int[] sum) {
        long rest = 0;
        int j = y.length;
        for (int i = x.length - 1; i >= 0; i--) {
            rest += (x[i] & MASK) + (--j >= 0 ? y[j] & MASK : 0);
            sum[i] = (int) rest;
            rest >>>= Integer.SIZE;
        }
        return (int) rest;
    }

    /** {@code x - y}, where x is not less. */
    static int[] subtract(int[] x, int[] y) {
        int[] difference = aligned(x, y);
        int[] borrows = carries(x.length);
        subtractLimbs(x, difference, borrows, x.length);
        if (subtractBorrows(difference, borrows, x.length) != 0) {
            subtractPlainly(x, y, difference);
        }
        return withoutZeros(difference);
    }

    private static void subtractLimbs(int[] x, int[] difference, int[] borrows, int length) {
        for (int i = 0; i < length; i++) {
            int a = x[i];
            int b = difference[i];
            int d = a - b;
            difference[i] = d;
            borrows[i] = ((~a & b) | ((~a | b) & d)) >>> SIGN;
        }
    }

    /** Not 0 if a borrow runs further. */
    private static int subtractBorrows(int[] difference, int[] borrows, int length) {
        int further = 0;
        for (int i = 0; i < length; i++) {
            int borrow = borrows[i + 1];
            int d = difference[i];
            difference[i] = d - borrow;
            further |= borrow & ~((d | -d) >>> SIGN);
        }
        return further;
    }

    private static void subtractPlainly(int[] x, int[] y, int[] difference) {
        long rest = 0;
        int j = y.length;
        for (int i = x.length - 1; i >= 0; i--) {
            rest += (x[i] & MASK) - (--j >= 0 ? y[j] & MASK : 0);
            difference[i] = (int) rest;
            rest >>= Integer.SIZE;
        }
    }

    private static int[] withoutZeros(int[] limbs) {
        int zeros = 0;
        while (zeros < limbs.length && limbs[zeros] == 0) {
            zeros++;
        }
        return zeros == 0 ? limbs : Arrays.copyOfRange(limbs, zeros, limbs.length);
    }

    /** Less than, equal to or greater than zero as x is to y. */
    static int compare(int[] x, int[] y) {
        return x.length != y.length ? x.length - y.length : Arrays.compareUnsigned(x, y);
    }

    /** {@code x * factor}, which is unsigned and not 0. */
    static int[] multiply(int[] x, int factor) {
        int length = x.length + (mayGrow(x[0], factor) ? 1 : 0);
        int[] product = new int[length];
        System.arraycopy(x, 0, product, length - x.length, x.length);
        int[] highs = carries(length);
        multiplyLimbs(product, factor, highs, length);
        addHighs(product, highs, length);
        if (addCarries(product, highs, length) != 0) {
            multiplyPlainly(x, factor, product);
        }
        return product[0] == 0 ? Arrays.copyOfRange(product, 1, length) : product;
    }

    /** Whether the product may have a limb more than the number with this leading limb. */
    private static boolean mayGrow(int leading, int factor) {
        return ((leading & MASK) + 1) * (factor & MASK) - 1 >>> Integer.SIZE != 0;
    }

    /** The two limbs of each limb's product, from the products of halves, which are ints. */
    private static void multiplyLimbs(int[] limbs, int factor, int[] highs, int length) {
        int low = factor & HALF_MASK;
        int high = factor >>> HALF;
        for (int i = 0; i < length; i++) {
            int limb = limbs[i];
            int a = limb & HALF_MASK;
            int b = limb >>> HALF;
            int mixed = a * high;
            int other = b * low;
            int middle = (a * low >>> HALF) + (mixed & HALF_MASK) + (other & HALF_MASK);
            limbs[i] = limb * factor;
            highs[i] = b * high + (mixed >>> HALF) + (other >>> HALF) + (middle >>> HALF);
        }
    }

    /** Adds the high limbs where they belong; the carries replace them. */
    private static void addHighs(int[] product, int[] highs, int length) {
        for (int i = 0; i < length; i++) {
            int a = product[i];
            int b = highs[i + 1];
            int s = a + b;
            product[i] = s;
            highs[i] = ((a & b) | ((a | b) & ~s)) >>> SIGN;
        }
    }

    private static void multiplyPlainly(int[] x, int factor, int[] product) {
        long rest = 0;
        int j = x.length;
        for (int i = product.length - 1; i >= 0; i--) {
            rest += --j >= 0 ? (x[j] & MASK) * (factor & MASK) : 0;
            product[i] = (int) rest;
            rest >>>= Integer.SIZE;
        }
    }

    /** {@code x & y}, where x has at least as many limbs. */
    static int[] and(int[] x, int[] y) {
        int[] result = Arrays.copyOfRange(x, x.length - y.length, x.length);
        for (int i = 0; i < result.length; i++) {
            result[i] &= y[i];
        }
        return withoutZeros(result);
    }

    /** {@code x | y}, where x has at least as many limbs. */
    static int[] or(int[] x, int[] y) {
        int[] result = aligned(x, y);
        for (int i = 0; i < result.length; i++) {
            result[i] |= x[i];
        }
        return result;
    }

    /** {@code x ^ y}, where x has at least as many limbs. */
    static int[] xor(int[] x, int[] y) {
        int[] result = aligned(x, y);
        for (int i = 0; i < result.length; i++) {
            result[i] ^= x[i];
        }
        return withoutZeros(result);
    }
}

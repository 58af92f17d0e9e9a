package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Hashing;

/** Hashes equal to those of equal ints and floats: modulo 2**61 - 1. Compare CPython _decimal.c: _dec_hash. Stateless. */
final class DecimalHash {
    private static final long P = (1L << 61) - 1;
    private static final BigInteger BIG_P = BigInteger.valueOf(P);
    private static final long INFINITY = 314159;
    private static final long INVERSE_OF_TEN = BigInteger.TEN.modInverse(BIG_P).longValue();

    private DecimalHash() {}

    static long of(PyDecimal a) {
        if (a.kind == PyDecimal.SNAN) {
            throw Errors.typeError("Cannot hash a signaling NaN value");
        }
        if (a.isNan()) {
            return Hashing.ofIdentity(a);
        }
        if (a.isInfinite()) {
            return a.negative ? -INFINITY : INFINITY;
        }
        long power = power(a.exp >= 0 ? 10 : INVERSE_OF_TEN, Math.abs(a.exp));
        long c = a.isSmall() ? a.small % P : a.isGrouped() ? a.groups().modulo(P) : a.coefficient().mod(BIG_P).longValue();
        long hash = times(power, c);
        return Hashing.notMinusOne(a.negative ? -hash : hash);
    }

    private static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & P) + (high << 3 | low >>> 61);
        sum = (sum & P) + (sum >>> 61);
        return sum == P ? 0 : sum;
    }

    private static long power(long base, long exp) {
        long result = 1;
        long square = base;
        for (long e = exp; e != 0; e >>>= 1) {
            if ((e & 1) != 0) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }
}

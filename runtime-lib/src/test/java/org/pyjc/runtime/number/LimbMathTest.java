package org.pyjc.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimbMathTest {
    private static final List<BigInteger> NUMBERS = numbers();

    /** Random numbers, and such whose carries run far, of one block, of several and of parts of one. */
    private static List<BigInteger> numbers() {
        Random random = new Random(7);
        List<BigInteger> result = new ArrayList<>();
        for (int bits : new int[] {1, 32, 33, 64, 1000, 512 * 32, 512 * 32 + 1, 1024 * 32, 40_000}) {
            BigInteger power = BigInteger.ONE.shiftLeft(bits);
            result.add(power);
            result.add(power.subtract(BigInteger.ONE));
            result.add(power.subtract(BigInteger.ONE.shiftLeft(bits / 2)));
            result.add(power.add(BigInteger.ONE));
            result.add(new BigInteger(bits, random).setBit(bits));
        }
        return result;
    }

    private static int[] limbs(BigInteger number) {
        int[] result = new int[(number.bitLength() + 31) / 32];
        for (int i = 0; i < result.length; i++) {
            result[result.length - 1 - i] = number.shiftRight(32 * i).intValue();
        }
        return result;
    }

    private static BigInteger number(int[] limbs) {
        byte[] bytes = new byte[limbs.length * 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (limbs[i / 4] >>> 24 - i % 4 * 8);
        }
        BigInteger result = new BigInteger(1, bytes);
        assertEquals((result.bitLength() + 31) / 32, limbs.length, "no leading zeros");
        return result;
    }

    @Test
    void sumsAndDifferences() {
        for (BigInteger x : NUMBERS) {
            for (BigInteger y : NUMBERS) {
                if (x.compareTo(y) >= 0) {
                    assertEquals(x.add(y), number(LimbMath.add(limbs(x), limbs(y))));
                    assertEquals(x.subtract(y), number(LimbMath.subtract(limbs(x), limbs(y))));
                }
            }
        }
    }

    @Test
    void productsWithOneLimb() {
        for (BigInteger x : NUMBERS) {
            for (int factor : new int[] {1, 2, 3, 10, 65535, 65536, 10_000_019, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, -2, -65536}) {
                BigInteger y = BigInteger.valueOf(Integer.toUnsignedLong(factor));
                assertEquals(x.multiply(y), number(LimbMath.multiply(limbs(x), factor)));
            }
        }
    }

    @Test
    void bits() {
        for (BigInteger x : NUMBERS) {
            for (BigInteger y : NUMBERS) {
                if (x.bitLength() >= y.bitLength()) {
                    assertEquals(x.and(y), number(LimbMath.and(limbs(x), limbs(y))));
                    assertEquals(x.or(y), number(LimbMath.or(limbs(x), limbs(y))));
                    assertEquals(x.xor(y), number(LimbMath.xor(limbs(x), limbs(y))));
                }
            }
        }
    }

    @Test
    void compares() {
        for (BigInteger x : NUMBERS) {
            for (BigInteger y : NUMBERS) {
                assertEquals(x.compareTo(y), Integer.signum(LimbMath.compare(limbs(x), limbs(y))));
            }
        }
    }
}

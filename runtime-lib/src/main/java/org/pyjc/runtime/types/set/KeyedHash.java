package org.pyjc.runtime.types.set;

import java.security.SecureRandom;

/**
 * A hash of strings that nobody can foresee: the characters as a polynomial at a random point, modulo a prime, so that two strings have the
 * same hash by chance only. Thread safety: immutable; the point is chosen when the first set needs it.
 */
final class KeyedHash {
    private static final long PRIME = (1L << 61) - 1;
    private static final long POINT = (new SecureRandom().nextLong() >>> 4) + (1L << 60);

    private KeyedHash() {}

    static long of(String s) {
        long h = 1;
        for (int i = 0; i < s.length(); i++) {
            long low = h * POINT;
            long sum = (low & PRIME) + (Math.multiplyHigh(h, POINT) << 3 | low >>> 61) + s.charAt(i);
            h = (sum & PRIME) + (sum >>> 61);
            h = h >= PRIME ? h - PRIME : h;
        }
        return h;
    }
}

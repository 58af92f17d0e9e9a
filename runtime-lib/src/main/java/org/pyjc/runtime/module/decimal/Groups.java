package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pyjc.runtime.number.DecimalLimbs;

/**
 * A long coefficient in groups of nine decimal digits: text, rounding, alignment and sums take one pass, for which a binary number would
 * have to be divided or converted. Arithmetic is in {@link GroupMath}. Compare libmpdec: mpd_t.
 *
 * <p>Thread safety: immutable.
 */
final class Groups {
    static final int GROUP = 9;
    static final int BASE = 1_000_000_000;
    /** Shorter coefficients are binary. */
    static final int LEAST_DIGITS = 60;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final int CHUNK = 64;
    /** What {@link #rest} says of zeros. */
    static final int NOTHING = -2;

    /** The groups, the lowest first; the last one is not zero. */
    final int[] g;

    Groups(int[] groups) {
        int n = groups.length;
        while (n > 0 && groups[n - 1] == 0) {
            n--;
        }
        g = n == groups.length ? groups : Arrays.copyOf(groups, n);
    }

    // ---- from and to other numbers ----

    static Groups of(long n) {
        return new Groups(new int[] {(int) (n % BASE), (int) (n / BASE % BASE), (int) (n / BASE / BASE)});
    }

    static Groups of(BigInteger n) {
        return n.bitLength() < Long.SIZE ? of(n.longValue()) : parse(DecimalLimbs.text(n));
    }

    /** Digits of ASCII. */
    static Groups parse(String digits) {
        int[] groups = new int[(digits.length() + GROUP - 1) / GROUP];
        int end = digits.length();
        for (int i = 0; i < groups.length; i++, end -= GROUP) {
            int group = 0;
            for (int at = Math.max(0, end - GROUP); at < end; at++) {
                group = group * 10 + digits.charAt(at) - '0';
            }
            groups[i] = group;
        }
        return new Groups(groups);
    }

    String text() {
        if (g.length == 0) {
            return "0";
        }
        int length = digits();
        byte[] out = new byte[length];
        int at = length;
        for (int group : g) {
            int rest = group;
            for (int i = 0; i < GROUP && at > 0; i++) {
                int next = rest / 10;
                out[--at] = (byte) ('0' + rest - next * 10);
                rest = next;
            }
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    BigInteger big() {
        if (g.length <= 2) {
            return BigInteger.valueOf(low());
        }
        return digits() <= 600 ? DecimalLimbs.parse(text()) : big(0, g.length, new BigInteger[32]);
    }

    private BigInteger big(int from, int to, BigInteger[] powers) {
        int n = to - from;
        if (n <= CHUNK) {
            return new Groups(Arrays.copyOfRange(g, from, to)).big();
        }
        int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros((n - 1) / CHUNK);
        int half = CHUNK << level;
        if (powers[level] == null) {
            powers[level] = BigInteger.TEN.pow(GROUP * half);
        }
        return big(from + half, to, powers).multiply(powers[level]).add(big(from, from + half, powers));
    }

    /** The number of at most 18 digits. */
    long low() {
        return (g.length > 1 ? (long) g[1] * BASE : 0) + (g.length > 0 ? g[0] : 0);
    }

    long modulo(long p) {
        long rest = 0;
        for (int i = g.length - 1; i >= 0; i--) {
            long high = Math.multiplyHigh(rest, BASE);
            long low = rest * BASE;
            // p is 2**61 - 1
            rest = ((low & p) + (high << 3 | low >>> 61) + g[i]) % p;
        }
        return rest;
    }

    // ---- digits ----

    int digits() {
        int top = g.length - 1;
        return top < 0 ? 1 : top * GROUP + Digits.count(g[top]);
    }

    boolean isZero() {
        return g.length == 0;
    }

    int lastDigit() {
        return g.length == 0 ? 0 : g[0] % 10;
    }

    /** The number of zeros at the end of a number that is not zero, {@code most} at the most. */
    long trailingZeros(long most) {
        int i = 0;
        while (g[i] == 0) {
            i++;
        }
        long zeros = (long) i * GROUP;
        for (int rest = g[i]; rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return Math.min(zeros, most);
    }

    private int digit(long at) {
        return g[(int) (at / GROUP)] / POWERS[(int) (at % GROUP)] % 10;
    }

    private boolean isZeroBelow(long at) {
        int whole = (int) (at / GROUP);
        for (int i = 0; i < whole; i++) {
            if (g[i] != 0) {
                return false;
            }
        }
        return whole == g.length || g[whole] % POWERS[(int) (at % GROUP)] == 0;
    }

    /** The number times {@code 10**n}. */
    Groups shiftLeft(long n) {
        if (n == 0 || isZero()) {
            return this;
        }
        if (n > 2_000_000_000) {
            throw new OutOfMemoryError("decimal");
        }
        int whole = (int) (n / GROUP);
        int part = (int) (n % GROUP);
        int[] out = new int[g.length + whole + 1];
        if (part == 0) {
            System.arraycopy(g, 0, out, whole, g.length);
            return new Groups(out);
        }
        int cut = POWERS[GROUP - part];
        int up = POWERS[part];
        int carry = 0;
        for (int i = 0; i < g.length; i++) {
            int high = g[i] / cut;
            out[i + whole] = (g[i] - high * cut) * up + carry;
            carry = high;
        }
        out[g.length + whole] = carry;
        return new Groups(out);
    }

    /** The number without its last {@code n} digits, cut off. */
    Groups shiftRight(long n) {
        int whole = (int) Math.min(n / GROUP, g.length);
        int part = (int) (n % GROUP);
        int[] out = new int[g.length - whole];
        if (part == 0) {
            System.arraycopy(g, whole, out, 0, out.length);
            return new Groups(out);
        }
        int cut = POWERS[part];
        int up = POWERS[GROUP - part];
        int carry = 0;
        for (int i = g.length - 1; i >= whole; i--) {
            int high = g[i] / cut;
            out[i - whole] = high + carry;
            carry = (g[i] - high * cut) * up;
        }
        return new Groups(out);
    }

    /** How the last {@code n} digits compare to half of {@code 10**n}: -1, 0, 1; NOTHING when they are all zeros. */
    int rest(long n) {
        if (n > digits()) {
            return isZero() ? NOTHING : -1;
        }
        int first = digit(n - 1);
        boolean zeros = isZeroBelow(n - 1);
        if (first == 0 && zeros) {
            return NOTHING;
        }
        return first != 5 ? Integer.compare(first, 5) : zeros ? 0 : 1;
    }
}

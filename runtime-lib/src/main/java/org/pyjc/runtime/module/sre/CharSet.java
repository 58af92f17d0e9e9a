package org.pyjc.runtime.module.sre;

/**
 * A set of characters: a bitmap for those below 256 and a rule for the others.
 *
 * <p>Thread safety: immutable.
 */
final class CharSet {
    /** The set without members. */
    static final CharSet EMPTY = new CharSet(new long[4], High.NONE, null, 0, 0);
    /** The set of all characters. */
    static final CharSet ALL = new CharSet(new long[] {-1, -1, -1, -1}, High.ALL, null, 0, 0);

    /** What holds for characters from 256 on. */
    enum High { NONE, ALL, CODE, NOT_CODE, EQUAL, NOT_EQUAL }

    private final long[] bits;
    private final High high;
    private final int[] code;
    private final int offset;
    private final int mode;

    /** The only character that is not a member, or -1: a run of members then ends where that one is found. */
    final int missing;
    /** The only member, or -1. */
    final int only;

    private CharSet(long[] bits, High high, int[] code, int offset, int mode) {
        this.bits = bits;
        this.high = high;
        this.code = code;
        this.offset = offset;
        this.mode = mode;
        this.missing = single(~bits[0], ~bits[1], ~bits[2], ~bits[3], high, High.ALL, High.NOT_EQUAL);
        this.only = single(bits[0], bits[1], bits[2], bits[3], high, High.NONE, High.EQUAL);
    }

    /** The set of a charset program at {@code code[offset]}, for subjects folded by {@code mode}. */
    static CharSet ofCode(int[] code, int offset, int mode) {
        long[] bits = fold(CharSetCode.bits(code, offset), mode);
        return new CharSet(bits, High.CODE, code, offset, mode);
    }

    /** The set of the characters that fold to {@code ch} by {@code mode}. */
    static CharSet ofLiteral(int ch, int mode) {
        long[] bits = new long[4];
        addFolded(bits, ch, mode);
        High high = mode == SreChars.CASE_UNICODE || ch >= 256 ? High.EQUAL : High.NONE;
        return new CharSet(bits, high, null, ch, mode);
    }

    /** A category as a set. */
    static CharSet ofCategory(int category) {
        return ofCode(new int[] {SreOp.CATEGORY, category, SreOp.FAILURE}, 0, SreChars.CASE_NONE);
    }

    /** All others. */
    CharSet complement() {
        High other = switch (high) {
            case NONE -> High.ALL;
            case ALL -> High.NONE;
            case CODE -> High.NOT_CODE;
            case NOT_CODE -> High.CODE;
            case EQUAL -> High.NOT_EQUAL;
            case NOT_EQUAL -> High.EQUAL;
        };
        return new CharSet(new long[] {~bits[0], ~bits[1], ~bits[2], ~bits[3]}, other, code, offset, mode);
    }

    /** A set that holds at least the members of both: it may take all characters from 256 on. Null means "any place". */
    static CharSet union(CharSet a, CharSet b) {
        if (a == null || b == null) {
            return null;
        }
        if (a == EMPTY || a == b) {
            return b;
        }
        if (b == EMPTY) {
            return a;
        }
        High high = a.high == High.NONE && b.high == High.NONE ? High.NONE : High.ALL;
        long[] bits = new long[4];
        for (int i = 0; i < 4; i++) {
            bits[i] = a.bits[i] | b.bits[i];
        }
        return new CharSet(bits, high, null, 0, 0);
    }

    /** Is it certain that no character is in both? */
    boolean disjoint(CharSet other) {
        for (int i = 0; i < 4; i++) {
            if ((bits[i] & other.bits[i]) != 0) {
                return false;
            }
        }
        return high == High.NONE || other.high == High.NONE || excludesHigh(other) || other.excludesHigh(this);
    }

    /** Is this "all but one" and the other just that one, above the bitmap? */
    private boolean excludesHigh(CharSet other) {
        return missing >= 256 && other.high == High.EQUAL && other.mode == SreChars.CASE_NONE
                && other.offset == missing;
    }

    /** May characters from 256 on be members? */
    boolean hasHigh() {
        return high != High.NONE;
    }

    boolean test(int ch) {
        return ch < 256 ? (bits[ch >> 6] >>> ch & 1) != 0 : testHigh(ch);
    }

    private boolean testHigh(int ch) {
        return switch (high) {
            case NONE -> false;
            case ALL -> true;
            case CODE -> inCode(ch);
            case NOT_CODE -> !inCode(ch);
            case EQUAL -> SreChars.lower(ch, mode) == offset;
            case NOT_EQUAL -> SreChars.lower(ch, mode) != offset;
        };
    }

    private boolean inCode(int ch) {
        return CharSetCode.test(code, offset, SreChars.lower(ch, mode));
    }

    /** The only character of the bits and the rule, or -1. */
    private int single(long b0, long b1, long b2, long b3, High high, High none, High equal) {
        int count = Long.bitCount(b0) + Long.bitCount(b1) + Long.bitCount(b2) + Long.bitCount(b3);
        if (count == 0 && high == equal && mode == SreChars.CASE_NONE) {
            return offset;
        }
        if (count != 1 || high != none) {
            return -1;
        }
        return b0 != 0 ? Long.numberOfTrailingZeros(b0) : b1 != 0 ? 64 + Long.numberOfTrailingZeros(b1)
                : b2 != 0 ? 128 + Long.numberOfTrailingZeros(b2) : 192 + Long.numberOfTrailingZeros(b3);
    }

    /** The characters below 256 whose folded form is in {@code bits}; by locale, the upper-case form counts too. */
    private static long[] fold(long[] bits, int mode) {
        if (mode == SreChars.CASE_NONE) {
            return bits;
        }
        long[] out = new long[4];
        for (int ch = 0; ch < 256; ch++) {
            int lower = SreChars.lower(ch, mode);
            boolean in = has(bits, lower)
                    || mode == SreChars.CASE_LOCALE && has(bits, SreChars.asciiToUpper(ch));
            if (in) {
                out[ch >> 6] |= 1L << ch;
            }
        }
        return out;
    }

    private static boolean has(long[] bits, int ch) {
        return (bits[ch >> 6] >>> ch & 1) != 0;
    }

    private static void addFolded(long[] bits, int ch, int mode) {
        add(bits, ch, ch, mode);
        add(bits, ch - 32, ch, mode);
        if (mode == SreChars.CASE_LOCALE) {
            add(bits, ch + 32, SreChars.asciiToLower(ch), mode);
        }
    }

    private static void add(long[] bits, int candidate, int folded, int mode) {
        boolean equal = candidate == folded || candidate >= 0 && SreChars.lower(candidate, mode) == folded;
        if (candidate >= 0 && candidate < 256 && equal) {
            bits[candidate >> 6] |= 1L << candidate;
        }
    }
}

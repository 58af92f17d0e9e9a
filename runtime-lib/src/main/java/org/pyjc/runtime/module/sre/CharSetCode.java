package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.exc.Errors;

/**
 * Reads the charset programs inside the code: a list of tests that ends with FAILURE.
 *
 * <p>Compare CPython sre_lib.h: {@code SRE(charset)}. Thread safety: stateless.
 */
final class CharSetCode {
    private static final int BITMAP_WORDS = 8;
    private static final int BLOCK_INDEX_WORDS = 64;

    private CharSetCode() {}

    /** Checks the program at {@code at}, which must end before {@code end}; returns the index after its FAILURE. */
    static int validate(int[] code, int at, int end) {
        int i = at;
        while (i < end) {
            int op = code[i];
            if (op == SreOp.FAILURE) {
                return i + 1;
            }
            if (op == SreOp.CATEGORY && (i + 1 >= end || Integer.compareUnsigned(code[i + 1], SreChars.CATEGORIES) >= 0)) {
                break;
            }
            if (op == SreOp.BIGCHARSET && !validBlocks(code, i, end)) {
                break;
            }
            i += size(code, i);
        }
        throw Errors.runtimeError("invalid SRE code");
    }

    private static boolean validBlocks(int[] code, int at, int end) {
        if (at + 2 + BLOCK_INDEX_WORDS > end || Integer.compareUnsigned(code[at + 1], 256) > 0) {
            return false;
        }
        for (int i = 0; i < 256; i++) {
            if (block(code, at + 2, i) >= code[at + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Words of the test at {@code at}. */
    private static int size(int[] code, int at) {
        return switch (code[at]) {
            case SreOp.NEGATE -> 1;
            case SreOp.LITERAL, SreOp.CATEGORY -> 2;
            case SreOp.RANGE, SreOp.RANGE_UNI_IGNORE -> 3;
            case SreOp.CHARSET -> 1 + BITMAP_WORDS;
            case SreOp.BIGCHARSET -> 2 + BLOCK_INDEX_WORDS + code[at + 1] * BITMAP_WORDS;
            default -> throw Errors.runtimeError("invalid SRE code");
        };
    }

    private static int block(int[] code, int index, int i) {
        return code[index + (i >> 2)] >>> ((i & 3) << 3) & 0xff;
    }

    /** Is the (already folded) character in the set? */
    static boolean test(int[] code, int at, int ch) {
        boolean ok = true;
        int i = at;
        while (code[i] != SreOp.FAILURE) {
            if (code[i] == SreOp.NEGATE) {
                ok = !ok;
            } else if (testOne(code, i, ch)) {
                return ok;
            }
            i += size(code, i);
        }
        return !ok;
    }

    private static boolean testOne(int[] code, int i, int ch) {
        return switch (code[i]) {
            case SreOp.LITERAL -> ch == code[i + 1];
            case SreOp.CATEGORY -> SreChars.category(code[i + 1], ch);
            case SreOp.RANGE -> inRange(code, i, ch);
            case SreOp.RANGE_UNI_IGNORE -> inRange(code, i, ch) || inRange(code, i, SreChars.unicodeToUpper(ch));
            case SreOp.CHARSET -> ch < 256 && (code[i + 1 + (ch >> 5)] >>> ch & 1) != 0;
            default -> ch < 65536 && inBlock(code, i + 2, ch);
        };
    }

    private static boolean inRange(int[] code, int i, int ch) {
        return Integer.compareUnsigned(code[i + 1], ch) <= 0 && Integer.compareUnsigned(ch, code[i + 2]) <= 0;
    }

    private static boolean inBlock(int[] code, int index, int ch) {
        int word = index + BLOCK_INDEX_WORDS + block(code, index, ch >> 8) * BITMAP_WORDS + ((ch & 255) >> 5);
        return (code[word] >>> ch & 1) != 0;
    }

    /** The members below 256. */
    static long[] bits(int[] code, int at) {
        long[] in = new long[4];
        long[] open = {-1, -1, -1, -1};
        boolean ok = true;
        int i = at;
        while (code[i] != SreOp.FAILURE) {
            if (code[i] == SreOp.NEGATE) {
                ok = !ok;
            } else {
                settle(in, open, itemBits(code, i), ok);
            }
            i += size(code, i);
        }
        settle(in, open, open.clone(), !ok);
        return in;
    }

    /** Characters are settled by the first test that knows them. */
    private static void settle(long[] in, long[] open, long[] item, boolean ok) {
        for (int k = 0; k < 4; k++) {
            if (ok) {
                in[k] |= item[k] & open[k];
            }
            open[k] &= ~item[k];
        }
    }

    private static long[] itemBits(int[] code, int i) {
        if (code[i] == SreOp.CATEGORY) {
            return SreChars.categoryBits(code[i + 1]);
        }
        long[] bits = new long[4];
        int low = 0;
        int high = 255;
        if (code[i] == SreOp.LITERAL) {
            low = code[i + 1];
            high = low;
        } else if (code[i] == SreOp.RANGE) {
            low = code[i + 1];
            high = Integer.compareUnsigned(code[i + 2], 255) < 0 ? code[i + 2] : 255;
        }
        for (int ch = low; ch >= 0 && ch <= high && ch < 256; ch++) {
            if (testOne(code, i, ch)) {
                bits[ch >> 6] |= 1L << ch;
            }
        }
        return bits;
    }
}

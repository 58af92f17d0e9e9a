package org.pyjc.runtime.text.codec.multibyte;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/**
 * Characters of two bytes each, both ways. Made from a character set of the JDK and the few places where CPython maps otherwise, which were
 * found by comparing every pair of bytes and every code point (conformance/features/types/multibyte_maps.py does so still).
 * Thread safety: immutable once built.
 */
final class PairTable {
    /** What {@link #code} answers for a character that has no pair. */
    static final int NONE = 0;
    private static final int FIRST_LEAD = 0x80;
    private static final int FIRST_TRAIL = 0x30;

    private final int[][] characters = new int[256][];
    private final char[][] codes = new char[0x300][];
    private final boolean lastWins;

    /** A table without characters; of two pairs for one character the encoder takes the last or the first. */
    PairTable(boolean lastWins) {
        this.lastWins = lastWins;
    }

    /** Adds what the JDK's charset has for pairs of bytes after a prefix, but for characters of private use if they are not wanted. */
    PairTable from(String charset, boolean privateUse, byte... prefix) {
        CharsetDecoder decoder = Charset.forName(charset).newDecoder();
        byte[] bytes = Arrays.copyOf(prefix, prefix.length + 2);
        CharBuffer out = CharBuffer.allocate(4);
        for (int lead = FIRST_LEAD; lead < 256; lead++) {
            for (int trail = FIRST_TRAIL; trail < 256; trail++) {
                bytes[prefix.length] = (byte) lead;
                bytes[prefix.length + 1] = (byte) trail;
                out.clear();
                if (decoder.reset().decode(ByteBuffer.wrap(bytes), out, true).isUnderflow()) {
                    add(lead << 8 | trail, out.flip(), privateUse);
                }
            }
        }
        return this;
    }

    private void add(int code, CharBuffer decoded, boolean privateUse) {
        int c = decoded.hasRemaining() ? Character.codePointAt(decoded, 0) : 0;
        boolean one = c >= 0x80 && decoded.remaining() == Character.charCount(c);
        if (one && c != 0xFFFD && (privateUse || Character.getType(c) != Character.PRIVATE_USE)) {
            both(code, c);
        }
    }

    /** Adds what another table has where this one has nothing. */
    PairTable from(PairTable other) {
        for (int code = 0; code < 0x10000; code++) {
            int c = other.character(code >> 8, code & 0xFF);
            if (c != 0 && character(code >> 8, code & 0xFF) == 0) {
                both(code, c);
            }
        }
        return this;
    }

    private void both(int code, int c) {
        decode(code, c);
        if (lastWins || code(c) == NONE) {
            encode(code, c);
        }
    }

    /** Puts characters in the place of others: pairs of bytes, each followed by its character. Those that have other pairs keep them. */
    PairTable instead(int... codesAndCharacters) {
        for (int i = 0; i < codesAndCharacters.length; i += 2) {
            int code = codesAndCharacters[i];
            int c = codesAndCharacters[i + 1];
            without(code, code).decode(code, c);
            if (code(c) == NONE) {
                encode(code, c);
            }
        }
        return this;
    }

    /** Pairs of bytes, each followed by its character, that are decoded only. */
    PairTable decode(int... codesAndCharacters) {
        for (int i = 0; i < codesAndCharacters.length; i += 2) {
            int lead = codesAndCharacters[i] >> 8;
            if (characters[lead] == null) {
                characters[lead] = new int[256];
            }
            characters[lead][codesAndCharacters[i] & 0xFF] = codesAndCharacters[i + 1];
        }
        return this;
    }

    /** The same, encoded only. */
    PairTable encode(int... codesAndCharacters) {
        for (int i = 0; i < codesAndCharacters.length; i += 2) {
            int c = codesAndCharacters[i + 1];
            if (codes[c >> 8] == null) {
                codes[c >> 8] = new char[256];
            }
            codes[c >> 8][c & 0xFF] = (char) codesAndCharacters[i];
        }
        return this;
    }

    /** Takes out the pairs from one to another, and their characters. */
    PairTable without(int from, int to) {
        for (int code = from; code <= to; code++) {
            int c = character(code >> 8, code & 0xFF);
            if (c != 0) {
                characters[code >> 8][code & 0xFF] = 0;
                if (code(c) == code) {
                    codes[c >> 8][c & 0xFF] = NONE;
                }
            }
        }
        return this;
    }

    /** The character of a pair of bytes, 0 if it has none. */
    int character(int lead, int trail) {
        int[] row = characters[lead];
        return row == null ? 0 : row[trail];
    }

    /** The pair of bytes of a character, or {@link #NONE}. */
    int code(int c) {
        char[] page = c >> 8 < codes.length ? codes[c >> 8] : null;
        return page == null ? NONE : page[c & 0xFF];
    }
}

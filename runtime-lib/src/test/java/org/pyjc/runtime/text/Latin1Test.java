package org.pyjc.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is done to many bytes of a String at a time is what is done to each char. */
class Latin1Test {
    /** All chars below 256, some of them side by side, and a rest that is no multiple of eight. */
    private static String allChars() {
        StringBuilder s = new StringBuilder();
        for (int c = 0; c < 256; c++) {
            s.append((char) c).append((char) (c ^ 1)).append((char) (c ^ 0x80));
        }
        return s.append("aaab").toString();
    }

    @Test
    void replacesEachCharByEachOther() {
        String s = allChars();
        char[] some = {0, 1, 'a', 'b', 0x7F, 0x80, 0x81, 0xE9, 0xFE, 0xFF};
        for (char old : some) {
            for (char replacement : some) {
                assertEquals(s.replace(old, replacement), StrReplace.replace(s, "" + old, "" + replacement, -1));
            }
        }
    }

    @Test
    void aStringWithoutTheCharStaysTheSame() {
        String s = "abc".repeat(100);
        assertSame(s, StrReplace.replace(s, "x", "y", -1));
        assertEquals("x\u0100".repeat(100), StrReplace.replace("a\u0100".repeat(100), "a", "x", -1));
    }

    @Test
    void whetherAStringIsCompactIsToldByItsChars() {
        assertTrue(CompactStrings.isOne(allChars()));
        assertFalse(CompactStrings.isOne(allChars() + '\u0100'));
        assertFalse(CompactStrings.isOne("\u0100"));
    }
}

package org.pyjc.runtime.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StringMemoryTest {
    private static final String ASCII = "some text, ".repeat(20);
    private static final String LATIN = "größer als ÿ, ".repeat(20);

    @Test
    void longLatin1IsSharedAndNotCopied() {
        assertArrayEquals(LATIN.getBytes(StandardCharsets.ISO_8859_1), StringMemory.latin1OrNull(LATIN));
        assertSame(StringMemory.latin1OrNull(ASCII), StringMemory.asciiOrNull(ASCII));
        assertSame(StringMemory.latin1OrNull(ASCII), Str.utf8(StringMemory.latin1OrNull(ASCII)));
    }

    @Test
    void otherTextIsNot() {
        assertNull(StringMemory.asciiOrNull(LATIN));
        assertNull(StringMemory.latin1OrNull("short"));
        assertNull(StringMemory.latin1OrNull(ASCII + "\u0100"));
        assertNull(StringMemory.latin1OrNull(new WideStr(new int[] {0x1F600})));
    }

    @Test
    void latin1IsEncodedToUtf8() {
        for (int n = 0; n < 40; n++) {
            String text = LATIN + "a".repeat(n) + "é" + "b".repeat(40 - n) + "ÿ".repeat(n);
            assertNotNull(StringMemory.latin1OrNull(text));
            assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Str.utf8(StringMemory.latin1OrNull(text)));
        }
    }

    @Test
    void longAsciiAndLatin1AreTakenOver() {
        byte[] ascii = ASCII.getBytes(StandardCharsets.US_ASCII);
        assertSame(ascii, StringMemory.latin1OrNull(StringMemory.ofAsciiOrNull(ascii)));
        byte[] latin = LATIN.getBytes(StandardCharsets.ISO_8859_1);
        assertSame(latin, StringMemory.latin1OrNull(StringMemory.ofLatin1(latin)));
        assertEquals(LATIN, StringMemory.ofLatin1(latin));
        assertNull(StringMemory.ofAsciiOrNull(latin));
        assertEquals("ab\u00ff", StringMemory.ofLatin1(new byte[] {'a', 'b', (byte) 0xFF}));
    }
}

package org.pyjc.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Searching stays linear for needles that nearly match everywhere, and right. */
class LinearSearchTest {
    private static final int HAY = 1_000_000;
    private static final int NEEDLE = 200_000;

    @Test
    void nearMatchesEverywhereTakeLinearTime() {
        String hay = "a".repeat(HAY);
        String needle = "a".repeat(NEEDLE) + "b";
        Object wideHay = Str.concat(hay, Str.fromCodePoint(0x1F600));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(-1, StrSearch.find(hay, needle, 0, Long.MAX_VALUE));
            assertEquals(HAY - NEEDLE, StrSearch.find(hay + "b", needle, 0, Long.MAX_VALUE));
            assertEquals(0, StrSearch.count(hay, needle, 0, Long.MAX_VALUE));
            assertEquals(hay, StrReplace.replace(hay, needle, "x", -1));
            assertEquals(-1, StrSearch.find(wideHay, needle, 0, Long.MAX_VALUE));
            assertEquals(-1, BytesSearch.find(hay.getBytes(ISO_8859_1), needle.getBytes(ISO_8859_1), 0, Long.MAX_VALUE));
        });
    }

    @Test
    void theTableFindsWhatComparingFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String unit = round % 2 == 0 ? "ab" : "aab";
            StringBuilder hay = new StringBuilder(unit.repeat(400));
            for (int i = 0; i < 5; i++) {
                hay.setCharAt(random.nextInt(hay.length()), 'c');
            }
            int from = random.nextInt(700);
            String needle = hay.substring(from, from + 60);
            int at = LinearSearch.indexOf(hay::charAt, 0, hay.length(), needle::charAt, needle.length());
            assertEquals(hay.indexOf(needle), at);
            assertEquals(at, StrSearch.find(hay.toString(), needle, 0, Long.MAX_VALUE));
        }
    }
}

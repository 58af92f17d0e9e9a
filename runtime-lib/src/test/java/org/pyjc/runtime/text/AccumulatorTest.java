package org.pyjc.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AccumulatorTest {
    private static final String LONG = "z".repeat(300);

    @Test
    void shortStringsStayStrings() {
        assertEquals("ab", Accumulator.add("a", "b"));
    }

    @Test
    void longOnesGrowInPlaceAndAreReadAsStrings() {
        Object first = Accumulator.add(LONG, "a");
        assertInstanceOf(Accumulator.class, first);
        assertEquals(LONG + "a", Accumulator.read(first));
        assertSame(first, Accumulator.add(first, "b"));
        assertEquals(LONG + "ab", Accumulator.read(first));
        assertSame(Accumulator.read(first), Accumulator.read(first));
    }

    @Test
    void surrogatesThatMeetStayTwoCharacters() {
        Object high = Accumulator.add(Accumulator.add(LONG, "-"), "\ud83d");
        Object joined = Accumulator.read(Accumulator.add(high, "\ude00"));
        assertInstanceOf(WideStr.class, joined);
        assertEquals(303, Str.length(joined));
    }
}

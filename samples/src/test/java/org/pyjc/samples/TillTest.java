package org.pyjc.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TillTest {
    private final Till till = new Till();

    @Test
    void javaCallsPythonAndGetsAString() {
        assertEquals(
                """
                  2 x apple       0.50
                  2 x bread       4.80
                total             5.30""",
                till.sell(2, "bread", "apple"));
    }

    @Test
    void aPythonFloatIsADouble() {
        assertEquals(2.25, till.total(10, "apple"), 1e-9);
    }

    @Test
    void aPythonExceptionIsAJavaException() {
        assertTrue(till.sells("coffee"));
        assertFalse(till.sells("gold"));
    }

    @Test
    void theJarHoldsTheClassesAndTheSources() {
        assertNotNull(Till.class.getResource("/py/shop/prices.class"));
        assertNotNull(Till.class.getResource("/App/shop/prices.py"));
    }
}

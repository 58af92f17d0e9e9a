package org.pyjc.runtime.types.dict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.tuple.PyTuple;

class PyDictTest {
    private static String keys(PyDict d) {
        StringBuilder out = new StringBuilder();
        DictCursor c = d.cursor(false);
        for (DictEntry e; (e = c.next()) != null;) {
            out.append(e.key).append(' ');
        }
        return out.toString().trim();
    }

    @Test
    void keepsInsertionOrder() {
        PyDict d = PyDict.of("b", 1L, "a", 2L, "c", 3L);
        d.put("a", 4L);
        assertEquals("b a c", keys(d));
        d.remove("b");
        d.put("b", 5L);
        assertEquals("a c b", keys(d));
    }

    @Test
    void behavesAsAMapUnderRandomOperations() {
        Random random = new Random(42);
        PyDict d = new PyDict();
        Map<Object, Object> model = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            long n = random.nextInt(i % 1000 + 20);
            Object key = n % 3 == 0 ? (Object) ("k" + n) : (Object) n;
            switch (random.nextInt(5)) {
                case 0, 1 -> assertEquals(model.put(key, (long) i), d.put(key, (long) i));
                case 2 -> assertEquals(model.remove(key), d.remove(key));
                case 3 -> assertEquals(model.get(key), d.get(key));
                default -> assertEquals(model.size(), d.size());
            }
        }
        List<Object> keys = new ArrayList<>();
        for (DictEntry e : d.entries()) {
            keys.add(e.key);
        }
        assertEquals(new ArrayList<>(model.keySet()), keys);
    }

    @Test
    void equalNumbersAreOneKey() {
        PyDict d = PyDict.of(1L, "int");
        d.put(1.0, "float");
        d.put(Boolean.TRUE, "bool");
        assertEquals(1, d.size());
        assertEquals("bool", d.get(1L));
        BigInteger big = BigInteger.ONE.shiftLeft(70);
        d.put(big, "big");
        assertEquals("big", d.get(0x1p70));
        assertNull(d.get(0.5));
    }

    @Test
    void tuplesAreKeysByValue() {
        PyDict d = new PyDict();
        d.put(new PyTuple(1L, "a"), "x");
        assertEquals("x", d.get(new PyTuple(1.0, "a")));
        assertNull(d.get(new PyTuple(2L, "a")));
    }

    @Test
    void popLastIsLastInFirstOut() {
        PyDict d = PyDict.of("a", 1L, "b", 2L);
        assertEquals("b", d.popLast().key);
        d.put("c", 3L);
        assertEquals("c", d.popLast().key);
        assertEquals("a", d.popLast().key);
        assertNull(d.popLast());
    }

    @Test
    void anEntryStaysThePlaceOfItsValueWhileTheTableGrows() {
        PyDict d = PyDict.of("x", 1L);
        DictEntry x = d.entryOrNull("x");
        for (long i = 0; i < 1000; i++) {
            d.put(i, i);
        }
        d.put("x", 2L);
        assertSame(x, d.entryOrNull("x"));
        assertEquals(2L, x.value);
    }

    @Test
    void aDeletedEntryIsDeadForEver() {
        PyDict d = PyDict.of("x", 1L);
        DictEntry x = d.entryOrNull("x");
        d.remove("x");
        assertNull(x.value);
        assertNull(x.replace(5L));
        d.put("x", 2L);
        assertNull(x.value);
        assertNotSame(x, d.entryOrNull("x"));
    }

    @Test
    void clearKillsTheEntries() {
        PyDict d = PyDict.of("x", 1L, "y", 2L);
        DictEntry x = d.entryOrNull("x");
        d.clear();
        assertNull(x.value);
        assertEquals(0, d.size());
        d.put("z", 3L);
        assertEquals("z", keys(d));
    }

    @Test
    void repeatedAddingAndRemovingDoesNotGrowTheTable() {
        PyDict d = new PyDict();
        for (long i = 0; i < 100_000; i++) {
            d.put(i, i);
            d.put("last", i);
            d.remove(i);
        }
        assertEquals(1, d.size());
        assertTrue(d.table().length < 100, "length " + d.table().length);
    }

    @Test
    void copyIsIndependent() {
        PyDict d = PyDict.of("a", 1L, "b", 2L, "c", 3L);
        d.remove("b");
        PyDict c = d.copy();
        c.put("a", 9L);
        c.put("d", 4L);
        assertEquals(1L, d.get("a"));
        assertEquals("a c", keys(d));
        assertEquals("a c d", keys(c));
    }

    @Test
    void comparesByKeysAndValues() {
        PyDict a = PyDict.of("a", 1L, "b", PyDict.of(1L, 2L));
        PyDict b = PyDict.of("b", PyDict.of(1L, 2.0), "a", 1L);
        assertTrue(DictMerge.equal(a, b));
        b.put("a", 2L);
        assertFalse(DictMerge.equal(a, b));
    }

    /** Strings made of "Aa" and "BB", which hash alike. */
    private static List<String> colliding(int bits) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; i < bits; i++) {
            List<String> longer = new ArrayList<>();
            for (String s : all) {
                longer.add(s + "Aa");
                longer.add(s + "BB");
            }
            all = longer;
        }
        return all;
    }

    @Test
    void collidingStringsMoveToAnIndex() {
        List<String> keys = colliding(14);
        PyDict d = new PyDict();
        d.put(5L, "five");
        long begin = System.nanoTime();
        for (String key : keys) {
            d.put(key, key);
        }
        for (String key : keys) {
            assertSame(key, d.get(key));
        }
        assertTrue(EntryTable.hasStringIndex(d.table()));
        assertTrue(System.nanoTime() - begin < 5_000_000_000L, "quadratic");
        assertEquals("five", d.get(5L));
        assertEquals(keys.size() + 1, d.size());
        for (String key : keys.subList(0, keys.size() / 2)) {
            assertSame(key, d.remove(key));
        }
        assertNull(d.get(keys.get(0)));
        PyDict c = d.copy();
        assertTrue(DictMerge.equal(c, d));
        d.put(keys.get(0), "again");
        assertEquals("again", d.popLast().value);
        assertEquals(keys.size() / 2 + 1, d.size());
    }
}

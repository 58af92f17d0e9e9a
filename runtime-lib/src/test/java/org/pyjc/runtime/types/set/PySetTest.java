package org.pyjc.runtime.types.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.Threads;
import org.pyjc.runtime.types.dict.HashedKey;
import org.pyjc.runtime.types.list.PyList;

class PySetTest {
    private static final PySet ABC = PySet.of("a", "b", "c");
    private static final PySet BCD = PySet.of("b", "c", "d");

    @Test
    void algebra() {
        assertTrue(Compare.eq(Arithmetic.and(ABC, BCD), PySet.of("b", "c")));
        assertTrue(Compare.eq(Arithmetic.or(ABC, BCD), PySet.of("a", "b", "c", "d")));
        assertEquals("{'a'}", Repr.repr(Arithmetic.sub(ABC, BCD)));
        assertTrue(Compare.eq(Arithmetic.xor(ABC, BCD), PySet.of("a", "d")));
        assertTrue(Compare.leTest(PySet.of("a"), ABC));
        assertFalse(Compare.ltTest(ABC, ABC));
    }

    @Test
    void aSetIsFoundAsTheEqualFrozenSet() {
        PySet s = PySet.of(PyFrozenSet.of(1L, 2L));
        assertTrue(s.contains(PySet.of(2L, 1L)));
        assertFalse(s.contains(PySet.of(2L)));
    }

    @Test
    void theOrderIsThatOfCPythonsTable() {
        assertEquals("{1, 2, 3}", Repr.repr(PySet.of(3L, 1L, 2L)));
        assertEquals("{8, 0, 16}", Repr.repr(PySet.of(8L, 0L, 16L)));
        PySet s = PySet.of(0L, 8L, 16L);
        s.discard(0L);
        s.discard(8L);
        s.add(24L);
        s.add(1L);
        assertEquals("{24, 16, 1}", Repr.repr(s));
        assertEquals("{-3, -1, -2}", Repr.repr(PySet.of(-1L, -2L, -3L)));
    }

    @Test
    void collidingStringsCostNoMoreThanOthers() {
        PySet s = new PySet();
        int bits = 14;
        for (int n = 0; n < 1 << bits; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < bits; i++) {
                text.append((n >> i & 1) == 0 ? "Aa" : "BB");
            }
            s.add(text.toString());
        }
        assertEquals(1 << bits, s.size());
        assertTrue(s.contains("Aa".repeat(bits)) && s.contains("BB".repeat(bits)) && !s.contains("Aa".repeat(bits + 1)));
        assertTrue(s.discard("AaBB" + "Aa".repeat(bits - 2)) && !s.discard("AaBB" + "Aa".repeat(bits - 2)));
        assertTrue(s.add(5L) && s.contains(5.0) && PySet.from(s).contains("BB".repeat(bits)) && s.size() == 1 << bits);
    }

    @Test
    void hashesDoNotDependOnTheOrder() {
        assertEquals(Hashing.hash(PyFrozenSet.of(1L, "x", 3L)), Hashing.hash(PyFrozenSet.of("x", 3L, 1L)));
        assertEquals(133146708735736L, Hashing.hash(new PyFrozenSet()));
    }

    @Test
    void aFrozenSetOfAFrozenSetIsTheSame() {
        PyFrozenSet f = PyFrozenSet.from(PyList.of(1L, 1L, 2L));
        assertSame(f, PyFrozenSet.from(f));
        assertEquals("frozenset({1, 2})", Repr.repr(f));
    }

    @Test
    void eachElementIsAddedByOneThreadAndRemovedByOne() throws Exception {
        for (int round = 0; round < 200; round++) {
            PySet s = new PySet();
            AtomicInteger added = new AtomicInteger();
            AtomicInteger removed = new AtomicInteger();
            Threads.race(3, t -> {
                for (long i = 0; i < 500; i++) {
                    if (s.add(i)) {
                        added.incrementAndGet();
                    }
                }
                for (long i = 0; i < 500; i++) {
                    if (s.discard(i)) {
                        removed.incrementAndGet();
                    }
                }
            });
            assertEquals(added.get(), removed.get() + s.size());
        }
    }

    @Test
    void aCopyIsIndependentOfItsOriginal() {
        PySet s = PySet.of(1L, 2L, 3L);
        PySet copy = PySet.from(s);
        assertTrue(s.discard(2L) && copy.contains(2L));
        assertTrue(copy.add(4L) && !s.contains(4L));
        copy.clear();
        assertTrue(s.contains(1L) && s.contains(3L) && s.size() == 2);
    }

    @Test
    void aWalkSeesNothingThatWasRemovedFromALaterTable() {
        PySet s = PySet.of(1L, 2L);
        SetCursor cursor = s.cursor();
        assertEquals(1L, cursor.next().key);
        for (long i = 10; i < 100; i++) {
            s.add(i);
        }
        s.discard(2L);
        for (HashedKey e; (e = cursor.next()) != null;) {
            assertNotEquals(2L, e.key);
        }
    }

    @Test
    void aWalkSeesWhatIsThereAllTheTime() throws Exception {
        for (int round = 0; round < 100; round++) {
            PySet s = PySet.of(1L, 2L, 3L, 4L, 5L);
            Threads.race(2, t -> {
                for (long i = 0; i < 300; i++) {
                    if (t == 0) {
                        s.add(i + 100);
                        s.discard(i + 90);
                    } else {
                        assertTrue(SetAlgebra.isSubset(PySet.of(1L, 2L, 3L, 4L, 5L), PySet.from(s)));
                        assertEquals(5, SetAlgebra.intersection(s, PySet.of(1L, 2L, 3L, 4L, 5L, 6L)).size());
                    }
                }
            });
        }
    }
}

package org.pyjc.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.Threads;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Threads that read, write, add and delete attributes of the same objects. */
class InstanceThreadsTest {
    private static final int ROUNDS = 20_000;

    private static final Object CLASS = Call.call3(PyType.TYPE, "C", new PyTuple(), new PyDict());

    private static PyObject[] instances(int count) {
        PyObject[] all = new PyObject[count];
        for (int i = 0; i < count; i++) {
            all[i] = (PyObject) Call.call0(CLASS);
        }
        return all;
    }

    /** Both threads go through the objects at nearly the same pace. */
    private static void race(PyObject[] objects, Step first, Step second) throws Exception {
        AtomicInteger[] at = {new AtomicInteger(), new AtomicInteger()};
        Threads.race(2, t -> {
            for (int i = 0; i < objects.length; i++) {
                at[t].set(i);
                for (int spin = 0; spin < 1000 && at[1 - t].get() < i; spin++) {
                    Thread.onSpinWait();
                }
                (t == 0 ? first : second).run(objects[i], i);
            }
        });
    }

    private interface Step {
        void run(PyObject o, int round);
    }

    @Test
    void addingLosesNoWriteOfAnother() throws Exception {
        PyObject[] objects = instances(ROUNDS / 10);
        for (PyObject o : objects) {
            o.setInstanceAttribute("x", 0L);
        }
        race(objects, (o, round) -> {
            for (long i = 1; i <= 20; i++) {
                o.setInstanceAttribute("x", i);
                assertEquals(i, o.instanceAttribute("x"));
            }
        }, (o, round) -> {
            for (int i = 0; i < 20; i++) {
                o.setInstanceAttribute("new" + i, (long) i);
            }
        });
        for (PyObject o : objects) {
            assertEquals(20L, o.instanceAttribute("x"));
            for (int i = 0; i < 20; i++) {
                assertEquals((long) i, o.instanceAttribute("new" + i));
            }
        }
    }

    /** setdefault that finds nothing must not overwrite what was set meanwhile; slots in the object, in its array and beyond. */
    @Test
    void settingIfAbsentLosesNoWrite() throws Exception {
        PyObject[] objects = instances(ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            for (int filled = i % 16; filled > 0; filled--) {
                objects[i].setInstanceAttribute("f" + filled, 1L);
            }
        }
        race(objects, (o, round) -> o.setInstanceAttribute("x", 1L),
                (o, round) -> o.instanceDict().putIfAbsent("x", 2L));
        for (PyObject o : objects) {
            assertEquals(1L, o.instanceAttribute("x"));
        }
    }

    @Test
    void oneOfTwoSettingIfAbsentWins() throws Exception {
        PyObject[] objects = instances(ROUNDS);
        Object[][] got = new Object[2][ROUNDS];
        race(objects, (o, round) -> got[0][round] = o.instanceDict().putIfAbsent("x", 1L),
                (o, round) -> got[1][round] = o.instanceDict().putIfAbsent("x", 2L));
        for (int i = 0; i < ROUNDS; i++) {
            assertTrue(got[0][i] == null ^ got[1][i] == null, "round " + i);
            assertEquals(got[0][i] == null ? 1L : 2L, objects[i].instanceAttribute("x"));
        }
    }

    /** The object's array of slots comes with the value that needs it: who sees the array must see the value. */
    @Test
    void oneOfTwoSettingTheFirstSlotOfTheArrayWins() throws Exception {
        PyObject[] objects = instances(ROUNDS * 3);
        for (PyObject o : objects) {
            o.instanceDict();
            while (o.shape().next < o.shape().inlined) {
                o.setInstanceAttribute("f" + o.shape().next, 1L);
            }
            assertNull(o.slots);
        }
        Object[][] got = new Object[2][objects.length];
        race(objects, (o, round) -> got[0][round] = o.setInstanceAttributeIfAbsent("x", 1L),
                (o, round) -> got[1][round] = o.setInstanceAttributeIfAbsent("x", 2L));
        for (int i = 0; i < objects.length; i++) {
            assertTrue(got[0][i] == null ^ got[1][i] == null, "round " + i);
        }
    }

    @Test
    void oneOfTwoRemovalsWins() throws Exception {
        PyObject[] objects = instances(ROUNDS);
        for (PyObject o : objects) {
            o.setInstanceAttribute("x", 1L);
        }
        AtomicInteger removed = new AtomicInteger();
        Step pop = (o, round) -> {
            if (o.instanceDict().remove("x") != null) {
                removed.incrementAndGet();
            }
        };
        race(objects, pop, pop);
        assertEquals(ROUNDS, removed.get());
    }

    @Test
    void popLastGivesEachOnce() throws Exception {
        PyObject[] objects = instances(ROUNDS / 10);
        for (PyObject o : objects) {
            for (int i = 0; i < 10; i++) {
                o.setInstanceAttribute("a" + i, (long) i);
            }
        }
        AtomicInteger popped = new AtomicInteger();
        Step pop = (o, round) -> {
            while (o.instanceDict().popLast() != null) {
                popped.incrementAndGet();
            }
        };
        race(objects, pop, pop);
        assertEquals(objects.length * 10, popped.get());
    }

    @Test
    void removingAndAddingKeepsOthers() throws Exception {
        PyObject o = instances(1)[0];
        o.setInstanceAttribute("stays", 1L);
        Threads.race(2, t -> {
            for (int i = 0; i < ROUNDS; i++) {
                if (t == 0) {
                    o.setInstanceAttribute("x", (long) i);
                } else {
                    o.deleteInstanceAttribute("x");
                }
                assertNotNull(o.instanceAttribute("stays"));
            }
        });
        o.setInstanceAttribute("x", 7L);
        assertEquals(7L, o.instanceAttribute("x"));
    }

    /** setdefault that set an attribute has set it, whoever removed the one before. */
    @Test
    void settingIfAbsentOutlivesTheRemovalBefore() throws Exception {
        PyObject[] objects = instances(ROUNDS * 5);
        for (int i = 0; i < objects.length; i++) {
            for (int filled = i % 12; filled > 0; filled--) {
                objects[i].setInstanceAttribute("f" + filled, 1L);
            }
            objects[i].setInstanceAttribute("x", 1L);
        }
        Object[] present = new Object[objects.length];
        race(objects, (o, round) -> present[round] = o.setInstanceAttributeIfAbsent("x", 2L),
                (o, round) -> assertEquals(1L, o.deleteInstanceAttribute("x")));
        for (int i = 0; i < objects.length; i++) {
            assertEquals(present[i] == null ? 2L : null, objects[i].instanceAttribute("x"), "round " + i);
        }
    }

    /** {@code o.__dict__ = {...}} keeps what no dictionary shows, as the weak references. */
    @Test
    void anotherDictionaryLeavesWhatIsHidden() {
        PyObject o = instances(1)[0];
        o.setInstanceAttribute("x", 1L);
        o.hiddenAttributeOrAdd("\0test", 7L);
        o.replaceInstanceDict(PyDict.of("y", 2L));
        assertEquals(7L, o.hiddenAttribute("\0test"));
        assertEquals(2L, o.instanceAttribute("y"));
        assertNull(o.instanceAttribute("x"));
    }

    @Test
    void oneOfTwoDeletionsOfASlotWins() throws Exception {
        PyObject[] objects = new PyObject[ROUNDS * 5];
        Object cls = Call.call3(PyType.TYPE, "S", new PyTuple(), PyDict.of("__slots__", new PyTuple("x")));
        for (int i = 0; i < objects.length; i++) {
            objects[i] = (PyObject) Call.call0(cls);
            Attributes.set(objects[i], "x", 1L);
        }
        AtomicInteger deleted = new AtomicInteger();
        Step delete = (o, round) -> {
            try {
                Attributes.delete(o, "x");
                deleted.incrementAndGet();
            } catch (PyException e) {
                assertTrue(e.isAttributeError());
            }
        };
        race(objects, delete, delete);
        assertEquals(objects.length, deleted.get());
    }
}

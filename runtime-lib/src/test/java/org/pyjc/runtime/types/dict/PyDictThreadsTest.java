package org.pyjc.runtime.types.dict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.Threads;

class PyDictThreadsTest {
    private static final int ROUNDS = 300;
    private static final int N = 400;

    @Test
    void insertionsOfSeveralThreadsAllArrive() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyDict d = new PyDict();
            Threads.race(3, t -> {
                for (long i = 0; i < N; i++) {
                    d.put(i * 3 + t, i);
                    assertEquals(i, d.get(i * 3 + t));
                }
            });
            assertEquals(3 * N, d.size());
            for (long i = 0; i < 3 * N; i++) {
                assertNotNull(d.get(i));
            }
        }
    }

    @Test
    void growingLosesNoUpdateOfAnExistingKey() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyDict d = PyDict.of("x", 0L);
            Threads.race(2, t -> {
                for (long i = 1; i <= N; i++) {
                    if (t == 0) {
                        d.put("x", i);
                        assertEquals(i, d.get("x"));
                    } else {
                        d.put(i, i);
                    }
                }
            });
            assertEquals((long) N, d.get("x"));
        }
    }

    @Test
    void popLastGivesEachItemOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyDict d = new PyDict();
            for (long i = 0; i < N; i++) {
                d.put(i, i);
            }
            AtomicLong sum = new AtomicLong();
            Threads.race(3, t -> {
                for (DictEntry e; (e = d.popLast()) != null;) {
                    sum.addAndGet((Long) e.value);
                }
            });
            assertEquals(N * (N - 1L) / 2, sum.get());
            assertEquals(0, d.size());
        }
    }

    @Test
    void onlyOnePutIfAbsentWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyDict d = new PyDict();
            AtomicInteger wins = new AtomicInteger();
            Threads.race(3, t -> {
                for (long i = 0; i < N; i++) {
                    if (d.putIfAbsent("k" + i, t) == null) {
                        wins.incrementAndGet();
                    }
                }
            });
            assertEquals(N, wins.get());
        }
    }

    @Test
    void onlyOneRemoveWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyDict d = new PyDict();
            for (long i = 0; i < N; i++) {
                d.put(i, i);
            }
            AtomicInteger wins = new AtomicInteger();
            Threads.race(3, t -> {
                for (long i = 0; i < N; i++) {
                    if (d.remove(i) != null) {
                        wins.incrementAndGet();
                    }
                }
            });
            assertEquals(N, wins.get());
            assertEquals(0, d.size());
        }
    }

    /** One thread writes x and then y; a copy must not have a newer y than x. */
    @Test
    void aCopyIsOfOneMoment() throws Exception {
        PyDict d = PyDict.of("x", 0L, "a", 1L, "b", 2L, "c", 3L, "y", 0L);
        Threads.race(2, t -> {
            for (long i = 1; i <= 100_000; i++) {
                if (t == 0) {
                    d.put("x", i);
                    d.put("y", i);
                } else {
                    PyDict c = d.copy();
                    long x = (Long) c.get("x");
                    long y = (Long) c.get("y");
                    assertTrue(x == y || x == y + 1, x + " " + y);
                }
            }
        });
    }

    /** A writer that never rests makes copies freeze the dict; no update may get lost by that. */
    @Test
    void freezingLosesNoUpdate() throws Exception {
        PyDict d = new PyDict();
        for (long i = 0; i < 50; i++) {
            d.put(i, 0L);
        }
        Threads.race(3, t -> {
            for (long i = 1; i <= 20_000; i++) {
                if (t == 0) {
                    d.copy();
                } else {
                    long key = (i * 7 % 25) * 2 + t - 1;
                    d.put(key, i);
                    assertEquals(i, d.get(key));
                }
            }
        });
        assertEquals(50, d.size());
    }

    @Test
    void crossedMergesDoNotDeadlock() throws Exception {
        PyDict a = PyDict.of("a", 1L);
        PyDict b = PyDict.of("b", 2L);
        Threads.race(2, t -> {
            for (int i = 0; i < 50_000; i++) {
                if (t == 0) {
                    DictMerge.update(a, b);
                } else {
                    DictMerge.update(b, a);
                }
            }
        });
        assertEquals(2L, a.get("b"));
        assertEquals(1L, b.get("a"));
    }

    @Test
    void aWalkSeesWhatStaysThere() throws Exception {
        PyDict d = PyDict.of("stays", 1L);
        Threads.race(2, t -> {
            for (long i = 0; i < 20_000; i++) {
                if (t == 0) {
                    d.put(i % 100, i);
                    d.remove((i + 50) % 100);
                } else {
                    DictCursor c = d.cursor(false);
                    boolean seen = false;
                    for (DictEntry e; (e = c.next()) != null;) {
                        seen |= e.key.equals("stays");
                    }
                    assertTrue(seen);
                }
            }
        });
    }

    @Test
    void clearAndReinsertionKeepTheTableSound() throws Exception {
        PyDict d = new PyDict();
        Threads.race(3, t -> {
            for (long i = 0; i < 20_000; i++) {
                if (i % 64 == t) {
                    d.clear();
                } else {
                    d.put((i * 31 + t) % 200, i);
                }
            }
        });
        int count = 0;
        for (DictEntry e : d.entries()) {
            assertEquals(e.value, d.get(e.key));
            count++;
        }
        assertEquals(count, d.size());
        d.clear();
        assertNull(d.get(1L));
    }

    /** Who reads {@code insertions()}, finds a key absent, and later reads the same number may rely on the absence. */
    @Test
    void anAdditionNobodySawChangesTheNumberOfInsertions() throws Exception {
        PyDict[] dicts = new PyDict[100_000];
        Arrays.setAll(dicts, i -> PyDict.of("a", 1L));
        int[] numbers = new int[dicts.length];
        boolean[] absent = new boolean[dicts.length];
        AtomicInteger[] at = {new AtomicInteger(), new AtomicInteger()};
        Threads.race(2, t -> {
            for (int i = 0; i < dicts.length; i++) {
                at[t].set(i);
                for (int spin = 0; spin < 1000 && at[1 - t].get() < i; spin++) {
                    Thread.onSpinWait();
                }
                if (t == 0) {
                    dicts[i].put("x", 2L);
                } else {
                    for (int tries = 0; tries < 20; tries++) {
                        numbers[i] = dicts[i].insertions();
                        absent[i] = dicts[i].entryOrNull("x") == null;
                        if (!absent[i]) {
                            break;
                        }
                    }
                }
            }
        });
        for (int i = 0; i < dicts.length; i++) {
            assertTrue(!absent[i] || numbers[i] != dicts[i].insertions(), "round " + i);
        }
    }

    /** A key that is moved is never absent. */
    @Test
    void movingIsAtomic() throws Exception {
        PyOrderedDict d = new PyOrderedDict(PyOrderedDict.TYPE);
        for (long i = 0; i < 5; i++) {
            d.put(i, i);
        }
        Threads.race(3, t -> {
            for (long i = 0; i < 100_000; i++) {
                if (t == 0) {
                    d.move(i % 5, i % 3 != 0);
                } else if (t == 1) {
                    assertEquals(i % 5, d.get(i % 5));
                } else {
                    assertEquals(5, d.size());
                    assertEquals(5, d.entries().length);
                }
            }
        });
        d.move(3L, true);
        d.move(2L, false);
        DictEntry[] all = d.entries();
        assertEquals(2L, all[0].key);
        assertEquals(3L, all[4].key);
    }

    /** As a queue whose oldest key goes when a new one comes: the table is made anew while a walk is at work. */
    @Test
    void aWalkPassesOverNothingWhenTheTableIsMadeAnew() {
        PyDict d = new PyDict();
        for (long i = 0; i < 40; i++) {
            d.put(i, i);
        }
        DictCursor c = d.cursor(false);
        for (long i = 0; i < 20; i++) {
            assertEquals(i, c.next().key);
        }
        for (long i = 0; i < 15; i++) {
            d.remove(i);
            d.put(100 + i, i);
        }
        for (long i = 20; i < 40; i++) {
            assertEquals(i, c.next().key);
        }
    }
}

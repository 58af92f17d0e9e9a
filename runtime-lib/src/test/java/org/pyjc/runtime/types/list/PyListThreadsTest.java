package org.pyjc.runtime.types.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.Threads;

class PyListThreadsTest {
    private static final int ROUNDS = 300;
    private static final int N = 1000;

    @Test
    void appendsOfSeveralThreadsAllArrive() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyList l = new PyList();
            Threads.race(3, t -> {
                for (int i = 0; i < N; i++) {
                    l.append((long) t);
                }
            });
            assertEquals(3 * N, l.size());
            long sum = 0;
            for (Object o : l.toArray()) {
                sum += (Long) o;
            }
            assertEquals(3 * N, sum);
        }
    }

    @Test
    void growingLosesNoAssignment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyList l = PyList.of(0L);
            Threads.race(2, t -> {
                for (long i = 1; i <= N; i++) {
                    if (t == 0) {
                        l.setItem(0, i);
                        assertEquals(i, l.getItem(0));
                    } else {
                        l.append(i);
                    }
                }
            });
            assertEquals((long) N, l.getItem(0));
        }
    }

    @Test
    void popsGiveEachItemOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PyList l = new PyList();
            for (long i = 0; i < N; i++) {
                l.append(i);
            }
            AtomicLong sum = new AtomicLong();
            Threads.race(3, t -> {
                for (Object o; (o = l.removeAt(t - 1)) != null || l.size() > 0;) {
                    sum.addAndGet(o == null ? 0 : (Long) o);
                }
            });
            assertEquals(N * (N - 1L) / 2, sum.get());
        }
    }

    @Test
    void readersNeverSeeGaps() throws Exception {
        PyList l = PyList.of(1L, 2L);
        Threads.race(3, t -> {
            for (int i = 0; i < 100_000; i++) {
                switch (t) {
                    case 0 -> l.append((long) i);
                    case 1 -> {
                        if (l.size() > 2) {
                            l.removeAt(-1);
                        }
                    }
                    default -> {
                        assertNotNull(l.getItem(0));
                        for (Object o : l.toArray()) {
                            assertNotNull(o);
                        }
                    }
                }
            }
        });
    }

    @Test
    void aCopyIsOfOneMoment() throws Exception {
        PyList l = PyList.of(0L, "a", "b", 0L);
        Threads.race(2, t -> {
            for (long i = 1; i <= 100_000; i++) {
                if (t == 0) {
                    l.setItem(0, i);
                    l.setItem(3, i);
                } else {
                    Object[] c = l.toArray();
                    long x = (Long) c[0];
                    long y = (Long) c[3];
                    assertTrue(x == y || x == y + 1, x + " " + y);
                }
            }
        });
    }

    @Test
    void aListIsEmptyOrWholeWhileItIsSorted() throws Exception {
        PyList l = new PyList();
        for (long i = 0; i < 100; i++) {
            l.append(-i);
        }
        Threads.race(2, t -> {
            for (int i = 0; i < 10_000; i++) {
                if (t == 0) {
                    ListSort.sort(l, null, i % 2 == 0);
                } else {
                    int n = l.toArray().length;
                    assertTrue(n == 0 || n == 100, "" + n);
                }
            }
        });
    }

    @Test
    void clearAndAppendKeepTheListSound() throws Exception {
        PyList l = new PyList();
        Threads.race(3, t -> {
            for (int i = 0; i < 50_000; i++) {
                if (i % 50 == t) {
                    l.exchange(ListStore.NONE, 0);
                } else {
                    l.append((long) i);
                }
            }
        });
        assertEquals(l.size(), l.toArray().length);
        for (Object o : l.toArray()) {
            assertNotNull(o);
        }
    }

    /** An assignment that fails must not let go of the lock that another thread has taken meanwhile. */
    @Test
    void aFailedSliceAssignmentLeavesTheLockToOthers() throws Exception {
        PyList l = new PyList();
        long[] everySecond = {0, Long.MAX_VALUE, 2};
        Threads.race(3, t -> {
            for (int i = 0; i < 200_000; i++) {
                if (t < 2) {
                    l.append((long) t);
                } else {
                    try {
                        l.replaceEach(everySecond, new Object[l.size() / 2 + 1000]);
                    } catch (PyException e) {
                        assertTrue(e.is(Exceptions.VALUE_ERROR));
                    }
                    i += 99;
                }
            }
        });
        assertEquals(400_000, l.size());
        assertEquals(400_000, l.toArray().length);
    }

    @Test
    void twoSortsOfOneListLoseNothing() throws Exception {
        PyList l = new PyList();
        for (long i = 0; i < 50; i++) {
            l.append(-i);
        }
        Threads.race(2, t -> {
            for (int i = 0; i < 50_000; i++) {
                ListSort.sort(l, null, i % 2 == t);
            }
        });
        assertEquals(50, l.size());
    }
}

package org.pyjc.runtime.module.itertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Two threads take from one iterator. */
class SharedIteratorsTest {
    private static final int TURNS = 20_000;

    private static PyList numbers(int count) {
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = (long) i;
        }
        return new PyList(items);
    }

    /** What two threads got, each up to a limit; failures of Java (not of Python) are rethrown. */
    private static List<Object> race(Object iterator, int limit) throws Exception {
        List<Object> all = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier start = new CyclicBarrier(2);
        Runnable taker = () -> {
            List<Object> mine = new ArrayList<>();
            try {
                start.await();
                for (int i = 0; i < limit; i++) {
                    Object item = Iteration.next(iterator);
                    if (item == null) {
                        break;
                    }
                    mine.add(item);
                }
            } catch (PyException e) {
                // a Python error is an allowed outcome
            } catch (Throwable t) {
                failures.add(t);
            }
            all.addAll(mine);
        };
        Thread a = Thread.ofPlatform().start(taker);
        Thread b = Thread.ofPlatform().start(taker);
        a.join();
        b.join();
        assertEquals(List.of(), failures);
        return all;
    }

    private static void assertDistinct(int count, List<Object> items) {
        assertEquals(count, items.size());
        assertEquals(count, new HashSet<>(items.stream().map(o -> o instanceof PyTuple t ? List.of(t.items()) : o).toList()).size());
    }

    @Test
    void countHandsOutEachNumberOnce() throws Exception {
        assertDistinct(2 * TURNS, race(Call.call0(Count.TYPE), TURNS));
        assertDistinct(2 * TURNS, race(Call.call1(Count.TYPE, Long.MAX_VALUE - TURNS), TURNS));
        assertDistinct(2 * TURNS, race(Call.call2(Count.TYPE, 0L, 3L), TURNS));
    }

    @Test
    void repeatGivesJustSoMany() throws Exception {
        assertEquals(TURNS, race(Call.call2(Repeat.TYPE, "x", (long) TURNS), TURNS).size());
    }

    @Test
    void combinatoricsHandOutEachTupleOnce() throws Exception {
        assertDistinct(27_000, race(Call.call3(Product.TYPE, numbers(30), numbers(30), numbers(30)), 30_000));
        assertDistinct(4060, race(Call.call2(Combinations.TYPE, numbers(30), 3L), 30_000));
        assertDistinct(4960, race(Call.call2(CombinationsWithReplacement.TYPE, numbers(30), 3L), 30_000));
        assertDistinct(24_360, race(Call.call2(Permutations.TYPE, numbers(30), 3L), 30_000));
    }

    @Test
    void othersNeitherCrashNorHang() throws Exception {
        PyType[] types = {Accumulate.TYPE, Chain.TYPE, Cycle.TYPE, Pairwise.TYPE, GroupBy.TYPE, ZipLongest.TYPE, Tee.TYPE};
        for (PyType type : types) {
            List<Object> got = race(Call.call1(type, numbers(TURNS)), 2 * TURNS);
            assertTrue(!got.isEmpty(), type.name());
        }
        race(Call.call2(Batched.TYPE, numbers(TURNS), 3L), TURNS);
        race(Call.call2(Islice.TYPE, numbers(TURNS), 5000L), TURNS);
        race(Call.call2(Compress.TYPE, numbers(TURNS), numbers(TURNS)), TURNS);
    }
}

package org.pyjc.runtime.types.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.tuple.PyTuple;

class ListSortTest {
    /** Arrays with runs, with few and with many different keys. */
    private static Object[] sample(Random random, int n, int kind) {
        Object[] a = new Object[n];
        for (int i = 0; i < n; i++) {
            a[i] = switch (kind % 5) {
                case 0 -> (double) random.nextInt();
                case 1 -> (double) random.nextInt(10);
                case 2 -> (double) (i / 50 % 2 == 0 ? i : -i);
                case 3 -> (double) (i < n - 10 ? i : random.nextInt(n));
                default -> (double) (n - i);
            };
        }
        return a;
    }

    @Test
    void sortsAnything() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            Object[] a = sample(random, random.nextInt(round % 100 == 0 ? 20_000 : 300), round);
            Object[] expected = a.clone();
            Arrays.sort(expected);
            ListSort.sort(a, null, false);
            assertArrayEquals(expected, a);
        }
    }

    @Test
    void isStableInBothDirections() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            Object[] keys = sample(random, 1 + random.nextInt(2000), 1 + round % 2);
            Object[] pairs = new Object[keys.length];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = new PyTuple(keys[i], (long) i);
            }
            Comparator<Object> byKey = Comparator.comparing(o -> (Double) ((PyTuple) o).get(0));
            Object[] expected = pairs.clone();
            Arrays.sort(expected, byKey);
            new RunMerger(Order.DOUBLES, keys.clone(), pairs.clone()).sort();
            Object[] values = pairs.clone();
            new RunMerger(Order.DOUBLES, keys.clone(), values).sort();
            assertArrayEquals(expected, values);
        }
    }

    @Test
    void sortsIntsAndStrings() {
        PyList l = PyList.of(3L, 1L, 2L);
        ListSort.sort(l, null, false);
        assertEquals("[1, 2, 3]", Arrays.toString(l.toArray()));
        ListSort.sort(l, null, true);
        assertEquals("[3, 2, 1]", Arrays.toString(l.toArray()));
        PyList s = PyList.of("b", "a", "\uffff", "\ud800");
        ListSort.sort(s, null, false);
        assertEquals("[a, b, \ud800, \uffff]", Arrays.toString(s.toArray()));
    }

    /** Keys whose order raises after a number of comparisons. */
    private static final class Failing extends RuntimeException {}

    @Test
    void aFailingComparisonLosesNoElement() {
        for (int budget = 0; budget < 3000; budget += 13) {
            Object[] a = sample(new Random(budget), 300, 2 + budget % 2);
            Object[] before = a.clone();
            int[] left = {budget};
            try {
                new RunMergerProbe(a, left).run();
            } catch (Failing e) {
                // expected for small budgets
            }
            Object[] sorted = a.clone();
            Arrays.sort(sorted);
            Arrays.sort(before);
            assertArrayEquals(before, sorted);
        }
        assertSame(Order.ANY, Order.of(new Object[] {1L, 1.0}));
    }

    /** Sorts through a comparison that counts; the keys are wrapped so that the order is the general one. */
    private record RunMergerProbe(Object[] items, int[] left) {
        void run() {
            RunMerger merger = new RunMerger((a, b) -> {
                if (left[0]-- == 0) {
                    throw new Failing();
                }
                return (Double) a < (Double) b;
            }, items, null);
            merger.sort();
        }
    }
}

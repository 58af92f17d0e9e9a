package org.pyjc.runtime.types.list;

import java.util.Arrays;

/**
 * Sorts by keys that are all ints of 64 bits, all floats, or all values of one {@link LongOrdered} domain, as arrays of longs: without boxes and calls.
 *
 * <p>Equal ints, and equal floats but for the two zeros, can't be told apart, so that keys alone are sorted by an unstable
 * sort. Values that follow their keys are sorted by a stable one: the key and the place in one long where both fit, else by
 * merging. Thread safety: stateless; the arrays are confined to one sort.
 */
final class PrimitiveSort {
    /** Parts this short are sorted by insertion. */
    private static final int SHORT = 12;
    private static final long NEGATIVE_ZERO = Double.doubleToRawLongBits(-0.0);

    private PrimitiveSort() {}

    /** Sorts arrays whose keys have this order; false (and nothing done) when it can't. The values may be null. */
    static boolean sort(Order order, Object[] keys, Object[] values) {
        long[] numbers = order == Order.LONGS ? longs(keys) : order == Order.DOUBLES ? doubles(keys, values == null) : ordered(keys);
        if (numbers == null) {
            return false;
        }
        if (ascends(numbers)) {
            return true;
        }
        if (descends(numbers)) {
            ListMethods.reversed(keys);
            if (values != null) {
                ListMethods.reversed(values);
            }
        } else if (values == null && order == Order.ANY) {
            permute(keys, places(numbers));
        } else if (values == null) {
            Arrays.sort(numbers);
            box(numbers, keys, order == Order.DOUBLES);
        } else {
            permute(values, places(numbers));
        }
        return true;
    }

    private static long[] longs(Object[] keys) {
        long[] numbers = new long[keys.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Long) keys[i];
        }
        return numbers;
    }

    /** The keys of values that compare as longs do, null if they don't. */
    private static long[] ordered(Object[] keys) {
        Object domain = keys[0] instanceof LongOrdered first ? first.orderDomain() : null;
        if (domain == null) {
            return null;
        }
        Class<?> c = keys[0].getClass();
        long[] numbers = new long[keys.length];
        for (int i = 0; i < numbers.length; i++) {
            if (keys[i].getClass() != c || !(keys[i] instanceof LongOrdered key) || key.orderDomain() != domain) {
                return null;
            }
            numbers[i] = key.orderKey();
        }
        return numbers;
    }

    /** Longs in the order of the floats, in which both zeros are one; null with a NaN, or if {@code exact} with a negative zero. */
    private static long[] doubles(Object[] keys, boolean exact) {
        long[] numbers = new long[keys.length];
        boolean plain = true;
        for (int i = 0; i < numbers.length; i++) {
            double d = (Double) keys[i];
            long bits = Double.doubleToRawLongBits(d);
            plain &= d == d && (!exact || bits != NEGATIVE_ZERO);
            numbers[i] = flip(bits == NEGATIVE_ZERO ? 0 : bits);
        }
        return plain ? numbers : null;
    }

    /** The bits of a float as a long of the same order, and back. */
    private static long flip(long bits) {
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    private static void box(long[] numbers, Object[] keys, boolean doubles) {
        for (int i = 0; i < numbers.length; i++) {
            keys[i] = doubles ? (Object) Double.longBitsToDouble(flip(numbers[i])) : (Object) numbers[i];
        }
    }

    private static boolean ascends(long[] a) {
        int i = 1;
        while (i < a.length && a[i - 1] <= a[i]) {
            i++;
        }
        return i >= a.length;
    }

    private static boolean descends(long[] a) {
        int i = 1;
        while (i < a.length && a[i - 1] > a[i]) {
            i++;
        }
        return i >= a.length;
    }

    private static void permute(Object[] values, int[] places) {
        Object[] old = values.clone();
        for (int i = 0; i < places.length; i++) {
            values[i] = old[places[i]];
        }
    }

    /** Where the keys in their order are; equal ones stay in theirs. */
    private static int[] places(long[] keys) {
        int n = keys.length;
        int[] places = new int[n];
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long key : keys) {
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(n);
        if (Long.compareUnsigned(high - low, Long.MAX_VALUE >>> shift) > 0) {
            for (int i = 0; i < n; i++) {
                places[i] = i;
            }
            mergeSort(keys, places, new long[n], new int[n], 0, n);
            return places;
        }
        for (int i = 0; i < n; i++) {
            keys[i] = keys[i] - low << shift | i;
        }
        Arrays.sort(keys);
        int mask = (1 << shift) - 1;
        for (int i = 0; i < n; i++) {
            places[i] = (int) keys[i] & mask;
        }
        return places;
    }

    /** Sorts [from, end) of the keys and of what belongs to them; the other arrays are of the same lengths, for the merging. */
    private static void mergeSort(long[] keys, int[] places, long[] otherKeys, int[] otherPlaces, int from, int end) {
        if (end - from <= SHORT) {
            insertionSort(keys, places, from, end);
            return;
        }
        int middle = from + end >>> 1;
        mergeSort(keys, places, otherKeys, otherPlaces, from, middle);
        mergeSort(keys, places, otherKeys, otherPlaces, middle, end);
        if (keys[middle - 1] <= keys[middle]) {
            return;
        }
        int left = middle - from;
        System.arraycopy(keys, from, otherKeys, 0, left);
        System.arraycopy(places, from, otherPlaces, 0, left);
        for (int i = 0, j = middle, to = from; i < left; to++) {
            if (j < end && keys[j] < otherKeys[i]) {
                keys[to] = keys[j];
                places[to] = places[j++];
            } else {
                keys[to] = otherKeys[i];
                places[to] = otherPlaces[i++];
            }
        }
    }

    private static void insertionSort(long[] keys, int[] places, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            long key = keys[i];
            int place = places[i];
            int j = i;
            for (; j > from && keys[j - 1] > key; j--) {
                keys[j] = keys[j - 1];
                places[j] = places[j - 1];
            }
            keys[j] = key;
            places[j] = place;
        }
    }
}

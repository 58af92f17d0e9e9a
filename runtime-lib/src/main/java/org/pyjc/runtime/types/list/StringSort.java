package org.pyjc.runtime.types.list;

/**
 * Sorts by keys that all are strings: a stable merge sort that compares the first characters of two strings as one number,
 * and looks into them only when those are equal. Values, when there are any, follow their keys.
 *
 * <p>Java orders strings by their chars, which are their code points. Thread safety: confined to one sort.
 */
final class StringSort {
    private static final int CHUNK = 12;
    private static final int NARROW = 8;

    private long[] starts;
    private Object[] keys;
    private Object[] values;
    private long[] otherStarts;
    private Object[] otherKeys;
    private Object[] otherValues;

    private StringSort(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
        this.starts = starts(keys);
    }

    /** Sorts both arrays in place; {@code values} may be null. */
    static void sort(Object[] keys, Object[] values) {
        StringSort s = new StringSort(keys, values);
        if (s.isSorted()) {
            return;
        }
        int n = keys.length;
        for (int low = 0; low < n; low += CHUNK) {
            s.insertionSort(low, Math.min(low + CHUNK, n));
        }
        if (n > CHUNK) {
            s.mergeAll(n);
        }
        if (s.keys != keys) {
            System.arraycopy(s.keys, 0, keys, 0, n);
            if (values != null) {
                System.arraycopy(s.values, 0, values, 0, n);
            }
        }
    }

    /** The first characters as numbers in their order: eight when all are narrow, else four. */
    private static long[] starts(Object[] keys) {
        int all = 0;
        for (Object key : keys) {
            String s = (String) key;
            for (int i = 0, n = Math.min(s.length(), NARROW); i < n; i++) {
                all |= s.charAt(i);
            }
        }
        int bits = all < 256 ? 8 : 16;
        long[] starts = new long[keys.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start((String) keys[i], bits);
        }
        return starts;
    }

    private static long start(String s, int bits) {
        int room = 64 / bits;
        int n = Math.min(s.length(), room);
        long start = 0;
        for (int i = 0; i < n; i++) {
            start = start << bits | s.charAt(i);
        }
        start = n == 0 ? 0 : start << bits * (room - n);
        return start ^ Long.MIN_VALUE;
    }

    private static boolean less(long start, Object key, long otherStart, Object other) {
        return start != otherStart ? start < otherStart : key != other && ((String) key).compareTo((String) other) < 0;
    }

    private boolean isSorted() {
        for (int i = 1; i < keys.length; i++) {
            if (less(starts[i], keys[i], starts[i - 1], keys[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private void insertionSort(int low, int end) {
        for (int i = low + 1; i < end; i++) {
            long start = starts[i];
            Object key = keys[i];
            int to = i;
            while (to > low && less(start, key, starts[to - 1], keys[to - 1])) {
                to--;
            }
            if (to < i) {
                System.arraycopy(starts, to, starts, to + 1, i - to);
                System.arraycopy(keys, to, keys, to + 1, i - to);
                starts[to] = start;
                keys[to] = key;
                if (values != null) {
                    Object value = values[i];
                    System.arraycopy(values, to, values, to + 1, i - to);
                    values[to] = value;
                }
            }
        }
    }

    private void mergeAll(int n) {
        otherStarts = new long[n];
        otherKeys = new Object[n];
        otherValues = values == null ? null : new Object[n];
        for (int width = CHUNK; width < n; width *= 2) {
            for (int low = 0; low < n; low += 2 * width) {
                merge(low, Math.min(low + width, n), Math.min(low + 2 * width, n));
            }
            swap();
        }
    }

    private void swap() {
        long[] s = starts;
        starts = otherStarts;
        otherStarts = s;
        Object[] k = keys;
        keys = otherKeys;
        otherKeys = k;
        Object[] v = values;
        values = otherValues;
        otherValues = v;
    }

    /** Merges two neighbouring runs into the other arrays. */
    private void merge(int low, int middle, int end) {
        int left = low;
        int right = middle;
        for (int to = low; to < end; to++) {
            boolean takeRight = right < end && (left == middle || less(starts[right], keys[right], starts[left], keys[left]));
            int from = takeRight ? right++ : left++;
            otherStarts[to] = starts[from];
            otherKeys[to] = keys[from];
            if (values != null) {
                otherValues[to] = values[from];
            }
        }
    }
}

package org.pyjc.runtime.types.list;

import org.pyjc.runtime.text.StringMemory;

/**
 * Sorts by keys that all are strings: a stable sort of their first characters as one number, which looks into strings only when
 * those are equal. Few are merged; many are distributed by one byte after the other, which takes linear time. Values, when there
 * are any, follow their keys.
 *
 * <p>Java orders strings by their chars, which are their code points. Thread safety: confined to one sort.
 */
final class StringSort {
    private static final int CHUNK = 12;
    private static final int NARROW = 8;
    private static final int BYTES = 8;
    /** So many runs in ascending order are merged instead. */
    private static final int FEW = 4;
    /** From here on, distributing is faster than merging. */
    private static final int MANY = 200;

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
        int n = keys.length;
        int[] runs = new int[FEW];
        int count = s.findRuns(runs);
        if (count == 1) {
            return;
        }
        if (n < MANY) {
            s.mergeSort(n);
        } else {
            s.makeOthers(n);
            if (count <= FEW) {
                s.mergeRuns(runs, count, n);
            } else {
                s.distribute();
                s.sortEqualStarts(n);
            }
        }
        if (s.keys != keys) {
            System.arraycopy(s.keys, 0, keys, 0, n);
            if (values != null) {
                System.arraycopy(s.values, 0, values, 0, n);
            }
        }
    }

    /**
     * The first characters as numbers in their order: seven and the length when no string is longer and all chars are narrow, so that
     * only equal strings have the same number; else eight narrow or four wide ones.
     */
    private static long[] starts(Object[] keys) {
        long[] starts = new long[keys.length];
        int all = 0;
        int longest = 0;
        for (int k = 0; k < starts.length; k++) {
            String s = (String) keys[k];
            int n = Math.min(s.length(), NARROW);
            longest = Math.max(longest, s.length());
            long start = 0;
            byte[] latin1 = StringMemory.viewOrNull(s);
            for (int i = 0; i < n; i++) {
                int c = latin1 != null ? latin1[i] & 0xFF : s.charAt(i);
                all |= c;
                start = start << 8 | c;
            }
            starts[k] = (n == 0 ? 0 : start << 8 * (NARROW - n)) ^ Long.MIN_VALUE;
        }
        if (all >= 256) {
            wideStarts(keys, starts);
        } else if (longest < NARROW) {
            for (int k = 0; k < starts.length; k++) {
                starts[k] |= ((String) keys[k]).length();
            }
        }
        return starts;
    }

    private static void wideStarts(Object[] keys, long[] starts) {
        for (int k = 0; k < starts.length; k++) {
            String s = (String) keys[k];
            long start = 0;
            for (int i = 0; i < NARROW / 2; i++) {
                start = start << 16 | (i < s.length() ? s.charAt(i) : 0);
            }
            starts[k] = start ^ Long.MIN_VALUE;
        }
    }

    private static boolean less(long start, Object key, long otherStart, Object other) {
        return start != otherStart ? start < otherStart : key != other && ((String) key).compareTo((String) other) < 0;
    }

    /** Where runs in ascending order begin, as many as the array has room for; returns how many there are, or only that there are more. */
    private int findRuns(int[] begins) {
        int count = 1;
        for (int i = 1; i < keys.length && count <= begins.length; i++) {
            if (less(starts[i], keys[i], starts[i - 1], keys[i - 1])) {
                if (count < begins.length) {
                    begins[count] = i;
                }
                count++;
            }
        }
        return count;
    }

    /** Merges neighbouring runs, such as those of "key0" to "key999", until one is left. */
    private void mergeRuns(int[] begins, int count, int n) {
        for (int left = count; left > 1; left = (left + 1) / 2) {
            for (int i = 0; i < left; i += 2) {
                int middle = i + 1 < left ? begins[i + 1] : n;
                merge(begins[i], middle, i + 2 < left ? begins[i + 2] : n);
                begins[i / 2] = begins[i];
            }
            swap();
        }
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

    private void makeOthers(int n) {
        otherStarts = new long[n];
        otherKeys = new Object[n];
        otherValues = values == null ? null : new Object[n];
    }

    /** Sorts by the starts alone: by their last byte, then by the one before it, and so on. */
    private void distribute() {
        long different = 0;
        for (long start : starts) {
            different |= start ^ starts[0];
        }
        for (int b = 0; b < BYTES; b++) {
            if ((different >>> 8 * b & 0xFF) != 0) {
                distributeBy(b);
            }
        }
    }

    private static int digit(long start, int b) {
        return (int) ((start ^ Long.MIN_VALUE) >>> 8 * b) & 0xFF;
    }

    private void distributeBy(int b) {
        int[] places = new int[256];
        for (long start : starts) {
            places[digit(start, b)]++;
        }
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            int count = places[i];
            places[i] = at;
            at += count;
        }
        for (int i = 0; i < starts.length; i++) {
            int to = places[digit(starts[i], b)]++;
            otherStarts[to] = starts[i];
            otherKeys[to] = keys[i];
            if (values != null) {
                otherValues[to] = values[i];
            }
        }
        swap();
    }

    private void sortEqualStarts(int n) {
        for (int low = 0; low < n; ) {
            int end = low + 1;
            boolean sorted = true;
            while (end < n && starts[end] == starts[low]) {
                sorted &= !less(starts[end], keys[end], starts[end - 1], keys[end - 1]);
                end++;
            }
            if (!sorted) {
                mergeSort(low, end);
            }
            low = end;
        }
    }

    private void mergeSort(int low, int end) {
        chunks(low, end);
        for (int width = CHUNK; width < end - low; width *= 2) {
            for (int at = low; at < end; at += 2 * width) {
                merge(at, Math.min(at + width, end), Math.min(at + 2 * width, end));
            }
            System.arraycopy(otherStarts, low, starts, low, end - low);
            System.arraycopy(otherKeys, low, keys, low, end - low);
            if (values != null) {
                System.arraycopy(otherValues, low, values, low, end - low);
            }
        }
    }

    private void chunks(int low, int end) {
        for (int at = low; at < end; at += CHUNK) {
            insertionSort(at, Math.min(at + CHUNK, end));
        }
    }

    private void mergeSort(int n) {
        chunks(0, n);
        if (n > CHUNK) {
            makeOthers(n);
            mergeAll(n);
        }
    }

    private void mergeAll(int n) {
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

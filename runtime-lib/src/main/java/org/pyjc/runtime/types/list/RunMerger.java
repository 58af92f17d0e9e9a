package org.pyjc.runtime.types.list;

/**
 * The adaptive, stable merge sort of Python's lists: natural runs, short ones lengthened by binary insertion, merged in
 * the order of powersort, with galloping where one run wins often. Compare CPython's Objects/listsort.txt.
 *
 * <p>Values, when there are any, follow their keys. When a comparison raises, the arrays hold a permutation of what they
 * held. Thread safety: confined to one sort.
 */
final class RunMerger {
    private static final int MIN_MERGE = 64;
    private static final int GALLOP = 7;
    private static final int MAX_RUNS = 85;

    /** The order of keys. */
    interface Less {
        boolean less(Object a, Object b);
    }

    private final Less order;
    private final Object[] keys;
    private final Object[] values;
    private Object[] keyBuffer = {};
    private Object[] valueBuffer = {};
    private int minGallop = GALLOP;

    private int[] runBase;
    private int[] runLength;
    private int[] runPower;
    private int runs;

    RunMerger(Less order, Object[] keys, Object[] values) {
        this.order = order;
        this.keys = keys;
        this.values = values;
    }

    private boolean less(Object a, Object b) {
        return order.less(a, b);
    }

    void sort() {
        int n = keys.length;
        if (n < MIN_MERGE) {
            insertionSort(0, ascendingRun(0, n), n);
            return;
        }
        runBase = new int[MAX_RUNS];
        runLength = new int[MAX_RUNS];
        runPower = new int[MAX_RUNS];
        int minRun = minRun(n);
        for (int low = 0; low < n;) {
            int length = ascendingRun(low, n);
            if (length < minRun) {
                int forced = Math.min(minRun, n - low);
                insertionSort(low, low + length, low + forced);
                length = forced;
            }
            push(low, length, n);
            low += length;
        }
        while (runs > 1) {
            mergeLast();
        }
    }

    private static int minRun(int n) {
        int odd = 0;
        while (n >= MIN_MERGE) {
            odd |= n & 1;
            n >>= 1;
        }
        return n + odd;
    }

    /** The length of the run at {@code low}; a strictly descending one is reversed. */
    private int ascendingRun(int low, int end) {
        int i = low + 1;
        if (i == end) {
            return 1;
        }
        if (less(keys[i], keys[low])) {
            do {
                i++;
            } while (i < end && less(keys[i], keys[i - 1]));
            reverse(keys, low, i);
            if (values != null) {
                reverse(values, low, i);
            }
        } else {
            do {
                i++;
            } while (i < end && !less(keys[i], keys[i - 1]));
        }
        return i - low;
    }

    private static void reverse(Object[] a, int low, int end) {
        for (int i = low, j = end - 1; i < j; i++, j--) {
            Object x = a[i];
            a[i] = a[j];
            a[j] = x;
        }
    }

    /** Sorts [low, end), of which [low, sorted) is sorted. */
    private void insertionSort(int low, int sorted, int end) {
        for (int i = sorted; i < end; i++) {
            Object pivot = keys[i];
            int left = low;
            int right = i;
            while (left < right) {
                int middle = (left + right) >>> 1;
                if (less(pivot, keys[middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            insert(keys, i, left);
            if (values != null) {
                insert(values, i, left);
            }
        }
    }

    private static void insert(Object[] a, int from, int to) {
        Object x = a[from];
        System.arraycopy(a, to, a, to + 1, from - to);
        a[to] = x;
    }

    // ---- which runs to merge: powersort ----

    private void push(int base, int length, int n) {
        if (runs > 0) {
            int power = power(runBase[runs - 1], runLength[runs - 1], length, n);
            while (runs > 1 && runPower[runs - 2] > power) {
                mergeLast();
            }
            runPower[runs - 1] = power;
        }
        runBase[runs] = base;
        runLength[runs] = length;
        runs++;
    }

    /** The depth of the node between two adjacent runs in a nearly optimal merge tree. */
    private static int power(int base, int length, int nextLength, int n) {
        long a = 2L * base + length;
        long b = a + length + nextLength;
        int power = 0;
        for (;;) {
            power++;
            if (a >= n) {
                a -= n;
                b -= n;
            } else if (b >= n) {
                return power;
            }
            a <<= 1;
            b <<= 1;
        }
    }

    /** Merges the two runs on top of the stack. */
    private void mergeLast() {
        int i = runs - 2;
        int base1 = runBase[i];
        int length1 = runLength[i];
        int base2 = runBase[i + 1];
        int length2 = runLength[i + 1];
        runLength[i] = length1 + length2;
        runs--;
        int skip = gallopRight(keys[base2], keys, base1, length1, false);
        base1 += skip;
        length1 -= skip;
        if (length1 == 0) {
            return;
        }
        length2 = gallopLeft(keys[base1 + length1 - 1], keys, base2, length2, true);
        if (length2 == 0) {
            return;
        }
        if (length1 <= length2) {
            mergeLow(base1, length1, base2, length2);
        } else {
            mergeHigh(base1, length1, base2, length2);
        }
    }

    // ---- searching ----

    /** How many of the sorted elements are less than the key. */
    private int gallopLeft(Object key, Object[] a, int base, int length, boolean fromEnd) {
        int known = -1;
        int bound = length;
        if (fromEnd) {
            for (int step = 1; bound > 0; step = 2 * step + 1) {
                int probe = Math.max(0, length - step);
                if (less(a[base + probe], key)) {
                    known = probe;
                    break;
                }
                bound = probe;
            }
        } else {
            for (int step = 1; known + 1 < bound; step = 2 * step + 1) {
                int probe = Math.min(step, length) - 1;
                if (!less(a[base + probe], key)) {
                    bound = probe;
                    break;
                }
                known = probe;
            }
        }
        while (known + 1 < bound) {
            int middle = (known + 1 + bound) >>> 1;
            middle = Math.min(middle, bound - 1);
            if (less(a[base + middle], key)) {
                known = middle;
            } else {
                bound = middle;
            }
        }
        return bound;
    }

    /** How many of the sorted elements are not greater than the key. */
    private int gallopRight(Object key, Object[] a, int base, int length, boolean fromEnd) {
        int known = -1;
        int bound = length;
        if (fromEnd) {
            for (int step = 1; bound > 0; step = 2 * step + 1) {
                int probe = Math.max(0, length - step);
                if (!less(key, a[base + probe])) {
                    known = probe;
                    break;
                }
                bound = probe;
            }
        } else {
            for (int step = 1; known + 1 < bound; step = 2 * step + 1) {
                int probe = Math.min(step, length) - 1;
                if (less(key, a[base + probe])) {
                    bound = probe;
                    break;
                }
                known = probe;
            }
        }
        while (known + 1 < bound) {
            int middle = Math.min((known + 1 + bound) >>> 1, bound - 1);
            if (!less(key, a[base + middle])) {
                known = middle;
            } else {
                bound = middle;
            }
        }
        return bound;
    }

    // ---- merging ----

    private void fillBuffer(int base, int length) {
        if (keyBuffer.length < length) {
            int room = Math.max(length, Math.min(keys.length >>> 1, 2 * keyBuffer.length));
            keyBuffer = new Object[room];
            valueBuffer = values == null ? keyBuffer : new Object[room];
        }
        System.arraycopy(keys, base, keyBuffer, 0, length);
        if (values != null) {
            System.arraycopy(values, base, valueBuffer, 0, length);
        }
    }

    private void move(int from, int to, int count) {
        System.arraycopy(keys, from, keys, to, count);
        if (values != null) {
            System.arraycopy(values, from, values, to, count);
        }
    }

    private void unbuffer(int from, int to, int count) {
        System.arraycopy(keyBuffer, from, keys, to, count);
        if (values != null) {
            System.arraycopy(valueBuffer, from, values, to, count);
        }
    }

    /** Merges two adjacent runs, the first of which is copied out and is not longer than the second. */
    private void mergeLow(int base1, int length1, int base2, int length2) {
        fillBuffer(base1, length1);
        int left = 0;
        int right = base2;
        int end = base2 + length2;
        int to = base1;
        int wins1 = 0;
        int wins2 = 0;
        try {
            while (left < length1 && right < end) {
                if (wins1 >= minGallop || wins2 >= minGallop) {
                    int taken = gallopRight(keys[right], keyBuffer, left, length1 - left, false);
                    unbuffer(left, to, taken);
                    left += taken;
                    to += taken;
                    wins1 = taken;
                    if (left == length1) {
                        break;
                    }
                    wins2 = gallopLeft(keyBuffer[left], keys, right, end - right, false);
                    move(right, to, wins2);
                    right += wins2;
                    to += wins2;
                    adapt(wins1, wins2);
                } else if (less(keys[right], keyBuffer[left])) {
                    move(right++, to++, 1);
                    wins2++;
                    wins1 = 0;
                } else {
                    unbuffer(left++, to++, 1);
                    wins1++;
                    wins2 = 0;
                }
            }
        } finally {
            unbuffer(left, to, length1 - left);
        }
    }

    /** Merges two adjacent runs from their ends, the second of which is copied out and is shorter than the first. */
    private void mergeHigh(int base1, int length1, int base2, int length2) {
        fillBuffer(base2, length2);
        int left = length1;
        int right = length2;
        int wins1 = 0;
        int wins2 = 0;
        try {
            while (left > 0 && right > 0) {
                int last = base1 + left + right - 1;
                if (wins1 >= minGallop || wins2 >= minGallop) {
                    wins1 = left - gallopRight(keyBuffer[right - 1], keys, base1, left, true);
                    move(base1 + left - wins1, last + 1 - wins1, wins1);
                    left -= wins1;
                    last -= wins1;
                    if (left == 0) {
                        break;
                    }
                    wins2 = right - gallopLeft(keys[base1 + left - 1], keyBuffer, 0, right, true);
                    unbuffer(right - wins2, last + 1 - wins2, wins2);
                    right -= wins2;
                    adapt(wins1, wins2);
                } else if (less(keyBuffer[right - 1], keys[base1 + left - 1])) {
                    move(base1 + --left, last, 1);
                    wins1++;
                    wins2 = 0;
                } else {
                    unbuffer(--right, last, 1);
                    wins2++;
                    wins1 = 0;
                }
            }
        } finally {
            unbuffer(0, base1 + left, right);
        }
    }

    /** Makes galloping easier while it pays and harder when it does not. */
    private void adapt(int wins1, int wins2) {
        minGallop = wins1 >= GALLOP || wins2 >= GALLOP ? Math.max(1, minGallop - 1) : minGallop + 2;
    }
}

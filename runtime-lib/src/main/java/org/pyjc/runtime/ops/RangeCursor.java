package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.types.range.PyRange;

/**
 * What a loop over {@code range(...)} counts with, when the name means the built-in and the numbers are plain ints: no
 * range object is made. Compare CPython rangeobject.c: compute_range_length.
 *
 * <p>Thread safety: belongs to one loop.
 */
public final class RangeCursor {
    /** The next number. */
    public final long next;
    /** How many numbers there are. */
    public final long count;
    public final long step;

    private RangeCursor(long next, long count, long step) {
        this.next = next;
        this.count = count;
        this.step = step;
    }

    /** The cursor of {@code callee(stop)}, or else its iterator. */
    public static Object open(Object callee, Object stop) {
        if (callee == PyRange.TYPE && stop instanceof Long n) {
            return new RangeCursor(0, n, 1);
        }
        return Iteration.iter(Call.call1(callee, stop));
    }

    public static Object open(Object callee, Object start, Object stop) {
        if (callee == PyRange.TYPE && start instanceof Long a && stop instanceof Long b && fits(a, b)) {
            return new RangeCursor(a, b - a, 1);
        }
        return Iteration.iter(Call.call2(callee, start, stop));
    }

    public static Object open(Object callee, Object start, Object stop, Object step) {
        if (callee == PyRange.TYPE && start instanceof Long a && stop instanceof Long b && step instanceof Long c
                && c != 0 && c != Long.MIN_VALUE && fits(a, b)) {
            long distance = c > 0 ? b - a : a - b;
            return new RangeCursor(a, distance <= 0 ? 0 : (distance - 1) / Math.abs(c) + 1, c);
        }
        return Iteration.iter(Call.call3(callee, start, stop, step));
    }

    /** The iterator of what {@link #open} gave. */
    public static Object iterator(Object cursorOrIterator) {
        return cursorOrIterator instanceof RangeCursor c
                ? PyRange.of(c.next, c.next + Math.max(0, c.count) * c.step, c.step).iterator() : cursorOrIterator;
    }

    private static boolean fits(long a, long b) {
        long distance = b - a;
        return ((b ^ a) & (b ^ distance)) >= 0;
    }
}

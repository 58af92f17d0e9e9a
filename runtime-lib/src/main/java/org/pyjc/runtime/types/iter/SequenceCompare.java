package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;

/** What tuples and lists do alike with their elements. Thread safety: stateless; works on arrays that do not change. */
public final class SequenceCompare {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private SequenceCompare() {}

    /** Lexicographic comparison of the first elements of two arrays. Compare CPython tupleobject.c: tuple_richcompare. */
    public static Object compare(Object[] a, int n, Object[] b, int m, Special op) {
        if (n != m && (op == Special.EQ || op == Special.NE)) {
            return op == Special.NE;
        }
        int common = Math.min(n, m);
        for (int i = 0; i < common; i++) {
            if (a[i] instanceof Long x && b[i] instanceof Long y) {
                int order = Long.compare(x, y);
                if (order != 0) {
                    return Compare.fromOrder(order, op);
                }
            } else if (!Compare.same(a[i], b[i])) {
                return op == Special.EQ ? Boolean.FALSE : op == Special.NE ? Boolean.TRUE : Compare.rich(a[i], b[i], op);
            }
        }
        return Compare.fromOrder(Integer.compare(n, m), op);
    }

    /** Whether an element is the searched one or equal to it. */
    public static boolean contains(Object[] items, Object key) {
        for (Object item : items) {
            if (Compare.same(item, key)) {
                return true;
            }
        }
        return false;
    }

    /** The elements {@code times} times over. */
    public static Object[] repeat(Object[] items, long times) {
        if (items.length == 0 || times <= 0) {
            return new Object[0];
        }
        if (times > LARGEST / items.length) {
            throw Errors.memoryError("");
        }
        Object[] all = new Object[(int) (items.length * times)];
        if (items.length == 1) {
            java.util.Arrays.fill(all, items[0]);
            return all;
        }
        System.arraycopy(items, 0, all, 0, items.length);
        for (int done = items.length; done < all.length; done *= 2) {
            System.arraycopy(all, 0, all, done, Math.min(done, all.length - done));
        }
        return all;
    }

    /** A bound of a search, counted from the end when negative, within 0 and the length. */
    public static int clip(long bound, int length) {
        return (int) Math.clamp(bound < 0 ? bound + length : bound, 0L, (long) length);
    }
}

package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.object.PyObject;

/**
 * An iterator whose items are pairs, and which can give both parts without a tuple to a loop that takes them apart at once:
 * {@code for i, x in enumerate(...)}. Thread safety: that of the iterator; each loop has a {@link Pair} of its own.
 */
public interface Pairs {
    /** Where a loop gets the second part. Thread safety: belongs to one loop. */
    final class Pair {
        public Object second;
    }

    /** The first part of the next item, null at the end; the second goes to {@code pair}. */
    Object next(Pair pair);

    /** Whether all items are pairs and the class does not change the iteration. */
    boolean givesPairs();

    /** The iterator, if it gives pairs, else null. */
    static Pairs of(Object iterator) {
        return iterator instanceof Pairs pairs && pairs.givesPairs() && ((PyObject) iterator).type().isBuiltin() ? pairs : null;
    }
}

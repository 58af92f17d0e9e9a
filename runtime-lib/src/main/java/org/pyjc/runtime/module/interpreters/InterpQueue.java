package org.pyjc.runtime.module.interpreters;

import java.util.ArrayDeque;
import org.pyjc.runtime.exc.Errors;

/**
 * A queue of {@code concurrent.interpreters}: what can't be shared goes through it pickled. Compare CPython Modules/_interpqueuesmodule.c.
 *
 * <p>Thread safety: the monitor.
 */
final class InterpQueue {
    final long id;
    final long maxsize;
    final int unbound;
    final int fallback;
    private final ArrayDeque<SharedItem> items = new ArrayDeque<>();
    /** How many objects of Python refer to it. */
    private int bound;

    InterpQueue(long id, long maxsize, int unbound, int fallback) {
        this.id = id;
        this.maxsize = maxsize;
        this.unbound = unbound;
        this.fallback = fallback;
    }

    synchronized void bind() {
        bound++;
    }

    /** Whether that was the last. */
    synchronized boolean release() {
        bound--;
        return bound == 0;
    }

    synchronized long count() {
        return items.size();
    }

    synchronized boolean isFull() {
        return maxsize > 0 && items.size() >= maxsize;
    }

    void put(Object value) {
        add(SharedItem.of(value, fallback));
    }

    private synchronized void add(SharedItem item) {
        if (isFull()) {
            throw Errors.of(InterpQueuesModule.fullType(), "queue " + id + " is full");
        }
        items.add(item);
    }

    Object get() {
        return take().value();
    }

    private synchronized SharedItem take() {
        if (items.isEmpty()) {
            throw Errors.of(InterpQueuesModule.emptyType(), "queue " + id + " is empty");
        }
        return items.remove();
    }
}

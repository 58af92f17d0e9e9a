package org.pyjc.runtime.module.interpreters;

import java.util.ArrayDeque;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;

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
    private final ArrayDeque<Item> items = new ArrayDeque<>();
    /** How many objects of Python refer to it. */
    private int bound;

    private record Item(Object value, boolean pickled) {}

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
        boolean shared = Shareable.isToTheEnd(value);
        if (!shared && fallback == 0) {
            throw Errors.of(InterpreterErrors.NOT_SHAREABLE, "object does not support cross-interpreter data");
        }
        add(new Item(shared ? value : Call.method1(pickle(), "dumps", value), !shared));
    }

    private synchronized void add(Item item) {
        if (isFull()) {
            throw Errors.of(InterpQueuesModule.fullType(), "queue " + id + " is full");
        }
        items.add(item);
    }

    Object get() {
        Item item = take();
        return item.pickled ? Call.method1(pickle(), "loads", item.value) : item.value;
    }

    private synchronized Item take() {
        if (items.isEmpty()) {
            throw Errors.of(InterpQueuesModule.emptyType(), "queue " + id + " is empty");
        }
        return items.remove();
    }

    private static Object pickle() {
        return Importer.load("pickle");
    }
}

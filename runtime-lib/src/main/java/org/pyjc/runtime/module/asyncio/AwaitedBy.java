package org.pyjc.runtime.module.asyncio;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.pyjc.runtime.annot.PyFunctionDef;

/** Who awaits a future, for {@code asyncio.graph}. Thread safety: guarded by the future's monitor. */
final class AwaitedBy {
    /** Null, a {@link PyFuture}, or a set of them. */
    private Object waiters;

    @PyFunctionDef(name = "future_add_to_awaited_by", signature = "(fut, waiter, /)", doc = "Record that `fut` is awaited on by `waiter`.")
    static void add(Object future, Object waiter) {
        if (future instanceof PyFuture f && waiter instanceof PyFuture w) {
            synchronized (f) {
                f.awaitedBy.add(w);
            }
        }
    }

    @PyFunctionDef(name = "future_discard_from_awaited_by", signature = "(fut, waiter, /)")
    static void discard(Object future, Object waiter) {
        if (future instanceof PyFuture f && waiter instanceof PyFuture w) {
            synchronized (f) {
                f.awaitedBy.remove(w);
            }
        }
    }

    private void add(PyFuture waiter) {
        if (waiters == null || waiters == waiter) {
            waiters = waiter;
            return;
        }
        if (waiters instanceof PyFuture single) {
            Set<PyFuture> several = Collections.newSetFromMap(new IdentityHashMap<>());
            several.add(single);
            waiters = several;
        }
        several().add(waiter);
    }

    private void remove(PyFuture waiter) {
        if (waiters == waiter) {
            waiters = null;
        } else if (waiters instanceof Set<?>) {
            several().remove(waiter);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<PyFuture> several() {
        return (Set<PyFuture>) waiters;
    }

    /** Those who wait; null when there never was more than one and none is left. */
    Object[] toArrayOrNull() {
        return waiters == null ? null : waiters instanceof PyFuture ? new Object[] {waiters} : several().toArray();
    }
}

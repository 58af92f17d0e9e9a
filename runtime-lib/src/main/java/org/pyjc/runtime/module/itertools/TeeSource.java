package org.pyjc.runtime.module.itertools;

import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Iteration;

/** What the iterators of one {@code tee} read from. Thread safety: one reader at a time, others get RuntimeError. */
final class TeeSource {
    private final Object iterator;
    private final AtomicBoolean running = new AtomicBoolean();

    TeeSource(Object iterator) {
        this.iterator = iterator;
    }

    /** Reads the element after {@code link} unless somebody has; null at the end. */
    TeeLink read(TeeLink link) {
        if (!running.compareAndSet(false, true)) {
            throw Errors.runtimeError("cannot re-enter the tee iterator");
        }
        try {
            if (link.next == null) {
                Object value = Iteration.next(iterator);
                link.next = value == null ? null : new TeeLink(this, value);
            }
            return link.next;
        } finally {
            running.set(false);
        }
    }
}

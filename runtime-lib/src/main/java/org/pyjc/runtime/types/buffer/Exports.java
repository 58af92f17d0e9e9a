package org.pyjc.runtime.types.buffer;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * The views of an object's memory that are still in use.
 *
 * <p>CPython lets a view go as soon as nothing refers to it. Here the views are weakly referenced, and before an object refuses
 * to be resized the garbage is collected once, so that a forgotten view does no harm.
 *
 * <p>Thread safety: its monitor.
 */
public final class Exports {
    private final List<WeakReference<BufferView>> views = new ArrayList<>(2);

    /** Adds a view, which calls {@link #remove} when it is released. */
    public synchronized void add(BufferView view) {
        views.add(new WeakReference<>(view));
    }

    public synchronized void remove(BufferView view) {
        views.removeIf(each -> each.refersTo(view) || each.refersTo(null));
    }

    /** Whether there may be views in use. */
    public synchronized boolean any() {
        if (!views.isEmpty()) {
            views.removeIf(each -> each.refersTo(null));
        }
        return !views.isEmpty();
    }

    /** Raises BufferError when there are views in use. No lock may be held: it can take time. */
    public void requireNone(String message) {
        if (any()) {
            System.gc();
            if (any()) {
                throw Errors.bufferError(message);
            }
        }
    }
}

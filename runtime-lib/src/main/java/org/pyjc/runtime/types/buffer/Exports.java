package org.pyjc.runtime.types.buffer;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * The views of an object's memory that are still in use.
 *
 * <p>CPython lets a view go as soon as nothing refers to it. Here the views are weakly referenced, and before an object refuses
 * to be re-sized the garbage is collected, so that a forgotten view does no harm. When a program forgets views all the
 * time ({@link ForgottenViews}), not each one is worth a collection: young memoryviews that are in no {@code with} statement and that nobody reads
 * or writes just now are then revoked, and the object is re-sized. A forgotten view never notices; one that is in use after all raises
 * the BufferError that the re-sizing would have raised, and from then on each case is looked at again.
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

    /**
     * Raises BufferError when there are views in use; idle memoryviews may be revoked instead. For an object whose memory outlives a re-sizing
     * as long as there are views of it. No lock may be held: it can take time.
     */
    public void requireNoneInUse(String message) {
        if (any() && (ForgottenViews.mayCollect() || !revokeAll())) {
            requireNone(message);
        }
    }

    /** Raises BufferError when there are views in use. No lock may be held: it can take time. */
    public void requireNone(String message) {
        if (any()) {
            long start = System.nanoTime();
            System.gc();
            boolean inUse = any();
            ForgottenViews.learn(inUse, System.nanoTime() - start);
            if (inUse) {
                throw Errors.bufferError(message);
            }
        }
    }

    /** Revokes all views; false, and none, when one of them can't be. */
    private synchronized boolean revokeAll() {
        List<SharedView> revoked = new ArrayList<>(views.size());
        for (WeakReference<BufferView> each : views) {
            BufferView view = each.get();
            SharedView lent = view == null ? null : view.lent();
            if (view != null && (lent == null || !lent.revoke())) {
                revoked.forEach(SharedView::restore);
                return false;
            }
            if (lent != null) {
                revoked.add(lent);
            }
        }
        views.clear();
        return true;
    }
}

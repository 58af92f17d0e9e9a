package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.exc.Errors;

/**
 * A view that several memoryviews share; the last one that goes releases it. Compare CPython memoryobject.c: _PyManagedBuffer.
 *
 * <p>Its exporter can {@link #revoke} it while no buffer is taken from any of the memoryviews: who uses one of them afterwards is told so.
 * See {@link Exports}.
 *
 * <p>Thread safety: its monitor guards the counts; Python code runs outside of it.
 */
final class SharedView {
    final BufferView view;
    private int users;
    /** How many buffers are taken from the memoryviews just now. */
    private int busy;
    /** What had been asked for when the view was taken. */
    private final int born = ForgottenViews.collections();
    private volatile boolean revoked;

    SharedView(BufferView view) {
        this.view = view;
        view.lentTo(this);
    }

    synchronized SharedView retain() {
        users++;
        return this;
    }

    void drop() {
        synchronized (this) {
            if (--users > 0) {
                return;
            }
        }
        view.release();
    }

    /** A buffer is taken from one of the memoryviews. */
    synchronized void begin() {
        requireValid();
        busy++;
    }

    synchronized void end() {
        busy--;
    }

    /** Takes the memory back; false when a buffer is in use, and when a collection has seen the view in use. */
    synchronized boolean revoke() {
        if (busy > 0 || born != ForgottenViews.collections()) {
            return false;
        }
        revoked = true;
        return true;
    }

    /** Undoes {@link #revoke}. */
    void restore() {
        revoked = false;
    }

    /** Raises BufferError when the memory was taken back. */
    void requireValid() {
        if (revoked) {
            ForgottenViews.learn(true, 0);
            throw Errors.bufferError("the object was re-sized although this memoryview is in use");
        }
    }
}

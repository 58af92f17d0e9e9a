package org.pyjc.runtime.types.buffer;

/**
 * A view that several memoryviews share; the last one that goes releases it. Compare CPython memoryobject.c: _PyManagedBuffer.
 * Thread safety: its monitor guards the count; Python code runs outside of it.
 */
final class SharedView {
    final BufferView view;
    private int users;

    SharedView(BufferView view) {
        this.view = view;
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
}

package org.pyjc.runtime.types.buffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory that an object shows: elements of one format, in any number of dimensions. Compare CPython's Py_buffer.
 *
 * <p>Thread safety: immutable but for the memory itself, whose bytes are read and written without a lock, and the release,
 * which counts once.
 */
public class BufferView {

    private final Object owner;
    private final ByteBuffer memory;
    private final Layout layout;
    private final boolean readOnly;
    private boolean released;
    private volatile SharedView lent;

    /** A view of elements in the memory. */
    public BufferView(Object owner, ByteBuffer memory, Layout layout, boolean readOnly) {
        this.owner = owner;
        this.memory = memory.order() == ByteOrder.nativeOrder() ? memory : memory.duplicate().order(ByteOrder.nativeOrder());
        this.layout = layout;
        this.readOnly = readOnly;
    }

    /** A view of the first bytes of an array. */
    public BufferView(Object owner, byte[] bytes, int count, boolean readOnly) {
        this(owner, ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()), Layout.bytes(count), readOnly);
    }

    /** Only memoryviews hold this view. */
    final void lentTo(SharedView shared) {
        lent = shared;
    }

    /** By what memoryviews hold this view; null when something else holds it. */
    final SharedView lent() {
        return lent;
    }

    /** The object that {@code memoryview.obj} shows; None when there is none. */
    public final Object owner() {
        return owner;
    }

    /** The memory, in native byte order; only absolute reads and writes. */
    public final ByteBuffer memory() {
        return memory;
    }

    public final Layout layout() {
        return layout;
    }

    public final boolean readOnly() {
        return readOnly;
    }

    /** Lets the memory go. Further calls do nothing. */
    public final void release() {
        synchronized (this) {
            if (released) {
                return;
            }
            released = true;
        }
        onRelease();
    }

    /** What the exporter does at the release. May run Python code. */
    protected void onRelease() {}
}

package org.pyjc.runtime.module.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Exports;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.slice.SliceBounds;

/**
 * The bytes of an array's items and the operations that are atomic on them. Compare CPython arraymodule.c: array_resize.
 *
 * <p>Thread safety: items are read without a lock; all changes hold the monitor, so that growing never loses another thread's
 * assignment. As long as there are views of the memory the bytes stay where they are. Nothing here runs Python code.
 */
abstract class ArrayStore extends PyObject implements Buffer {
    private static final byte[] NONE = {};
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    final ItemType kind;
    private volatile byte[] bytes = NONE;
    private volatile int size;
    /** Made when the first view is taken. */
    private volatile Exports exports;

    ArrayStore(PyType type, ItemType kind) {
        super(type);
        this.kind = kind;
    }

    final int size() {
        return size;
    }

    /** The item at an index that counts from the start; null when there is none. */
    final Object itemOrNull(long index) {
        if (index < 0 || index >= size) {
            return null;
        }
        byte[] a = bytes;
        return (index + 1) * kind.size <= a.length ? kind.get(a, (int) index) : null;
    }

    /** Sets an item to what {@link ItemType#bits} gave; false when there is none at the index. */
    final synchronized boolean put(long index, long bits) {
        if (index < 0 || index >= size) {
            return false;
        }
        kind.put(bytes, (int) index, bits);
        return true;
    }

    /** A copy of the bytes of all items. */
    final synchronized byte[] content() {
        return Arrays.copyOf(bytes, size * kind.size);
    }

    /** A copy of the bytes that a slice selects, which is given as {@link SliceBounds#unpack} makes it. */
    final synchronized byte[] copy(long[] slice) {
        SliceBounds b = SliceBounds.adjust(slice, size);
        int width = kind.size;
        if (b.step() == 1) {
            return Arrays.copyOfRange(bytes, b.start() * width, (b.start() + b.count()) * width);
        }
        byte[] copy = new byte[b.count() * width];
        for (int i = 0; i < b.count(); i++) {
            System.arraycopy(bytes, b.at(i) * width, copy, i * width, width);
        }
        return copy;
    }

    /** Sets the items that a slice with a step selects; returns their number, and changes nothing when the values are not as many. */
    final synchronized int putEach(long[] slice, byte[] values) {
        SliceBounds b = SliceBounds.adjust(slice, size);
        int width = kind.size;
        if (b.count() * width == values.length) {
            for (int i = 0; i < b.count(); i++) {
                System.arraycopy(values, i * width, bytes, b.at(i) * width, width);
            }
        }
        return b.count();
    }

    final synchronized void reverse() {
        int width = kind.size;
        byte[] item = new byte[width];
        byte[] a = bytes;
        for (int i = 0, j = (size - 1) * width; i < j; i += width, j -= width) {
            System.arraycopy(a, i, item, 0, width);
            System.arraycopy(a, j, a, i, width);
            System.arraycopy(item, 0, a, j, width);
        }
    }

    final synchronized void swapBytes() {
        int width = kind.size;
        byte[] a = bytes;
        for (int at = 0; at < size * width; at += width) {
            for (int i = at, j = at + width - 1; i < j; i++, j--) {
                byte x = a[i];
                a[i] = a[j];
                a[j] = x;
            }
        }
    }

    // ---- changes of the size ----

    /** Appends what {@link ItemType#bits} gave. */
    final void append(long bits) {
        synchronized (this) {
            int n = size;
            if (exports == null) {
                if ((long) (n + 1) * kind.size > bytes.length) {
                    bytes = Arrays.copyOf(bytes, room(n + 1));
                }
                kind.put(bytes, n, bits);
                size = n + 1;
                return;
            }
        }
        byte[] item = new byte[kind.size];
        kind.put(item, 0, bits);
        splice(Integer.MAX_VALUE, Integer.MAX_VALUE, item);
    }

    /** Replaces the items of a range, which is clipped, by the items of which these are the bytes. */
    final void splice(long from, long to, byte[] values) {
        while (!spliced(from, to, values)) {
            requireResizable();
        }
    }

    /** False when it would change the size while there are views. */
    private synchronized boolean spliced(long from, long to, byte[] values) {
        int n = size;
        int width = kind.size;
        int begin = (int) Math.clamp(from < 0 ? from + n : from, 0, n);
        int end = (int) Math.clamp(to, (long) begin, (long) n);
        int added = values.length / width;
        long wanted = (long) n - (end - begin) + added;
        if (wanted != n && exported()) {
            return false;
        }
        if (wanted * width > LARGEST) {
            throw Errors.memoryError("");
        }
        byte[] old = bytes;
        byte[] a = wanted * width > old.length ? Arrays.copyOf(old, n == 0 ? (int) wanted * width : room((int) wanted)) : old;
        System.arraycopy(old, end * width, a, (begin + added) * width, (n - end) * width);
        System.arraycopy(values, 0, a, begin * width, values.length);
        size = Math.min(n, (int) wanted);
        bytes = wanted == 0 ? NONE : a;
        size = (int) wanted;
        return true;
    }

    /** Bytes for more than so many items. Compare CPython arraymodule.c: array_resize. */
    private int room(int items) {
        long all = ((long) items + (items >> 4) + (items < 8 ? 3 : 7)) * kind.size;
        if ((long) items * kind.size > LARGEST) {
            throw Errors.memoryError("");
        }
        return (int) Math.min(all, LARGEST / kind.size * (long) kind.size);
    }

    /** Removes the item at an index and returns it; null when there is none. The index counts from the end when it is negative. */
    final Object removeAt(long index) {
        while (true) {
            synchronized (this) {
                long i = index < 0 ? index + size : index;
                Object item = itemOrNull(i);
                if (item == null || spliced(i, i + 1, NONE)) {
                    return item;
                }
            }
            requireResizable();
        }
    }

    /** Removes the items that a slice selects. */
    final void removeEach(long[] slice) {
        while (!removedEach(slice)) {
            requireResizable();
        }
    }

    private synchronized boolean removedEach(long[] slice) {
        SliceBounds b = SliceBounds.adjust(slice, size);
        if (b.count() == 0) {
            return true;
        }
        if (b.step() == 1) {
            return spliced(b.start(), b.start() + b.count(), NONE);
        }
        int width = kind.size;
        int step = Math.abs(b.step());
        int gap = b.step() > 0 ? b.start() : b.at(b.count() - 1);
        byte[] left = new byte[(size - b.count()) * width];
        int n = 0;
        int gaps = 0;
        for (int i = 0; i < size; i++) {
            if (i == gap && gaps < b.count()) {
                gaps++;
                gap += step;
            } else {
                System.arraycopy(bytes, i * width, left, n, width);
                n += width;
            }
        }
        return spliced(0, size, left);
    }

    // ---- views ----

    private boolean exported() {
        Exports e = exports;
        return e != null && e.any();
    }

    /** Raises BufferError while there are views of the memory. */
    final void requireResizable() {
        Exports e = exports;
        if (e != null) {
            e.requireNoneInUse("cannot resize an array that is exporting buffers");
        }
    }

    @Override
    public final synchronized BufferView view(int flags) {
        if (exports == null) {
            exports = new Exports();
        }
        BufferView view = new View(this, bytes, size);
        exports.add(view);
        return view;
    }

    private static final class View extends BufferView {
        private final ArrayStore store;

        View(ArrayStore store, byte[] bytes, int count) {
            super(store, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN),
                Layout.contiguous(0, store.kind.isText() ? "w" : String.valueOf(store.kind.code), store.kind.size, count), false);
            this.store = store;
        }

        @Override
        protected void onRelease() {
            store.exports.remove(this);
        }
    }

    /** The bytes that there is room for. */
    final int capacity() {
        return bytes.length;
    }
}

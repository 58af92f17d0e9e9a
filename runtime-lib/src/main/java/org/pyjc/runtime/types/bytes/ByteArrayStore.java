package org.pyjc.runtime.types.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Solo;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Exports;
import org.pyjc.runtime.types.list.SpinLock;
import org.pyjc.runtime.types.slice.SliceBounds;

/**
 * A bytearray's bytes and the operations that are atomic on them.
 *
 * <p>Thread safety: single bytes are read without a lock: the size, then the array; all changes hold the {@link SpinLock}, so
 * that growing never loses another thread's assignment. As long as there are views of the memory, the array stays the same one,
 * and the views write to it without a lock. Nothing here runs Python code.
 */
abstract class ByteArrayStore extends BytesSplitMethods implements Buffer {
    private static final VarHandle LOCK;
    private static final VarHandle SIZE;
    static final byte[] NONE = {};
    private static final int EXPORTED = -2;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    static {
        try {
            LOCK = MethodHandles.lookup().findVarHandle(ByteArrayStore.class, "lock", int.class);
            SIZE = MethodHandles.lookup().findVarHandle(ByteArrayStore.class, "size", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile byte[] array;
    private volatile int size;
    private volatile int lock;
    /** Made when the first view is taken. */
    private volatile Exports exports;

    ByteArrayStore(PyType type, byte[] bytes) {
        super(type);
        array = bytes;
        size = bytes.length;
    }

    private void lock() {
        if (!Solo.isAlone() && !LOCK.compareAndSet(this, 0, 1)) {
            SpinLock.await(LOCK, this);
        }
    }

    private void unlock() {
        if (!Solo.isAlone()) {
            LOCK.setRelease(this, 0);
        }
    }

    // ---- reading ----

    @Override
    public final int length() {
        return size;
    }

    @Override
    final byte[] array() {
        return array;
    }

    /** The byte at an index, as an int from 0 to 255; -1 when there is none. */
    final int at(long index) {
        if (index < 0 || index >= size) {
            return -1;
        }
        byte[] a = array;
        return index < a.length ? a[(int) index] & 0xFF : -1;
    }

    @Override
    final byte[] content() {
        lock();
        try {
            byte[] copy = Arrays.copyOf(array, size);
            unlock();
            return copy;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** A copy of the bytes that a slice selects, which is given as {@link SliceBounds#unpack} makes it. */
    final byte[] copy(long[] slice) {
        lock();
        try {
            SliceBounds b = SliceBounds.adjust(slice, size);
            byte[] copy = b.step() == 1 ? Arrays.copyOfRange(array, b.start(), b.start() + b.count()) : stepped(b);
            unlock();
            return copy;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    private byte[] stepped(SliceBounds b) {
        byte[] from = array;
        byte[] copy = new byte[b.count()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = from[b.at(i)];
        }
        return copy;
    }

    // ---- changes that keep the size ----

    /** Sets the byte at an index; false when there is none. */
    final boolean put(long index, byte value) {
        lock();
        try {
            boolean exists = index >= 0 && index < size;
            if (exists) {
                array[(int) index] = value;
            }
            unlock();
            return exists;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    final void reverse() {
        lock();
        try {
            byte[] a = array;
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                byte x = a[i];
                a[i] = a[j];
                a[j] = x;
            }
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Sets the bytes that a slice with a step selects; returns their number, and changes nothing when it is another one than that of the values. */
    final int putEach(long[] slice, byte[] values) {
        lock();
        try {
            SliceBounds b = SliceBounds.adjust(slice, size);
            if (b.count() == values.length) {
                byte[] a = array;
                for (int i = 0, at = b.start(); i < values.length; i++, at += b.step()) {
                    a[at] = values[i];
                }
            }
            unlock();
            return b.count();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    // ---- changes of the size ----

    final void append(byte value) {
        lock();
        try {
            int n = size;
            if (n < array.length && exports == null) {
                array[n] = value;
                SIZE.setRelease(this, n + 1);
                unlock();
                return;
            }
            unlock();
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
        splice(Integer.MAX_VALUE, Integer.MAX_VALUE, new byte[] {value});
    }

    /** Removes the byte at an index, which counts from the end when it is negative; -1 when there is none. */
    final int removeAt(long index) {
        int old = tryRemoveAt(index);
        while (old == EXPORTED) {
            requireResizable();
            old = tryRemoveAt(index);
        }
        return old;
    }

    private int tryRemoveAt(long index) {
        lock();
        try {
            int n = size;
            long i = index < 0 ? index + n : index;
            int old = -1;
            if (i >= 0 && i < n) {
                byte[] a = array;
                old = a[(int) i] & 0xFF;
                if (!spliced((int) i, (int) i + 1, NONE)) {
                    old = EXPORTED;
                }
            }
            unlock();
            return old;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** Replaces the bytes of a range, which is clipped, by others. */
    final void splice(long from, long to, byte[] values) {
        while (!tried(from, to, values)) {
            requireResizable();
        }
    }

    /** False when it would change the size while there are views. */
    private boolean tried(long from, long to, byte[] values) {
        lock();
        try {
            int n = size;
            int begin = (int) Math.clamp(from < 0 ? from + n : from, 0, n);
            int end = (int) Math.clamp(to, (long) begin, (long) n);
            boolean done = spliced(begin, end, values);
            unlock();
            return done;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    /** The work of {@link #splice}; the caller holds the lock. */
    private boolean spliced(int begin, int end, byte[] values) {
        int n = size;
        long wanted = (long) n - (end - begin) + values.length;
        if (wanted != n && exported()) {
            return false;
        }
        int left = checked(wanted);
        byte[] old = array;
        if (left > old.length) {
            byte[] a = new byte[n == 0 ? left : (int) Math.min(LARGEST, left + (long) (left >> 2) + 6)];
            System.arraycopy(old, 0, a, 0, begin);
            System.arraycopy(old, end, a, begin + values.length, n - end);
            System.arraycopy(values, 0, a, begin, values.length);
            array = a;
            size = left;
            return true;
        }
        System.arraycopy(old, end, old, begin + values.length, n - end);
        System.arraycopy(values, 0, old, begin, values.length);
        shrink(left);
        return true;
    }

    private void shrink(int left) {
        size = left;
        if (left == 0) {
            array = NONE;
        } else if (left < array.length >> 2 && array.length > 64) {
            array = Arrays.copyOf(array, left + (left >> 3));
        }
    }

    private static int checked(long wanted) {
        if (wanted > LARGEST) {
            throw Errors.memoryError("");
        }
        return (int) wanted;
    }

    /** Applies a change to a copy of the bytes and makes it visible at once. The change runs no Python code. */
    final void update(UnaryOperator<byte[]> change) {
        while (!updated(change)) {
            requireResizable();
        }
    }

    private boolean updated(UnaryOperator<byte[]> change) {
        lock();
        try {
            byte[] values = change.apply(Arrays.copyOf(array, size));
            boolean possible = values.length == size || !exported();
            if (possible && values.length == size) {
                System.arraycopy(values, 0, array, 0, values.length);
            } else if (possible) {
                size = Math.min(size, values.length);
                array = values;
                size = values.length;
            }
            unlock();
            return possible;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    // ---- views ----

    private boolean exported() {
        Exports e = exports;
        return e != null && e.any();
    }

    @Override
    final <T> T pinned(Supplier<T> action) {
        BufferView view = view(0);
        try {
            return action.get();
        } finally {
            view.release();
        }
    }

    /** Raises BufferError while there are views of the memory. */
    final void requireResizable() {
        Exports e = exports;
        if (e != null) {
            e.requireNoneInUse("Existing exports of data: object cannot be re-sized");
        }
    }

    @Override
    public final BufferView view(int flags) {
        lock();
        try {
            if (exports == null) {
                exports = new Exports();
            }
            BufferView view = new View(this, array, size);
            exports.add(view);
            unlock();
            return view;
        } catch (Throwable t) {
            lock = 0;
            throw t;
        }
    }

    private static final class View extends BufferView {
        private final ByteArrayStore store;

        View(ByteArrayStore store, byte[] array, int size) {
            super(store, array, size, false);
            this.store = store;
        }

        @Override
        protected void onRelease() {
            store.exports.remove(this);
        }
    }

    /** The bytes that there is room for. */
    final int capacity() {
        return array.length;
    }
}

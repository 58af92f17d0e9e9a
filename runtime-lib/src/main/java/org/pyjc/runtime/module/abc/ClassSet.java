package org.pyjc.runtime.module.abc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.object.PyType;

/**
 * A set of classes by identity that does not keep them alive.
 *
 * <p>Thread safety: looking up takes no lock; adding holds the monitor, puts the reference into a free place with release
 * semantics, and moves to a larger table when the table is half full. References never move within a table.
 */
final class ClassSet {
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(WeakReference[].class);
    private static final int FIRST_SIZE = 8;
    private static final int GOLDEN = 0x9E37_79B9;

    private volatile WeakReference<PyType>[] table = newTable(FIRST_SIZE);
    private int used;

    @SuppressWarnings("unchecked")
    private static WeakReference<PyType>[] newTable(int size) {
        return new WeakReference[size];
    }

    @SuppressWarnings("unchecked")
    private static WeakReference<PyType> at(WeakReference<PyType>[] t, int i) {
        return (WeakReference<PyType>) ELEMENT.getAcquire(t, i);
    }

    private static int home(PyType cls, int size) {
        return (System.identityHashCode(cls) * GOLDEN) >>> (Integer.numberOfLeadingZeros(size) + 1);
    }

    boolean contains(PyType cls) {
        return find(table, cls) < 0;
    }

    /** The place where the class can be put, or a negative number when it is there. */
    private static int find(WeakReference<PyType>[] t, PyType cls) {
        int i = home(cls, t.length);
        for (WeakReference<PyType> r; (r = at(t, i)) != null; i = (i + 1) & (t.length - 1)) {
            if (r.refersTo(cls)) {
                return -1;
            }
        }
        return i;
    }

    synchronized void add(PyType cls) {
        int place = find(table, cls);
        if (place < 0) {
            return;
        }
        if (2 * (used + 1) > table.length) {
            grow();
            place = find(table, cls);
        }
        used++;
        ELEMENT.setRelease(table, place, new WeakReference<>(cls));
    }

    /** Makes a table with room for the classes that are left, and as many again. */
    private void grow() {
        List<PyType> live = classes();
        int size = FIRST_SIZE;
        while (size < 4 * (live.size() + 1)) {
            size <<= 1;
        }
        WeakReference<PyType>[] larger = newTable(size);
        for (PyType cls : live) {
            larger[find(larger, cls)] = new WeakReference<>(cls);
        }
        used = live.size();
        table = larger;
    }

    synchronized void clear() {
        used = 0;
        table = newTable(FIRST_SIZE);
    }

    /** The classes that are still there. */
    List<PyType> classes() {
        List<PyType> live = new ArrayList<>();
        WeakReference<PyType>[] t = table;
        for (int i = 0; i < t.length; i++) {
            WeakReference<PyType> r = at(t, i);
            PyType cls = r == null ? null : r.get();
            if (cls != null) {
                live.add(cls);
            }
        }
        return live;
    }
}

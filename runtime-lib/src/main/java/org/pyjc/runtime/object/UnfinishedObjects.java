package org.pyjc.runtime.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The objects whose {@code __del__} was not called yet, for the end of the program. Thread safety: a concurrent map; entries of objects
 * that are gone are removed when others are added.
 */
final class UnfinishedObjects {
    private static final ConcurrentHashMap<Entry, Boolean> ALL = new ConcurrentHashMap<>();
    private static final ReferenceQueue<PyObject> GONE = new ReferenceQueue<>();
    private static final AtomicLong NUMBER = new AtomicLong();

    private UnfinishedObjects() {}

    private static final class Entry extends WeakReference<PyObject> {
        final long number = NUMBER.incrementAndGet();

        Entry(PyObject o) {
            super(o, GONE);
        }
    }

    static void add(PyObject o) {
        for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            ALL.remove(gone);
        }
        ALL.put(new Entry(o), true);
    }

    static boolean any() {
        return !ALL.isEmpty();
    }

    /** How many there ever were. */
    static long made() {
        return NUMBER.get();
    }

    /** Takes all out, in the order of their making. */
    static List<PyObject> take() {
        List<Entry> entries = new ArrayList<>(ALL.keySet());
        entries.sort(Comparator.comparingLong(e -> e.number));
        List<PyObject> objects = new ArrayList<>();
        for (Entry entry : entries) {
            PyObject o = entry.get();
            if (ALL.remove(entry) != null && o != null) {
                objects.add(o);
            }
        }
        return objects;
    }
}

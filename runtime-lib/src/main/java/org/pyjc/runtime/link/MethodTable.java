package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.Shape;

/**
 * The methods of a call site that meets many classes, by the receiver's shape, or by its Java class where it has none. The
 * table grows without a change of the site's target, which would throw away the code that relies on it; and what it finds is
 * called, never inlined: code that inlines each of many methods takes HotSpot seconds to compile.
 *
 * <p>Thread safety: readers take the array once; entries are immutable and never change once they are in an array; writers
 * hold the monitor.
 */
final class MethodTable {
    private static final int FIRST_SIZE = 16;
    private static final int MAX_ENTRIES = 128;

    private record Entry(Object key, MethodHandle handle) {}

    private volatile Entry[] entries = new Entry[FIRST_SIZE];
    private int count;

    /** What tells an object's methods, unless its class changes: its shape or its Java class. */
    static Object key(Object o) {
        return o instanceof PyObject p ? p.shape() : o.getClass();
    }

    /** The method for an object, null when it is not in the table. */
    MethodHandle find(Object o) {
        Object key = o instanceof PyObject p ? p.presentShape() : o.getClass();
        Entry[] table = entries;
        int mask = table.length - 1;
        for (int i = hash(key) & mask; ; i = i + 1 & mask) {
            Entry e = table[i];
            if (e == null) {
                return null;
            }
            if (e.key == key) {
                return e.handle;
            }
        }
    }

    /** Adds a method, unless there is one, or too many. */
    synchronized void put(Object key, MethodHandle handle) {
        if (count >= MAX_ENTRIES) {
            return;
        }
        Entry[] table = entries;
        Entry[] more = count * 2 < table.length ? table.clone() : rehashed(table);
        if (insert(more, new Entry(key, handle))) {
            count++;
            entries = more;
        }
    }

    private static Entry[] rehashed(Entry[] table) {
        Entry[] more = new Entry[table.length * 2];
        for (Entry e : table) {
            if (e != null) {
                insert(more, e);
            }
        }
        return more;
    }

    private static boolean insert(Entry[] table, Entry added) {
        int mask = table.length - 1;
        for (int i = hash(added.key) & mask; ; i = i + 1 & mask) {
            Entry e = table[i];
            if (e == null) {
                table[i] = added;
                return true;
            }
            if (e.key == added.key) {
                return false;
            }
        }
    }

    private static int hash(Object key) {
        return key instanceof Shape s ? s.hash : System.identityHashCode(key);
    }
}

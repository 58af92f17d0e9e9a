package org.pyjc.runtime.object;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hidden class: the type of an object and which attribute lies in which slot.
 *
 * <p>Shapes form a tree per type: adding or removing an attribute leads to another shape, the same one for every object
 * that did the same. A slot is never used twice: a name that is added again after its removal gets a fresh one, so that
 * a write racing with the removal can only hit a slot that nothing names any more.
 *
 * <p>Thread safety: immutable but for the transitions, which are a concurrent map that only grows.
 */
public final class Shape {
    /** Names beyond this many go to a dictionary: an object used as a map must not grow a shape tree. */
    static final int MAX_NAMES = 96;
    /** Slots beyond this many, which only repeated removing and adding makes, go to a dictionary as well. */
    static final int MAX_SLOTS = 400;
    private static final int DEAD = -1;
    static final char HIDDEN = '\0';
    private static final String[] NO_NAMES = {};

    /** The type of every object of this shape. */
    public final PyType type;
    /** How many slots the object's first array holds. */
    public final int capacity;
    /** Whether attributes may be added. */
    public final boolean allowsDict;
    /** The slot of the dictionary that holds the attributes without a slot, or -1. */
    final int overflow;
    /** The next free slot. */
    final int next;

    private final boolean eager;
    private final boolean dictionary;
    /** Live names in the order of their setting; then the names' slots as a hash table. */
    private final String[] names;
    private final String[] keys;
    private final int[] indexes;
    private volatile ConcurrentHashMap<String, Shape> added;
    private volatile ConcurrentHashMap<String, Shape> removed;

    private Shape(PyType type, int capacity, boolean allowsDict, boolean eager, boolean dictionary, int overflow,
            int next, String[] names, String[] keys, int[] indexes) {
        this.type = type;
        this.capacity = capacity;
        this.allowsDict = allowsDict;
        this.eager = eager;
        this.dictionary = dictionary;
        this.overflow = overflow;
        this.next = next;
        this.names = names;
        this.keys = keys;
        this.indexes = indexes;
    }

    /** The first shape of a type's objects: {@code reserved} slots belong to {@code __slots__} members. */
    static Shape root(PyType type, int reserved, int capacity, boolean allowsDict) {
        int size = Math.max(reserved, capacity);
        boolean eager = size > 0;
        return new Shape(type, eager ? size : 4, allowsDict, eager, false, -1, reserved, NO_NAMES, new String[4], new int[4]);
    }

    Object[] newSlots() {
        return eager ? new Object[capacity + 1] : null;
    }

    /** The slot of a live name, or -1. */
    public int indexOf(String name) {
        int mask = keys.length - 1;
        for (int i = name.hashCode() & mask; ; i = (i + 1) & mask) {
            String key = keys[i];
            if (key == null) {
                return -1;
            }
            if (key == name || key.equals(name)) {
                return indexes[i];
            }
        }
    }

    /** The live names that a dictionary of the object shows, in their order. */
    public String[] names() {
        int hidden = 0;
        for (String name : names) {
            if (isHidden(name)) {
                hidden++;
            }
        }
        if (hidden == 0) {
            return names;
        }
        String[] shown = new String[names.length - hidden];
        int n = 0;
        for (String name : names) {
            if (!isHidden(name)) {
                shown[n++] = name;
            }
        }
        return shown;
    }

    private static boolean isHidden(String name) {
        return !name.isEmpty() && name.charAt(0) == HIDDEN;
    }

    /** Whether some attributes lie in a dictionary. */
    public boolean hasOverflow() {
        return overflow >= 0;
    }

    /** Whether a dictionary that replaced {@code __dict__} holds all attributes. */
    boolean isDictionary() {
        return dictionary;
    }

    /** The shape that adding a name leads to, or null when the name gets no slot. */
    public Shape successor(String name) {
        return withAdded(name);
    }

    /** The shape with one name more, or null when the name must go to the overflow dictionary. */
    Shape withAdded(String name) {
        if (overflow >= 0 || names.length >= MAX_NAMES || next >= MAX_SLOTS) {
            return null;
        }
        return transition(name, true);
    }

    Shape withHidden(String name) {
        return transition(name, true);
    }

    Shape withRemoved(String name) {
        return transition(name, false);
    }

    private Shape transition(String name, boolean add) {
        ConcurrentHashMap<String, Shape> map = add ? added : removed;
        if (map == null) {
            synchronized (this) {
                map = add ? added : removed;
                if (map == null) {
                    map = new ConcurrentHashMap<>(4);
                    if (add) {
                        added = map;
                    } else {
                        removed = map;
                    }
                }
            }
        }
        Shape found = map.get(name);
        if (found == null) {
            Shape made = add ? add(name) : remove(name);
            found = map.putIfAbsent(name, made);
            if (found == null) {
                found = made;
            }
        }
        return found;
    }

    private Shape add(String name) {
        String[] moreNames = Arrays.copyOf(names, names.length + 1);
        moreNames[names.length] = name;
        return copy(moreNames, name, next, next + 1, overflow);
    }

    private Shape remove(String name) {
        String[] fewer = new String[names.length - 1];
        int n = 0;
        for (String each : names) {
            if (!each.equals(name)) {
                fewer[n++] = each;
            }
        }
        return copy(fewer, name, DEAD, next, overflow);
    }

    /** The same with a dictionary at the next slot for the names without a slot. */
    Shape withOverflow() {
        return overflow >= 0 ? this : copy(names, null, 0, next + 1, next);
    }

    /** The same object as a map in a dictionary of its own: no name has a slot. */
    Shape withDictionary() {
        return new Shape(type, capacity, allowsDict, eager, true, next, next + 1, NO_NAMES, new String[4], new int[4]);
    }

    /** The corresponding shape of another type, for an assignment to {@code __class__}. */
    Shape withType(PyType other) {
        return new Shape(other, capacity, other.instanceShape().allowsDict, eager, dictionary, overflow, next, names,
                keys, indexes);
    }

    /** A copy with another list of names, where {@code key} (if any) has {@code index}. */
    private Shape copy(String[] live, String key, int index, int nextSlot, int overflowSlot) {
        int used = 1;
        for (String k : keys) {
            if (k != null) {
                used++;
            }
        }
        int size = keys.length;
        while (size < used * 2) {
            size *= 2;
        }
        String[] newKeys = new String[size];
        int[] newIndexes = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null && indexes[i] != DEAD && !keys[i].equals(key)) {
                insert(newKeys, newIndexes, keys[i], indexes[i]);
            }
        }
        if (key != null && index != DEAD) {
            insert(newKeys, newIndexes, key, index);
        }
        return new Shape(type, capacity, allowsDict, eager, dictionary, overflowSlot, nextSlot, live, newKeys, newIndexes);
    }

    private static void insert(String[] keys, int[] indexes, String key, int index) {
        int mask = keys.length - 1;
        int i = key.hashCode() & mask;
        while (keys[i] != null) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        indexes[i] = index;
    }
}

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
 * <p>A shape may name attributes that an object does not have yet (see {@link PyType#learnShape}): their slots are null,
 * which counts as absent. Those names come after the names of the attributes that the object has.
 *
 * <p>Thread safety: immutable but for the transitions, which are concurrent maps that only grow, and a cache of lookups.
 */
public final class Shape {
    /** Names beyond this many go to a dictionary: an object used as a map must not grow a shape tree. */
    static final int MAX_NAMES = 96;
    /** Slots beyond this many, which only repeated removing and adding makes, go to a dictionary as well. */
    static final int MAX_SLOTS = 400;
    private static final int FIRST_MEMBERS = 8;
    private static final int MAX_MEMBERS = 128;
    private static final int DEAD = -1;
    static final char HIDDEN = '\0';
    private static final String[] NO_NAMES = {};

    /** The type of every object of this shape. */
    public final PyType type;
    /** How many slots are fields of the object, which is a {@link PyInstance} if any. */
    public final int inlined;
    /** How many of the other slots the object's first array holds. */
    final int capacity;
    /** Whether attributes may be added. */
    public final boolean allowsDict;
    /** The slot of the dictionary that holds the attributes without a slot, or -1. */
    final int overflow;
    /** The next free slot. */
    final int next;

    /** Spreads shapes over hash tables. */
    public final int hash = System.identityHashCode(this);

    private final boolean eager;
    private final boolean dictionary;
    /** Live names in the order of their setting; then the names' slots as a hash table. */
    private final String[] names;
    private final String[] keys;
    private final int[] indexes;
    /** A cache by the names' hashes; entries are immutable and may get lost. */
    private volatile Member[] members;
    private volatile ConcurrentHashMap<String, Shape> added;
    private volatile ConcurrentHashMap<String, Shape> changed;

    private Shape(PyType type, int inlined, int capacity, boolean allowsDict, boolean eager, boolean dictionary, int overflow,
            int next, String[] names, String[] keys, int[] indexes) {
        this.type = type;
        this.inlined = inlined;
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
    static Shape root(PyType type, int reserved, int capacity, boolean allowsDict, boolean fields) {
        int size = Math.max(reserved, capacity);
        int inlined = !fields || size == 0 ? 0 : size <= PyInstance.FIELDS ? PyInstance.FIELDS : PyWideInstance.FIELDS;
        boolean eager = size > inlined;
        return new Shape(type, inlined, eager ? size - inlined : 4, allowsDict, eager, false, -1, reserved, NO_NAMES, new String[4], new int[4]);
    }

    /** How many slots, the first ones, belong to members of {@code __slots__}. */
    public int memberSlots() {
        return type.instanceShape().next;
    }

    /** How many slots an object has room for without chunks. */
    int room() {
        return inlined + (eager ? capacity : 0);
    }

    /** The same for an object without fields for slots. */
    Shape withoutFields() {
        return new Shape(type, 0, Math.max(4, room()), allowsDict, next > 0 || eager, dictionary, overflow, next, names, keys, indexes);
    }

    Object[] newSlots() {
        return eager ? new Object[capacity + 1] : null;
    }

    /** Whether the shape is {@code first} with some attributes added, none removed, hidden or in a dictionary. */
    boolean extendsPlainly(Shape first) {
        if (type != first.type || inlined != first.inlined || capacity != first.capacity || allowsDict != first.allowsDict
                || overflow >= 0 || dictionary || next - names.length != first.next - first.names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (isHidden(names[i]) || i < first.names.length && !names[i].equals(first.names[i])) {
                return false;
            }
        }
        return true;
    }

    /** How many names come first in the order that have a value in an object of this shape, hidden ones with them. */
    int leadingSet(PyObject o) {
        int n = 0;
        while (n < names.length && (isHidden(names[n]) || o.slot(indexOf(names[n])) != null)) {
            n++;
        }
        return n;
    }

    /** The slot of the attribute that comes before a live one in the order of their setting, -1 when there is none. */
    public int slotBefore(String name) {
        int before = -1;
        for (String each : names) {
            if (each.equals(name)) {
                return before;
            }
            if (!isHidden(each)) {
                before = indexOf(each);
            }
        }
        return -1;
    }

    /** What a name means for the objects of this shape. */
    Member member(String name) {
        Member[] table = members;
        if (table != null) {
            int place = place(name, table);
            Member m = table[place];
            if (m != null && m.is(name, type)) {
                return m;
            }
            m = table[place ^ 1];
            if (m != null && m.is(name, type)) {
                return m;
            }
        }
        return findMember(name);
    }

    /** Where a name's meaning is kept, unless it is beside. */
    private static int place(String name, Member[] table) {
        int h = name.hashCode();
        return (h ^ h >>> 7 ^ h >>> 16) & table.length - 1;
    }

    private Member findMember(String name) {
        Member found = Member.of(this, name);
        if (found.version() == LookupCache.NONE) {
            return found;
        }
        Member[] table = members;
        if (table == null) {
            table = new Member[FIRST_MEMBERS];
            members = table;
        }
        int place = place(name, table);
        Member old = table[place];
        if (old == null || old.name().equals(name)) {
            table[place] = found;
        } else if (table[place ^ 1] == null || table[place ^ 1].version() != type.cache() || table.length == MAX_MEMBERS) {
            table[place ^ 1] = old;
            table[place] = found;
        } else {
            members = new Member[table.length * 2];
        }
        return found;
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
        return withHidden(name);
    }

    Shape withHidden(String name) {
        ConcurrentHashMap<String, Shape> map = added;
        if (map == null) {
            synchronized (this) {
                map = added == null ? added = new ConcurrentHashMap<>(4) : added;
            }
        }
        Shape found = map.get(name);
        return found != null ? found : published(map, name, add(name));
    }

    Shape withRemoved(String name) {
        ConcurrentHashMap<String, Shape> map = changed();
        String key = "-" + name;
        Shape found = map.get(key);
        return found != null ? found : published(map, key, remove(name));
    }

    private ConcurrentHashMap<String, Shape> changed() {
        if (changed == null) {
            synchronized (this) {
                if (changed == null) {
                    changed = new ConcurrentHashMap<>(4);
                }
            }
        }
        return changed;
    }

    private static Shape published(ConcurrentHashMap<String, Shape> map, String key, Shape made) {
        Shape other = map.putIfAbsent(key, made);
        return other == null ? made : other;
    }

    /** The shape with a live name at another place in the order. */
    Shape withOrder(String name, int place) {
        ConcurrentHashMap<String, Shape> map = changed();
        String key = "+" + (char) place + name;
        Shape found = map.get(key);
        return found != null ? found : published(map, key, order(name, place));
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

    private Shape order(String name, int place) {
        String[] ordered = new String[names.length];
        int n = 0;
        for (String each : names) {
            if (n == place) {
                ordered[n++] = name;
            }
            if (!each.equals(name)) {
                ordered[n++] = each;
            }
        }
        return copy(ordered, null, 0, next, overflow);
    }

    /** The same with a dictionary at the next slot for the names without a slot. */
    Shape withOverflow() {
        return overflow >= 0 ? this : copy(names, null, 0, next + 1, next);
    }

    /** The same object as a map in a dictionary of its own: no name has a slot but the hidden ones. */
    Shape withDictionary() {
        String[] hidden = new String[names.length];
        String[] hiddenKeys = new String[keys.length];
        int[] hiddenIndexes = new int[keys.length];
        int n = 0;
        for (String name : names) {
            if (isHidden(name)) {
                hidden[n++] = name;
                insert(hiddenKeys, hiddenIndexes, name, indexOf(name));
            }
        }
        return new Shape(type, inlined, capacity, allowsDict, eager, true, next, next + 1, Arrays.copyOf(hidden, n), hiddenKeys, hiddenIndexes);
    }

    /** The corresponding shape of another type, for an assignment to {@code __class__}. */
    Shape withType(PyType other) {
        return new Shape(other, inlined, capacity, other.instanceShape().allowsDict, eager, dictionary, overflow, next, names,
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
        return new Shape(type, inlined, capacity, allowsDict, eager, dictionary, overflowSlot, nextSlot, live, newKeys, newIndexes);
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

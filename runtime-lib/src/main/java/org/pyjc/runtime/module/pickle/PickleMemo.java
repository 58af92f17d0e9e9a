package org.pyjc.runtime.module.pickle;

import java.util.Arrays;
import org.pyjc.runtime.text.WideStr;

/**
 * Which objects a pickle has already, and under which number: by identity, which for str is equality. Compare CPython
 * _pickle.c: PyMemoTable.
 *
 * <p>The objects lie in the order in which they came, with their hashes; a table of their places is all that a search jumps about in, and
 * it grows without a look at the objects.
 *
 * <p>Thread safety: confined to one use of a pickler, see {@link PickleUser}.
 */
final class PickleMemo {
    private static final int SMALLEST = 16;

    private Object[] keys;
    private int[] hashes;
    /** Null while each object's number is its place. */
    private int[] numbers;
    private int size;
    /** The objects' places plus one, by hash; zero for none. At most half of it is taken. */
    private int[] places;

    PickleMemo() {
        clear();
    }

    PickleMemo(PickleMemo other) {
        keys = other.keys.clone();
        hashes = other.hashes.clone();
        numbers = other.numbers == null ? null : other.numbers.clone();
        places = other.places.clone();
        size = other.size;
    }

    int size() {
        return size;
    }

    /** The object's number, -1 when it has none. */
    int get(Object o) {
        if (o instanceof String s) {
            return numberAt(places[find(s, spread(s.hashCode()))]);
        }
        return numberAt(places[find(o, hash(o))]);
    }

    private int numberAt(int place) {
        return place == 0 || numbers == null ? place - 1 : numbers[place - 1];
    }

    /** The string's number, -1 when it had none: now it has the next one. */
    int getOrAdd(String s) {
        int hash = spread(s.hashCode());
        int i = find(s, hash);
        int place = places[i];
        if (place == 0) {
            add(i, s, hash);
            if (numbers != null) {
                numbers[size - 1] = size - 1;
            }
            return -1;
        }
        return numberAt(place);
    }

    void put(Object o, int number) {
        int hash = hash(o);
        int i = o instanceof String s ? find(s, hash) : find(o, hash);
        int place = places[i];
        if (place == 0) {
            add(i, o, hash);
            place = size;
        }
        if (number != place - 1 && numbers == null) {
            numbers = new int[keys.length];
            Arrays.setAll(numbers, n -> n);
        }
        if (numbers != null) {
            numbers[place - 1] = number;
        }
    }

    void clear() {
        keys = new Object[SMALLEST];
        hashes = new int[SMALLEST];
        numbers = null;
        places = new int[2 * SMALLEST];
        size = 0;
    }

    /** The objects; their numbers are {@link #get}. */
    Object[] objects() {
        Object[] all = Arrays.copyOf(keys, size);
        Arrays.sort(all, (a, b) -> Integer.compare(get(a), get(b)));
        return all;
    }

    private static int hash(Object o) {
        return spread(o instanceof String || o instanceof WideStr ? o.hashCode() : System.identityHashCode(o));
    }

    private static int spread(int h) {
        return (h ^ h >>> 15) * 0x9e3779b1;
    }

    /** Where the string's place is, or belongs. */
    private int find(String s, int hash) {
        int[] table = places;
        int mask = table.length - 1;
        int i = hash >>> 7 & mask;
        for (int place; (place = table[i]) != 0; i = i + 1 & mask) {
            if (hashes[place - 1] == hash) {
                Object key = keys[place - 1];
                if (key == s || key instanceof String k && k.equals(s)) {
                    return i;
                }
            }
        }
        return i;
    }

    private int find(Object o, int hash) {
        int[] table = places;
        int mask = table.length - 1;
        int i = hash >>> 7 & mask;
        for (int place; (place = table[i]) != 0; i = i + 1 & mask) {
            if (hashes[place - 1] == hash) {
                Object key = keys[place - 1];
                if (key == o || key instanceof WideStr k && k.equals(o)) {
                    return i;
                }
            }
        }
        return i;
    }

    private void add(int i, Object o, int hash) {
        int n = size;
        if (n == keys.length) {
            grow();
            int mask = places.length - 1;
            for (i = hash >>> 7 & mask; places[i] != 0;) {
                i = i + 1 & mask;
            }
        }
        keys[n] = o;
        hashes[n] = hash;
        size = n + 1;
        places[i] = n + 1;
    }

    private void grow() {
        int room = keys.length * 2;
        keys = Arrays.copyOf(keys, room);
        hashes = Arrays.copyOf(hashes, room);
        numbers = numbers == null ? null : Arrays.copyOf(numbers, room);
        int[] table = new int[room * 2];
        int mask = table.length - 1;
        for (int n = 0; n < size; n++) {
            int i = hashes[n] >>> 7 & mask;
            while (table[i] != 0) {
                i = i + 1 & mask;
            }
            table[i] = n + 1;
        }
        places = table;
    }
}

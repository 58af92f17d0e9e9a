package org.pyjc.runtime.module.contextvars;

import java.util.function.Consumer;
import org.pyjc.runtime.ops.Compare;

/**
 * An immutable map: a hash trie, so that a copy costs nothing and a change little. Keys are equal when they are the same or have the
 * same hash and Python finds them equal. Contexts are made of it: the variables' {@link PyContextVar#hash hashes} are all different,
 * so that finding one never compares. Compare CPython hamt.c.
 *
 * <p>Thread safety: immutable.
 */
public final class HashTrie {
    public static final HashTrie EMPTY = new HashTrie(new Branch(0, new Object[0]), 0);
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Node root;
    private final int size;

    private HashTrie(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    private sealed interface Node {
        Object get(Object key, int hash, int shift);

        Node with(Entry entry, int shift);

        /** Without a key that is there; null when nothing remains. */
        Node without(Object key, int hash, int shift);

        void each(Consumer<Entry> action);
    }

    /** For each bit of {@code bitmap} a child node or an entry. */
    private record Branch(int bitmap, Object[] children) implements Node {
        private int place(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        @Override
        public Object get(Object key, int hash, int shift) {
            int bit = bit(hash, shift);
            if ((bitmap & bit) == 0) {
                return null;
            }
            return switch (children[place(bit)]) {
                case Node n -> n.get(key, hash, shift + BITS);
                case Entry e -> e.is(key, hash) ? e.value : null;
                default -> throw new AssertionError();
            };
        }

        @Override
        public Node with(Entry entry, int shift) {
            int bit = bit(entry.hash, shift);
            int at = place(bit);
            if ((bitmap & bit) == 0) {
                return new Branch(bitmap | bit, inserted(children, at, entry));
            }
            Object[] copy = children.clone();
            copy[at] = switch (children[at]) {
                case Node n -> n.with(entry, shift + BITS);
                case Entry e -> e.is(entry.key, entry.hash) ? e.withValue(entry.value) : pair(e, entry, shift + BITS);
                default -> throw new AssertionError();
            };
            return new Branch(bitmap, copy);
        }

        private static Node pair(Entry a, Entry b, int shift) {
            return a.hash == b.hash ? new Collision(new Object[] {a, b}) : new Branch(0, new Object[0]).with(a, shift).with(b, shift);
        }

        @Override
        public Node without(Object key, int hash, int shift) {
            int bit = bit(hash, shift);
            int at = place(bit);
            Node rest = children[at] instanceof Node n ? n.without(key, hash, shift + BITS) : null;
            if (rest != null) {
                Object[] copy = children.clone();
                copy[at] = rest;
                return new Branch(bitmap, copy);
            }
            return children.length == 1 ? null : new Branch(bitmap & ~bit, removed(children, at));
        }

        @Override
        public void each(Consumer<Entry> action) {
            for (Object child : children) {
                if (child instanceof Node n) {
                    n.each(action);
                } else if (child instanceof Entry e) {
                    action.accept(e);
                }
            }
        }
    }

    /** Different keys of one hash. */
    private record Collision(Object[] entries) implements Node {
        private int find(Object key, int hash) {
            for (int i = 0; i < entries.length; i++) {
                if (((Entry) entries[i]).is(key, hash)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Object get(Object key, int hash, int shift) {
            int at = find(key, hash);
            return at < 0 ? null : ((Entry) entries[at]).value;
        }

        @Override
        public Node with(Entry entry, int shift) {
            if (((Entry) entries[0]).hash != entry.hash) {
                return new Branch(bit(((Entry) entries[0]).hash, shift), new Object[] {this}).with(entry, shift);
            }
            int at = find(entry.key, entry.hash);
            if (at < 0) {
                return new Collision(inserted(entries, entries.length, entry));
            }
            Object[] copy = entries.clone();
            copy[at] = ((Entry) entries[at]).withValue(entry.value);
            return new Collision(copy);
        }

        @Override
        public Node without(Object key, int hash, int shift) {
            return entries.length == 1 ? null : new Collision(removed(entries, find(key, hash)));
        }

        @Override
        public void each(Consumer<Entry> action) {
            for (Object each : entries) {
                action.accept((Entry) each);
            }
        }
    }

    /** A key with its value. */
    public record Entry(Object key, int hash, Object value) {
        boolean is(Object other, int otherHash) {
            return key == other || hash == otherHash && Compare.eq(key, other);
        }

        Entry withValue(Object newValue) {
            return new Entry(key, hash, newValue);
        }
    }

    private static Object[] inserted(Object[] items, int at, Object item) {
        Object[] more = new Object[items.length + 1];
        System.arraycopy(items, 0, more, 0, at);
        more[at] = item;
        System.arraycopy(items, at, more, at + 1, items.length - at);
        return more;
    }

    private static Object[] removed(Object[] items, int at) {
        Object[] fewer = new Object[items.length - 1];
        System.arraycopy(items, 0, fewer, 0, at);
        System.arraycopy(items, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
    }

    public int size() {
        return size;
    }

    /** The value of a key, null when it has none. */
    public Object get(Object key, int hash) {
        return root.get(key, hash, 0);
    }

    public HashTrie with(Object key, int hash, Object value) {
        int more = get(key, hash) == null ? 1 : 0;
        return new HashTrie(root.with(new Entry(key, hash, value), 0), size + more);
    }

    /** The map without a key; this one when the key isn't there. */
    public HashTrie without(Object key, int hash) {
        if (get(key, hash) == null) {
            return this;
        }
        return size == 1 ? EMPTY : new HashTrie(root.without(key, hash, 0), size - 1);
    }

    /** Whether both have the same keys with equal values. */
    public boolean isEqual(HashTrie other) {
        if (this == other || size != other.size) {
            return this == other;
        }
        boolean[] equal = {true};
        each(entry -> {
            Object value = equal[0] ? other.get(entry.key, entry.hash) : null;
            equal[0] = value != null && Compare.same(entry.value, value);
        });
        return equal[0];
    }

    /** Calls {@code action} for each entry. */
    public void each(Consumer<Entry> action) {
        root.each(action);
    }
}

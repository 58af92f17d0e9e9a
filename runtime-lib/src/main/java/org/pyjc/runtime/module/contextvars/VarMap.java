package org.pyjc.runtime.module.contextvars;

import java.util.function.BiConsumer;

/**
 * An immutable map from context variables to values: a hash trie, so that a copy costs nothing and a change little.
 * Compare CPython hamt.c. The variables' {@link PyContextVar#hash hashes} are all different, so that there are no collisions.
 *
 * <p>Thread safety: immutable.
 */
final class VarMap {
    static final VarMap EMPTY = new VarMap(new Node(0, new Object[0]), 0);
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Node root;
    private final int size;

    private VarMap(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /** A branch: for each bit of {@code bitmap} a child node or an entry. */
    private record Node(int bitmap, Object[] children) {
        private int place(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        Object get(PyContextVar key, int shift) {
            int bit = bit(key, shift);
            if ((bitmap & bit) == 0) {
                return null;
            }
            return switch (children[place(bit)]) {
                case Node n -> n.get(key, shift + BITS);
                case Entry e -> e.key == key ? e.value : null;
                default -> throw new AssertionError();
            };
        }

        Node with(Entry entry, int shift) {
            int bit = bit(entry.key, shift);
            int at = place(bit);
            if ((bitmap & bit) == 0) {
                Object[] more = new Object[children.length + 1];
                System.arraycopy(children, 0, more, 0, at);
                more[at] = entry;
                System.arraycopy(children, at, more, at + 1, children.length - at);
                return new Node(bitmap | bit, more);
            }
            Object[] copy = children.clone();
            copy[at] = switch (children[at]) {
                case Node n -> n.with(entry, shift + BITS);
                case Entry e -> e.key == entry.key ? entry : pair(e, entry, shift + BITS);
                default -> throw new AssertionError();
            };
            return new Node(bitmap, copy);
        }

        private static Node pair(Entry a, Entry b, int shift) {
            return new Node(0, new Object[0]).with(a, shift).with(b, shift);
        }

        /** Without a key that is there; null when nothing remains. */
        Node without(PyContextVar key, int shift) {
            int bit = bit(key, shift);
            int at = place(bit);
            Node rest = children[at] instanceof Node n ? n.without(key, shift + BITS) : null;
            if (rest != null) {
                Object[] copy = children.clone();
                copy[at] = rest;
                return new Node(bitmap, copy);
            }
            if (children.length == 1) {
                return null;
            }
            Object[] fewer = new Object[children.length - 1];
            System.arraycopy(children, 0, fewer, 0, at);
            System.arraycopy(children, at + 1, fewer, at, fewer.length - at);
            return new Node(bitmap & ~bit, fewer);
        }

        void each(BiConsumer<PyContextVar, Object> action) {
            for (Object child : children) {
                if (child instanceof Node n) {
                    n.each(action);
                } else if (child instanceof Entry e) {
                    action.accept(e.key, e.value);
                }
            }
        }
    }

    private record Entry(PyContextVar key, Object value) {}

    private static int bit(PyContextVar key, int shift) {
        return 1 << (key.hash >>> shift & MASK);
    }

    int size() {
        return size;
    }

    /** The value of a variable, null when it has none. */
    Object get(PyContextVar key) {
        return root.get(key, 0);
    }

    VarMap with(PyContextVar key, Object value) {
        int more = get(key) == null ? 1 : 0;
        return new VarMap(root.with(new Entry(key, value), 0), size + more);
    }

    VarMap without(PyContextVar key) {
        if (get(key) == null) {
            return this;
        }
        return size == 1 ? EMPTY : new VarMap(root.without(key, 0), size - 1);
    }

    /** Calls {@code action} for each variable and value. */
    void each(BiConsumer<PyContextVar, Object> action) {
        root.each(action);
    }
}

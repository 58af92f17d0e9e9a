package org.pyjc.runtime.module.contextvars;

import java.util.function.Function;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What is in a {@link HashTrie}, one after the other; its length is that of the map. Compare CPython hamt.c: hamt_baseiter_tp_iternext.
 * Thread safety: sharing one is safe, each element may come more than once.
 */
@PyTypeDef(name = "hamt_iterator", instantiable = false, subclassable = false)
public final class TrieIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new TrieIteratorExposer());

    private final Object[] all;
    private volatile int next;

    private TrieIterator(HashTrie map, Function<HashTrie.Entry, Object> part) {
        super(TYPE);
        all = new Object[map.size()];
        int[] n = {0};
        map.each(entry -> all[n[0]++] = part.apply(entry));
    }

    public static TrieIterator keys(HashTrie map) {
        return new TrieIterator(map, HashTrie.Entry::key);
    }

    public static TrieIterator values(HashTrie map) {
        return new TrieIterator(map, HashTrie.Entry::value);
    }

    public static TrieIterator items(HashTrie map) {
        return new TrieIterator(map, entry -> new PyTuple(entry.key(), entry.value()));
    }

    @Override
    public Object next() {
        int i = next;
        if (i >= all.length) {
            return null;
        }
        next = i + 1;
        return all[i];
    }

    @PyMethod
    long __len__() {
        return all.length;
    }
}

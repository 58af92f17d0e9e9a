package org.pyjc.runtime.module.testinternalcapi;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.contextvars.HashTrie;
import org.pyjc.runtime.module.contextvars.TrieIterator;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The map that contexts are made of, for keys of any kind. Compare CPython hamt.c: _PyHamt_Type. Thread safety: immutable. */
@PyTypeDef(name = "hamt", instantiable = false, subclassable = false, weakReferable = true)
final class PyHamt extends PyObject {
    public static final PyType TYPE = PyType.define(new PyHamtExposer());

    private final HashTrie map;

    PyHamt(HashTrie map) {
        super(TYPE);
        this.map = map;
    }

    private static int hash(Object key) {
        return Long.hashCode(Hashing.hash(key));
    }

    @PyMethod(name = "set", signature = "($self, key, value, /)")
    Object with(Object key, Object value) {
        int hash = hash(key);
        return map.get(key, hash) == value ? this : new PyHamt(map.with(key, hash, value));
    }

    @PyMethod(signature = "($self, key, /)")
    Object delete(Object key) {
        HashTrie rest = map.without(key, hash(key));
        return rest == map ? this : new PyHamt(rest);
    }

    @PyMethod(signature = "($self, key, default=None, /)")
    Object get(Object key, Object otherwise) {
        Object value = map.get(key, hash(key));
        return value == null ? otherwise : value;
    }

    @PyMethod
    Object __getitem__(Object key) {
        Object value = map.get(key, hash(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @PyMethod
    boolean __contains__(Object key) {
        return map.get(key, hash(key)) != null;
    }

    @PyMethod
    long __len__() {
        return map.size();
    }

    @PyMethod
    Object __iter__() {
        return TrieIterator.keys(map);
    }

    @PyMethod
    Object keys() {
        return TrieIterator.keys(map);
    }

    @PyMethod
    Object values() {
        return TrieIterator.values(map);
    }

    @PyMethod
    Object items() {
        return TrieIterator.items(map);
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof PyHamt h ? (Object) map.isEqual(h.map) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ne__(Object other) {
        return other instanceof PyHamt h ? (Object) !map.isEqual(h.map) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}

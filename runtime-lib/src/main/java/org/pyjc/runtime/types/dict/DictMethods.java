package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.set.SetCursor;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of dict. Compare CPython dictobject.c. Thread safety: stateless; each is one primitive of {@link PyDict}. */
final class DictMethods {
    private DictMethods() {}

    @PyMethod(slot = false, signature = "(self, key, /)", doc = "Return self[key].")
    static Object __getitem__(PyDict self, Object key) {
        return self.getItem(key);
    }

    @PyMethod
    static void __setitem__(PyDict self, Object key, Object value) {
        self.put(key, value);
    }

    @PyMethod
    static void __delitem__(PyDict self, Object key) {
        self.deleteItem(key);
    }

    @PyMethod(slot = false, signature = "(self, key, /)", doc = "True if the dictionary has the specified key, else False.")
    static boolean __contains__(PyDict self, Object key) {
        return self.containsKey(key);
    }

    @PyMethod(signature = "(self, key, default=None, /)",
            doc = "Return the value for key if key is in the dictionary, else default.")
    static Object get(PyDict self, Object key, Object otherwise) {
        Object value = self.get(key);
        return value != null ? value : otherwise;
    }

    @PyMethod(signature = "(self, key, default=None, /)", doc = """
            Insert key with a value of default if key is not in the dictionary.

            Return the value for key if key is in the dictionary, else default.""")
    static Object setdefault(PyDict self, Object key, Object otherwise) {
        Object present = self.putIfAbsent(key, otherwise);
        return present != null ? present : otherwise;
    }

    @PyMethod(signature = "(self, key, default=<unrepresentable>, /)", textSignature = false, doc = """
            D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

            If the key is not found, return the default if given; otherwise,
            raise a KeyError.""")
    static Object pop(PyDict self, Object key, Object otherwise) {
        Object value = self.size() == 0 ? null : self.remove(key);
        if (value == null) {
            if (otherwise == null) {
                throw Errors.keyError(key);
            }
            return otherwise;
        }
        return value;
    }

    @PyMethod(signature = "(self)", doc = """
            Remove and return a (key, value) pair as a 2-tuple.

            Pairs are returned in LIFO (last-in, first-out) order.
            Raises KeyError if the dict is empty.""")
    static Object popitem(PyDict self) {
        DictEntry e = self.popLast();
        if (e == null) {
            throw Errors.keyError("popitem(): dictionary is empty");
        }
        return new PyTuple(e.key, e.value);
    }

    @PyMethod(signature = "(self)", doc = "Remove all items from the dict.")
    static void clear(PyDict self) {
        self.clear();
    }

    @PyMethod(signature = "(self)", doc = "Return a shallow copy of the dict.")
    static Object copy(PyDict self) {
        return self.copy();
    }

    @PyMethod(signature = "(self)", doc = "Return a set-like object providing a view on the dict's keys.")
    static Object keys(PyDict self) {
        return new PyDictKeys(self);
    }

    @PyMethod(signature = "(self)", doc = "Return a set-like object providing a view on the dict's items.")
    static Object items(PyDict self) {
        return new PyDictItems(self);
    }

    @PyMethod(signature = "(self)", doc = "Return an object providing a view on the dict's values.")
    static Object values(PyDict self) {
        return new PyDictValues(self);
    }

    @PyMethod(slot = false, signature = "(self)", doc = "Return a reverse iterator over the dict keys.")
    static Object __reversed__(PyDict self) {
        return new DictIterators.ReversedKeys(self);
    }

    @PyClassMethod(signature = "($type, iterable, value=None, /)",
            doc = "Create a new dictionary with keys from iterable and values set to value.")
    static Object fromkeys(PyType cls, Object iterable, Object value) {
        Object made = Call.call0(cls);
        if (made instanceof PyDict d && d.type() == PyDict.TYPE) {
            putKeys(d, iterable, value);
            return d;
        }
        Object it = Iteration.iter(iterable);
        for (Object key; (key = Iteration.next(it)) != null;) {
            Items.set(made, key, value);
        }
        return made;
    }

    /** Keys from a set or dict bring their hashes with them. */
    private static void putKeys(PyDict d, Object iterable, Object value) {
        if (iterable instanceof PyDict k && k.type().isBuiltin() && k.hasTable()) {
            for (DictEntry e : k.copyEntries()) {
                d.putHashed(e.key, e.hash, value);
            }
            return;
        }
        if (iterable instanceof BaseSet s && s.type().isBuiltin()) {
            SetCursor cursor = s.cursor();
            for (HashedKey e; (e = cursor.next()) != null;) {
                d.putHashed(e.key, e.hash, value);
            }
            return;
        }
        Object it = Iteration.iter(iterable);
        for (Object key; (key = Iteration.next(it)) != null;) {
            d.put(key, value);
        }
    }

    @PyMethod(slot = false, signature = "(self)", doc = "Return the size of the dict in memory.")
    static long __sizeof__(PyDict self) {
        return 32 + 16 + 4L * self.table().length + 32L * self.size();
    }

    @PyMethod
    static Object __repr__(PyDict self) {
        if (self.size() == 0) {
            return "{}";
        }
        if (!Repr.enter(self)) {
            return "{...}";
        }
        try {
            StrBuilder out = new StrBuilder().append('{');
            DictCursor cursor = self.cursor(false);
            boolean first = true;
            for (DictEntry e; (e = cursor.next()) != null;) {
                Object value = DictIterator.currentValue(self, e);
                if (value != null) {
                    out.append(first ? "" : ", ").append(Repr.repr(e.key)).append(": ").append(Repr.repr(value));
                    first = false;
                }
            }
            return out.append('}').build();
        } finally {
            Repr.leave(self);
        }
    }
}

package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.OrderedIterator.Part;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of an ordered dict. Compare CPython odictobject.c. Thread safety: see {@link PyOrderedDict}. */
final class OrderedMethods {
    private OrderedMethods() {}

    @PyMethod
    static void __setitem__(PyOrderedDict self, Object key, Object value) {
        self.put(key, value);
    }

    @PyMethod
    static void __delitem__(PyOrderedDict self, Object key) {
        self.deleteItem(key);
    }

    @PyMethod(signature = "($self, /, key, last=True)", doc = """
            Move an existing element to the end (or beginning if last is false).

            Raise KeyError if the element does not exist.""")
    static void move_to_end(PyOrderedDict self, Object key, boolean last) {
        self.move(key, last);
    }

    @PyMethod(signature = "($self, /, last=True)", doc = """
            Remove and return a (key, value) pair from the dictionary.

            Pairs are returned in LIFO order if last is true or FIFO order if false.""")
    static Object popitem(PyOrderedDict self, boolean last) {
        DictEntry e = last ? self.popLast() : self.popFirst();
        if (e == null) {
            throw Errors.keyError("dictionary is empty");
        }
        return new PyTuple(e.key, e.value);
    }

    @PyMethod(signature = "($self, /, key, default=<unrepresentable>)", doc = """
            od.pop(key[,default]) -> v, remove specified key and return the corresponding value.

            If the key is not found, return the default if given; otherwise,
            raise a KeyError.""")
    static Object pop(PyOrderedDict self, Object key, Object otherwise) {
        Object value = self.remove(key);
        if (value == null && otherwise == null) {
            throw Errors.keyError(key);
        }
        return value == null ? otherwise : value;
    }

    @PyMethod(signature = "($self, /, key, default=None)", doc = """
            Insert key with a value of default if key is not in the dictionary.

            Return the value for key if key is in the dictionary, else default.""")
    static Object setdefault(PyOrderedDict self, Object key, Object otherwise) {
        if (self.type() == PyOrderedDict.TYPE) {
            Object present = self.putIfAbsent(key, otherwise);
            return present == null ? otherwise : present;
        }
        if (Compare.contains(self, key)) {
            return Items.get(self, key);
        }
        Items.set(self, key, otherwise);
        return otherwise;
    }

    @PyMethod(signature = "(self)", doc = "Remove all items from ordered dict.")
    static void clear(PyOrderedDict self) {
        self.clear();
    }

    @PyMethod(name = "copy", signature = "(self)", doc = "A shallow copy of ordered dict.")
    static Object shallowCopy(PyOrderedDict self) {
        if (self.type() == PyOrderedDict.TYPE) {
            PyOrderedDict copy = new PyOrderedDict(PyOrderedDict.TYPE);
            for (DictEntry e : self.entries()) {
                copy.putHashed(e.key, e.hash, e.value);
            }
            return copy;
        }
        Object copy = Call.call0(self.type());
        Object it = self.iterator();
        for (Object key; (key = Iteration.next(it)) != null;) {
            Items.set(copy, key, Items.get(self, key));
        }
        return copy;
    }

    @PyMethod(signature = "(self)")
    static Object keys(PyOrderedDict self) {
        return new OrderedViews.Keys(self);
    }

    @PyMethod(signature = "(self)")
    static Object values(PyOrderedDict self) {
        return new OrderedViews.Values(self);
    }

    @PyMethod(signature = "(self)")
    static Object items(PyOrderedDict self) {
        return new OrderedViews.Items(self);
    }

    @PyMethod
    static Object __iter__(PyOrderedDict self) {
        return self.iterator();
    }

    @PyMethod(signature = "(self)", doc = "od.__reversed__() <==> reversed(od)")
    static Object __reversed__(PyOrderedDict self) {
        return new OrderedIterator(self, Part.KEY, true);
    }

    @PyClassMethod(signature = "($type, /, iterable, value=None)",
            doc = "Create a new ordered dictionary with keys from iterable and values set to value.")
    static Object fromkeys(PyType cls, Object iterable, Object value) {
        Object made = Call.call0(cls);
        Object it = Iteration.iter(iterable);
        for (Object key; (key = Iteration.next(it)) != null;) {
            Items.set(made, key, value);
        }
        return made;
    }

    @PyMethod(signature = "(self)")
    static long __sizeof__(PyOrderedDict self) {
        return DictMethods.__sizeof__(self) + 16 + 32L * self.size();
    }

    @PyMethod(signature = "(self)", doc = "Return state information for pickling")
    static Object __reduce__(PyOrderedDict self) {
        Object state = Call.method0(self, "__getstate__");
        Object items = Iteration.iter(Call.method0(self, "items"));
        return new PyTuple(self.type(), PyTuple.EMPTY, state, PyNone.NONE, items);
    }

    @PyMethod
    static Object __repr__(PyOrderedDict self) {
        StrBuilder out = new StrBuilder().append(self.type().shortName()).append('(');
        if (self.size() == 0) {
            return out.append(')').build();
        }
        if (!Repr.enter(self)) {
            return "...";
        }
        try {
            PyDict plain;
            if (self.type() == PyOrderedDict.TYPE) {
                plain = self.copy();
            } else {
                plain = new PyDict();
                DictMerge.mergePairs(plain, Call.method0(self, "items"), true);
            }
            return out.append(Repr.repr(plain)).append(')').build();
        } finally {
            Repr.leave(self);
        }
    }
}

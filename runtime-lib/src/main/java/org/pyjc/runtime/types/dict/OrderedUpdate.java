package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * What an ordered dict does with another mapping; it sets items as {@code self[key] = value} does.
 * Compare CPython odictobject.c: mutablemapping_update, odict_richcompare, odict_or. Thread safety: see {@link PyOrderedDict}.
 */
final class OrderedUpdate {
    private OrderedUpdate() {}

    @PyMethod(name = "update")
    static void updateMethod(PyOrderedDict self, Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (" + positional + " given)");
        }
        update(self, args, kwnames);
    }

    static void update(PyOrderedDict self, Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 0) {
            update(self, args[0]);
        }
        for (int k = 0; k < kwnames.length; k++) {
            Items.set(self, Str.fromUtf16(kwnames[k]), args[positional + k]);
        }
    }

    private static void update(Object self, Object other) {
        if (other instanceof PyDict d && d.type() == PyDict.TYPE) {
            for (DictEntry e : d.entries()) {
                Items.set(self, e.key, e.value);
            }
            return;
        }
        Object keys = Attributes.getOrNull(other, "keys");
        if (keys != null) {
            Object it = Iteration.iter(Call.call0(keys));
            for (Object key; (key = Iteration.next(it)) != null;) {
                Items.set(self, key, Items.get(other, key));
            }
            return;
        }
        Object items = Attributes.getOrNull(other, "items");
        Object it = Iteration.iter(items == null ? other : Call.call0(items));
        for (Object pair; (pair = Iteration.next(it)) != null;) {
            addPair(self, pair);
        }
    }

    private static void addPair(Object self, Object pair) {
        Object it = Iteration.iter(pair);
        Object key = Iteration.next(it);
        Object value = key == null ? null : Iteration.next(it);
        if (value == null) {
            throw Errors.valueError("need more than " + (key == null ? "0 values" : "1 value") + " to unpack");
        }
        if (Iteration.next(it) != null) {
            throw Errors.valueError("too many values to unpack (expected 2)");
        }
        Items.set(self, key, value);
    }

    // ---- operators ----

    @PyMethod
    static Object __or__(PyOrderedDict self, Object other) {
        return other instanceof PyDict ? union(self.type(), self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ror__(PyOrderedDict self, Object other) {
        return other instanceof PyDict ? union(self.type(), other, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static Object union(PyType type, Object left, Object right) {
        Object made = Call.call1(type, left);
        update(made, right);
        return made;
    }

    @PyMethod
    static Object __ior__(PyOrderedDict self, Object other) {
        update(self, other);
        return self;
    }

    @PyMethod
    static Object __eq__(PyOrderedDict self, Object other) {
        return other instanceof PyDict d ? (Object) equal(self, d) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __ne__(PyOrderedDict self, Object other) {
        return other instanceof PyDict d ? (Object) !equal(self, d) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static boolean equal(PyOrderedDict self, PyDict other) {
        if (!DictMerge.equal(self, other)) {
            return false;
        }
        return !(other instanceof PyOrderedDict o) || sameOrder(self, o);
    }

    private static boolean sameOrder(PyOrderedDict self, PyOrderedDict other) {
        long mine = self.version();
        long theirs = other.version();
        DictEntry[] a = self.entries();
        DictEntry[] b = other.entries();
        for (int i = 0; i < a.length && i < b.length; i++) {
            boolean same = Compare.same(a[i].key, b[i].key);
            if (self.version() != mine || other.version() != theirs) {
                throw Errors.runtimeError("OrderedDict mutated during iteration");
            }
            if (!same) {
                return false;
            }
        }
        return a.length == b.length;
    }
}

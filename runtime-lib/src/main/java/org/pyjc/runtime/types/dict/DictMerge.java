package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What takes two dicts: update, {@code |}, {@code ==}. Compare CPython dictobject.c: dict_merge, dict_equal. Stateless. */
public final class DictMerge {
    private DictMerge() {}

    // ---- update ----

    @PyMethod(doc = """
            D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
            If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
            If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
            In either case, this is followed by: for k in F:  D[k] = F[k]""")
    static void update(PyDict self, Object[] args, String[] kwnames) {
        updateFromCall(self, "update", args, kwnames);
    }

    /** {@code update(...)} or the constructor, by its arguments. */
    public static void updateFromCall(PyDict self, String function, Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError(function + " expected at most 1 argument, got " + positional);
        }
        if (positional == 1) {
            update(self, args[0]);
        }
        for (int i = 0; i < kwnames.length; i++) {
            self.put(org.pyjc.runtime.text.Str.fromUtf16(kwnames[i]), args[positional + i]);
        }
    }

    /** {@code self.update(other)}: other is a mapping or an iterable of pairs. Compare CPython dictobject.c: dict_update_arg. */
    public static void update(PyDict self, Object other) {
        if (isPlain(other) || Attributes.getOrNull(other, "keys") != null) {
            merge(self, other, true);
        } else {
            mergePairs(self, other, true);
        }
    }

    /** Whether iterating over a dict and getting its items can't be changed by a subclass. */
    private static boolean isPlain(Object o) {
        return o instanceof PyDict d
                && (d.type() == PyDict.TYPE || d.type().specialEntry(Special.ITER).owner.isBuiltin() && !overridesKeys(d));
    }

    private static boolean overridesKeys(PyDict d) {
        return d.type().lookupEntry("keys").owner != PyDict.TYPE
                || d.type().specialEntry(Special.GETITEM).owner != PyDict.TYPE;
    }

    /** Adds the items of a mapping. */
    public static void merge(PyDict self, Object mapping, boolean overwrite) {
        if (!isPlain(mapping)) {
            mergeMapping(self, mapping, overwrite);
            return;
        }
        PyDict other = (PyDict) mapping;
        if (self.hasTable() && other.hasTable()) {
            self.mergeFrom(other, overwrite);
            return;
        }
        for (DictEntry e : other.entries()) {
            if (overwrite) {
                self.putHashed(e.key, e.hash, e.value);
            } else {
                self.putIfAbsentHashed(e.key, e.hash, e.value);
            }
        }
    }

    private static void mergeMapping(PyDict self, Object mapping, boolean overwrite) {
        Object it = Iteration.iter(Call.method0(mapping, "keys"));
        for (Object key; (key = Iteration.next(it)) != null;) {
            if (overwrite || !self.containsKey(key)) {
                self.put(key, Items.get(mapping, key));
            }
        }
    }

    /** Adds the pairs that an iterable gives. Compare CPython dictobject.c: PyDict_MergeFromSeq2. */
    static void mergePairs(PyDict self, Object pairs, boolean overwrite) {
        Object it = Iteration.iter(pairs);
        int i = 0;
        for (Object pair; (pair = Iteration.next(it)) != null; i++) {
            Object key;
            Object value;
            if (pair instanceof PyTuple t && t.size() == 2 && t.type() == PyTuple.TYPE) {
                key = t.get(0);
                value = t.get(1);
            } else {
                Object[] two = pair(pair, i);
                key = two[0];
                value = two[1];
            }
            if (overwrite) {
                self.put(key, value);
            } else {
                self.putIfAbsent(key, value);
            }
        }
    }

    private static Object[] pair(Object pair, int index) {
        Object[] two;
        try {
            two = elements(pair);
        } catch (PyException e) {
            if (e.isTypeError()) {
                e.value.addNote("Cannot convert dictionary update sequence element #" + index + " to a sequence");
            }
            throw e;
        }
        if (two.length != 2) {
            throw Errors.valueError("dictionary update sequence element #" + index + " has length " + two.length
                    + "; 2 is required");
        }
        return two;
    }

    private static Object[] elements(Object pair) {
        if (pair instanceof PyTuple || pair instanceof PyList) {
            return Iteration.toArray(pair);
        }
        Object it = Iteration.iterOrNull(pair);
        if (it == null) {
            throw Errors.typeError("object is not iterable");
        }
        return Iteration.drain(it, 2);
    }

    // ---- operators ----

    @PyMethod
    static Object __or__(PyDict self, Object other) {
        return either(self, other);
    }

    @PyMethod
    static Object __ror__(PyDict self, Object other) {
        return either(other, self);
    }

    private static Object either(Object left, Object right) {
        if (!(left instanceof PyDict l) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict union = l.copy();
        merge(union, right, true);
        return union;
    }

    @PyMethod
    static Object __ior__(PyDict self, Object other) {
        update(self, other);
        return self;
    }

    @PyRichCompare
    static Object compare(PyDict self, Object other, Special op) {
        return other instanceof PyDict d && (op == Special.EQ || op == Special.NE) ? (Object) (equal(self, d) == (op == Special.EQ))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /**
     * Whether both have equal keys with equal values. Both are locked; what only Python code can compare is compared
     * afterwards, on copies of that moment.
     */
    static boolean equal(PyDict a, PyDict b) {
        if (a == b) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        PyDict[] copies = new PyDict[2];
        int quick = LockPair.with(a, b, () -> {
            int answer = a.hasTable() && b.hasTable() ? a.quickEqual(b) : KeyEquality.UNKNOWN;
            if (answer == KeyEquality.UNKNOWN) {
                copies[0] = a.copy();
                copies[1] = b.copy();
            }
            return answer;
        });
        return quick == KeyEquality.UNKNOWN ? equalCopies(copies[0], copies[1]) : quick == KeyEquality.EQUAL;
    }

    private static boolean equalCopies(PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        DictCursor cursor = a.cursor(false);
        for (DictEntry e; (e = cursor.next()) != null;) {
            DictEntry other = b.find(e.key, e.hash);
            if (other == null || !Compare.same(e.value, other.value)) {
                return false;
            }
        }
        return true;
    }
}

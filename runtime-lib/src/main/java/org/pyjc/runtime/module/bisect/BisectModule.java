package org.pyjc.runtime.module.bisect;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code _bisect}. Compare CPython _bisectmodule.c.
 *
 * <p>Thread safety: stateless; a list that changes meanwhile may be searched wrongly, as in CPython.
 */
@PyModuleDef(name = "_bisect", doc =
        "Bisection algorithms.\n\nThis module provides support for maintaining a list in sorted order "
            + "without\nhaving to sort the list after each insertion. For long lists of items with\nexpensive "
            + "comparison operations, this can be an improvement over the more\ncommon approach.")
final class BisectModule {
    private static final String SIGNATURE = "($module, a, x, lo=0, hi=None, *, key=None)";

    private BisectModule() {}

    @PyFunctionDef(signature = SIGNATURE,
            doc = "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return value i "
            + "is such that all e in a[:i] have e <= x, and all e in\na[i:] have e > x.  So if x already "
            + "appears in the list, a.insert(i, x) will\ninsert just after the rightmost x already "
            + "there.\n\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be "
            + "searched.\n\nA custom key function can be supplied to customize the sort order.")
    static long bisect_right(Object a, Object x, long lo, @OrNone Object hi, @OrNone Object key) {
        return search(a, x, lo, hi, key, true);
    }

    @PyFunctionDef(signature = SIGNATURE,
            doc = "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return value i "
            + "is such that all e in a[:i] have e < x, and all e in\na[i:] have e >= x.  So if x already "
            + "appears in the list, a.insert(i, x) will\ninsert just before the leftmost x already "
            + "there.\n\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be "
            + "searched.\n\nA custom key function can be supplied to customize the sort order.")
    static long bisect_left(Object a, Object x, long lo, @OrNone Object hi, @OrNone Object key) {
        return search(a, x, lo, hi, key, false);
    }

    @PyFunctionDef(signature = SIGNATURE,
            doc = "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in a, "
            + "insert it to the right of the rightmost x.\n\nOptional args lo (default 0) and hi (default "
            + "len(a)) bound the\nslice of a to be searched.\n\nA custom key function can be supplied to "
            + "customize the sort order.")
    static void insort_right(Object a, Object x, long lo, @OrNone Object hi, @OrNone Object key) {
        insert(a, search(a, key == null ? x : Call.call1(key, x), lo, hi, key, true), x);
    }

    @PyFunctionDef(signature = SIGNATURE,
            doc = "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in a, "
            + "insert it to the left of the leftmost x.\n\nOptional args lo (default 0) and hi (default "
            + "len(a)) bound the\nslice of a to be searched.\n\nA custom key function can be supplied to "
            + "customize the sort order.")
    static void insort_left(Object a, Object x, long lo, @OrNone Object hi, @OrNone Object key) {
        insert(a, search(a, key == null ? x : Call.call1(key, x), lo, hi, key, false), x);
    }

    private static void insert(Object a, long index, Object x) {
        if (a instanceof PyList list && list.type() == PyList.TYPE) {
            list.insertAt(index, x);
        } else {
            Call.method2(a, "insert", index, x);
        }
    }

    private static long search(Object a, Object x, long from, Object to, Object key, boolean right) {
        if (from < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long hi = to == null || to == PyNone.NONE ? -1 : Args.ssize(to);
        if (hi == -1) {
            hi = Lengths.len(a);
        }
        long lo = from;
        while (lo < hi) {
            long middle = lo + hi >>> 1;
            Object item = Items.get(a, middle);
            if (key != null) {
                item = Call.call1(key, item);
            }
            boolean after = right ? !Compare.ltTest(x, item) : Compare.ltTest(item, x);
            if (after) {
                lo = middle + 1;
            } else {
                hi = middle;
            }
        }
        return lo;
    }
}

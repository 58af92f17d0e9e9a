package org.pyjc.runtime.ops;

import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.iter.SequenceCompare;
import org.pyjc.runtime.types.list.ListArithmetic;
import org.pyjc.runtime.types.list.ListMethods;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Operations on lists, tuples, dicts and sets whose type is exactly the built-in one, so that no special method needs to
 * be looked up. Thread safety: stateless.
 */
final class ExactContainers {
    /** The answer for anything else. */
    static final int NOT_ONE = -1;

    private ExactContainers() {}

    /** The number of elements. */
    static int size(PyObject o) {
        if (!o.type().isBuiltin()) {
            return NOT_ONE;
        }
        if (o instanceof PyList l) {
            return l.size();
        }
        if (o instanceof PyDict d) {
            return d.type() == PyDict.TYPE ? d.size() : NOT_ONE;
        }
        return o instanceof PyTuple t ? t.type() == PyTuple.TYPE ? t.size() : NOT_ONE
                : o instanceof BaseSet s ? s.size() : NOT_ONE;
    }

    /** Two lists or two tuples, one behind the other; null for anything else. */
    static Object concatOrNull(PyObject a, Object b) {
        if (a instanceof PyTuple x && b instanceof PyTuple y && x.type() == PyTuple.TYPE && y.type() == PyTuple.TYPE) {
            return x.concat(y);
        }
        return a instanceof PyList x && b instanceof PyList y && x.isExact() && y.isExact() ? x.concat(y) : null;
    }

    /** Whether it contains an element: 1 or 0. */
    static int contains(PyObject o, Object element) {
        if (!o.type().isBuiltin()) {
            return NOT_ONE;
        }
        if (o instanceof PyDict d) {
            return d.type() != PyDict.TYPE ? NOT_ONE : d.containsKey(element) ? 1 : 0;
        }
        if (o instanceof BaseSet s) {
            return s.contains(element) ? 1 : 0;
        }
        if (o instanceof PyTuple t) {
            return t.type() != PyTuple.TYPE ? NOT_ONE : SequenceCompare.contains(t.items(), element) ? 1 : 0;
        }
        return o instanceof PyList l ? ListMethods.contains(l, element) ? 1 : 0 : NOT_ONE;
    }

    /** The comparison of two tuples or two lists; null for anything else. */
    static Object compareOrNull(Object a, Object b, Special op) {
        if (a instanceof PyTuple x && b instanceof PyTuple y && x.type() == PyTuple.TYPE && y.type() == PyTuple.TYPE) {
            return SequenceCompare.compare(x.items(), x.size(), y.items(), y.size(), op);
        }
        if (a instanceof PyList x && b instanceof PyList y && x.type() == PyList.TYPE && y.type() == PyList.TYPE) {
            return ListArithmetic.compare(x, y, op);
        }
        return null;
    }
}

package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.set.SetAlgebra;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The operations that views of keys and items share with sets. Compare CPython dictobject.c: dictviews_as_number. Thread safety: stateless. */
final class DictSetOperations {
    private DictSetOperations() {}

    @PyMethod
    static boolean __contains__(DictView self, Object value) {
        return self.has(value);
    }

    @PyMethod(signature = "(self, other, /)", doc = "Return True if the view and the given iterable have a null intersection.")
    static boolean isdisjoint(DictView self, Object other) {
        if (other == self) {
            return self.dict.size() == 0;
        }
        Object walked = other;
        Object searched = self;
        if ((other instanceof BaseSet || isSetLike(other)) && Lengths.len(other) > self.dict.size()) {
            walked = self;
            searched = other;
        }
        Object it = Iteration.iter(walked);
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (Compare.contains(searched, o)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSetLike(Object o) {
        return o instanceof PyDictKeys || o instanceof PyDictItems;
    }

    private static Object intersection(Object left, Object right) {
        Object walked = right;
        Object searched = left;
        if (isSetLike(right) && (!isSetLike(left) || Lengths.len(right) > Lengths.len(left))) {
            walked = left;
            searched = right;
        }
        PySet result = new PySet();
        Object it = Iteration.iter(walked);
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (Compare.contains(searched, o)) {
                result.add(o);
            }
        }
        return result;
    }

    private static Object difference(Object left, Object right) {
        PySet result = PySet.from(left);
        SetAlgebra.removeEach(result, right);
        return result;
    }

    private static Object union(Object left, Object right) {
        PySet result = PySet.from(left);
        result.insertAll(right);
        return result;
    }

    private static Object symmetric(Object left, Object right) {
        PySet result = PySet.from(left);
        SetAlgebra.toggleEach(result, right);
        return result;
    }

    @PyMethod
    static Object __and__(DictView self, Object other) {
        return intersection(self, other);
    }

    @PyMethod
    static Object __rand__(DictView self, Object other) {
        return intersection(other, self);
    }

    @PyMethod
    static Object __sub__(DictView self, Object other) {
        return difference(self, other);
    }

    @PyMethod
    static Object __rsub__(DictView self, Object other) {
        return difference(other, self);
    }

    @PyMethod
    static Object __or__(DictView self, Object other) {
        return union(self, other);
    }

    @PyMethod
    static Object __ror__(DictView self, Object other) {
        return union(other, self);
    }

    @PyMethod
    static Object __xor__(DictView self, Object other) {
        return symmetric(self, other);
    }

    @PyMethod
    static Object __rxor__(DictView self, Object other) {
        return symmetric(other, self);
    }

    // ---- comparisons ----

    private static boolean comparable(Object other) {
        return other instanceof BaseSet || isSetLike(other);
    }

    private static boolean allIn(Object part, Object whole) {
        Object it = Iteration.iter(part);
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (!Compare.contains(whole, o)) {
                return false;
            }
        }
        return true;
    }

    private static int order(DictView self, Object other) {
        return Long.compare(self.dict.size(), Lengths.len(other));
    }

    /** Compare CPython dictobject.c: dictview_richcompare. */
    @PyRichCompare
    static Object compare(DictView self, Object other, Special op) {
        if (!comparable(other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        int order = order(self, other);
        return switch (op) {
            case LE -> order <= 0 && allIn(self, other);
            case LT -> order < 0 && allIn(self, other);
            case GE -> order >= 0 && allIn(other, self);
            case GT -> order > 0 && allIn(other, self);
            case NE -> order != 0 || !allIn(self, other);
            default -> order == 0 && allIn(self, other);
        };
    }
}

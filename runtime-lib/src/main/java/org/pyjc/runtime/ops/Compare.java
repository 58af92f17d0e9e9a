package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrSearch;
import org.pyjc.runtime.types.dict.KeyEquality;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * Comparisons and {@code in}. Compare CPython object.c: do_richcompare, PyObject_RichCompareBool and abstract.c:
 * PySequence_Contains. Thread safety: stateless.
 */
public final class Compare {
    private Compare() {}

    public static Object lt(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        return a instanceof Double x && b instanceof Double y ? (Object) (x < y) : rich(a, b, Special.LT);
    }

    public static Object le(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x <= y;
        }
        return a instanceof Double x && b instanceof Double y ? (Object) (x <= y) : rich(a, b, Special.LE);
    }

    public static Object gt(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x > y;
        }
        return a instanceof Double x && b instanceof Double y ? (Object) (x > y) : rich(a, b, Special.GT);
    }

    public static Object ge(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x >= y;
        }
        return a instanceof Double x && b instanceof Double y ? (Object) (x >= y) : rich(a, b, Special.GE);
    }

    /** {@code a == b} as an object. */
    public static Object equal(Object a, Object b) {
        return rich(a, b, Special.EQ);
    }

    /** {@code a != b} as an object. */
    public static Object notEqual(Object a, Object b) {
        return rich(a, b, Special.NE);
    }

    public static boolean ltTest(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x < y;
        }
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t) < 0;
        }
        return testOthers(a, b, Special.LT);
    }

    public static boolean leTest(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x <= y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x <= y;
        }
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t) <= 0;
        }
        return testOthers(a, b, Special.LE);
    }

    public static boolean gtTest(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x > y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x > y;
        }
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t) > 0;
        }
        return testOthers(a, b, Special.GT);
    }

    public static boolean geTest(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x >= y;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x >= y;
        }
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t) >= 0;
        }
        return testOthers(a, b, Special.GE);
    }

    /** Whether {@code a == b}. */
    public static boolean eq(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return a instanceof String s && b instanceof String t ? s.equals(t) : testOthers(a, b, Special.EQ);
    }

    /** Whether {@code a != b}. */
    public static boolean ne(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() != y.longValue();
        }
        return a instanceof String s && b instanceof String t ? !s.equals(t) : testOthers(a, b, Special.NE);
    }

    private static boolean testOthers(Object a, Object b, Special op) {
        if (a instanceof PyObject) {
            return Truth.test(viaMethods(a, b, op));
        }
        if (NumberOrder.isNumber(a) && NumberOrder.isNumber(b)) {
            return isOrder(NumberOrder.compare(a, b), op);
        }
        return Truth.test(rich(a, b, op));
    }

    /** Whether {@code a is b or a == b}, as containers compare their elements. */
    public static boolean same(Object a, Object b) {
        return KeyEquality.same(a, b);
    }

    /** One of the six comparisons. */
    public static Object rich(Object a, Object b, Special op) {
        if (NumberOrder.isNumber(a) && NumberOrder.isNumber(b)) {
            return fromOrder(NumberOrder.compare(a, b), op);
        }
        if (Str.isStr(a) && Str.isStr(b)) {
            return op == Special.EQ ? Str.equal(a, b) : op == Special.NE ? !Str.equal(a, b) : fromOrder(Str.compare(a, b), op);
        }
        return viaMethods(a, b, op);
    }

    private static Object viaMethods(Object a, Object b, Special op) {
        Object exact = ExactContainers.compareOrNull(a, b, op);
        if (exact != null) {
            return exact;
        }
        PyType left = PyType.of(a);
        PyType right = PyType.of(b);
        Special swapped = op.reflected();
        boolean reflectedFirst = left != right && right.isSubtype(left) && right.lookupSpecial(swapped) != null;
        if (reflectedFirst) {
            Object result = call(right, b, swapped, a);
            if (result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result = call(left, a, op, b);
        if (result == PyNotImplemented.NOT_IMPLEMENTED && !reflectedFirst) {
            result = call(right, b, swapped, a);
        }
        return result != PyNotImplemented.NOT_IMPLEMENTED ? result : byIdentity(a, b, op);
    }

    /** A comparison after the left operand's method gave NotImplemented; the right one is of no subclass. */
    public static Object afterLeft(Object a, Object b, Special op) {
        Object result = call(PyType.of(b), b, op.reflected(), a);
        return result != PyNotImplemented.NOT_IMPLEMENTED ? result : byIdentity(a, b, op);
    }

    private static Object call(PyType type, Object self, Special op, Object other) {
        TypeEntry entry = type.specialEntry(op);
        if (entry == null || entry.owner == PyType.OBJECT) {
            return op == Special.NE ? inverted(call(type, self, Special.EQ, other)) : PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object method = entry.value;
        return method == null ? PyNotImplemented.NOT_IMPLEMENTED : Descriptors.isMethod(method) ? Call.call2(method, self, other)
                : callBound(method, self, other);
    }

    /** An attribute that can't be bound is as good as none. Compare CPython typeobject.c: slot_tp_richcompare. */
    private static Object callBound(Object attribute, Object self, Object other) {
        Object bound;
        try {
            bound = Descriptors.get(attribute, self, PyType.of(self));
        } catch (PyException e) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Call.call1(bound, other);
    }

    /** {@code object.__ne__} of the result of {@code __eq__}. */
    private static Object inverted(Object result) {
        return result == PyNotImplemented.NOT_IMPLEMENTED ? result : (Object) !Truth.test(result);
    }

    private static Object byIdentity(Object a, Object b, Special op) {
        if (op == Special.EQ) {
            return Identity.is(a, b);
        }
        if (op == Special.NE) {
            return !Identity.is(a, b);
        }
        throw Errors.typeError("'" + symbol(op) + "' not supported between instances of '" + PyType.of(a).name() + "' and '"
                + PyType.of(b).name() + "'");
    }

    private static String symbol(Special op) {
        return switch (op) {
            case LT -> "<"; case LE -> "<="; case GT -> ">"; case GE -> ">="; case EQ -> "=="; default -> "!=";
        };
    }

    /** The result of a comparison of two values in a given order: negative, zero, positive or {@link NumberOrder#UNORDERED}. */
    public static Object fromOrder(int order, Special op) {
        return isOrder(order, op);
    }

    private static boolean isOrder(int order, Special op) {
        if (order == NumberOrder.UNORDERED) {
            return op == Special.NE;
        }
        return switch (op) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case EQ -> order == 0;
            default -> order != 0;
        };
    }

    // ---- membership ----

    /** {@code item in container}. */
    public static boolean contains(Object container, Object item) {
        if (container instanceof PyObject p) {
            int exact = ExactContainers.contains(p, item);
            if (exact != ExactContainers.NOT_ONE) {
                return exact != 0;
            }
        } else if (Str.isStr(container) && Str.isStr(item)) {
            return StrSearch.contains(container, item);
        }
        PyType type = PyType.of(container);
        Object method = type.lookupSpecial(Special.CONTAINS);
        if (method == PyNone.NONE) {
            throw Errors.typeError("'" + type.name() + "' object is not a container");
        }
        if (method != null) {
            return Truth.test(Call.callAttribute(method, container, item));
        }
        return containsByIteration(container, item);
    }

    /** Membership by comparing what iteration gives. */
    public static boolean containsByIteration(Object container, Object item) {
        Object it = Iteration.iterOrNull(container);
        if (it == null) {
            throw Errors.typeError("argument of type '" + PyType.of(container).name() + "' is not a container or iterable");
        }
        for (Object o; (o = Iteration.next(it)) != null;) {
            if (same(o, item)) {
                return true;
            }
        }
        return false;
    }
}

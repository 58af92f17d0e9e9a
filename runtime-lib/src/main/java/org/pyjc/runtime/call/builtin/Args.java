package org.pyjc.runtime.call.builtin;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Conversions of arguments for built-in callables; generated code calls them. Compare CPython getargs.c and the
 * converters of Argument Clinic. Thread safety: stateless.
 */
public final class Args {
    /** No values for a {@code *args}. */
    public static final Object[] NONE_GIVEN = Call.NO_ARGS;

    private Args() {}

    // ---- integers ----

    /** {@code __index__}: a {@code Long} or {@code BigInteger}. Compare CPython abstract.c: PyNumber_Index. */
    public static Object index(Object o) {
        return o instanceof Long ? o : Index.of(o);
    }

    /** A Py_ssize_t. */
    public static long ssize(Object o) {
        if (o instanceof Long n) {
            return n;
        }
        if (index(o) instanceof Long n) {
            return n;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** A C int. */
    public static int cInt(Object o) {
        if (index(o) instanceof Long n && n == n.intValue()) {
            return n.intValue();
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** An int, or the nearest limit of a long. */
    public static long clamped(Object o) {
        return o instanceof Long n ? n : saturated(index(o));
    }

    private static long saturated(Object n) {
        return n instanceof Long l ? l : ((BigInteger) n).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** An int, or the nearest limit of a Java int. */
    public static int clampedInt(Object o) {
        return Math.clamp(clamped(o), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A bound of a slice that can't be None. Compare CPython ceval.c: _PyEval_SliceIndexNotNone. */
    public static long sliceIndex(Object o) {
        return o instanceof Long n ? n : saturated(sliceIndexOf(o, "slice indices must be integers or have an __index__ method"));
    }

    /** A bound of a slice; None stands for {@code otherwise}. Compare CPython ceval.c: _PyEval_SliceIndex. */
    public static long sliceIndexOrNone(Object o, long otherwise) {
        if (o instanceof Long n) {
            return n;
        }
        return o == PyNone.NONE ? otherwise : saturated(sliceIndexOf(o, "slice indices must be integers or None or have an __index__ method"));
    }

    private static Object sliceIndexOf(Object o, String message) {
        if (!Index.isIndex(o)) {
            throw Errors.typeError(message);
        }
        return index(o);
    }

    // ---- floats and truth ----

    /** A float by {@code __float__} or {@code __index__}. Compare CPython floatobject.c: PyFloat_AsDouble. */
    public static double real(Object o) {
        return o instanceof Double d ? d : o instanceof Long n ? n.doubleValue() : realOf(o);
    }

    private static double realOf(Object o) {
        if (!(o instanceof BigInteger || o instanceof Boolean)) {
            Object result = Call.specialOrNull(o, Special.FLOAT);
            if (result instanceof Double d) {
                return d;
            }
            if (result != null) {
                throw Errors.typeError(PyType.of(o).name() + ".__float__ returned non-float (type " + PyType.of(result).name() + ")");
            }
            if (PyType.of(o).lookupSpecial(Special.INDEX) == null) {
                throw Errors.typeError("must be real number, not " + PyType.of(o).name());
            }
        }
        double d = ((Number) index(o)).doubleValue();
        if (Double.isInfinite(d)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return d;
    }

    /** Whether it is true. */
    public static boolean truth(Object o) {
        return Truth.test(o);
    }

    // ---- strings ----

    /** A str as Java text; {@code message} is the error's text up to ", not". */
    public static String string(Object o, String message) {
        return o instanceof String s ? s : anyStr(o, message).toString();
    }

    /** A str: {@code String} or {@code WideStr}. */
    public static Object anyStr(Object o, String message) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw wrong(o, message);
        }
        return text;
    }

    /** The bytes of a bytes-like object; not to be changed. */
    public static byte[] bytes(Object o) {
        return BytesLike.bytes(o);
    }

    // ---- objects ----

    /** Raises TypeError; {@code message} is its text up to ", not". Never returns. */
    public static Object wrongType(Object o, String message) {
        throw wrong(o, message);
    }

    private static PyException wrong(Object o, String message) {
        return Errors.typeError(message + ", not " + (o == PyNone.NONE ? "None" : PyType.of(o).name()));
    }

    /** The value of a member that reads as None when it is unset. */
    public static Object member(Object value, Object self, String name) {
        return value == null ? PyNone.NONE : value;
    }

    /** The value of a member that must be set. */
    public static Object requiredMember(Object value, Object self, String name) {
        if (value == null) {
            throw Errors.attributeError("'" + PyType.of(self).name() + "' object has no attribute '" + name + "'", self, name);
        }
        return value;
    }

    public static PyTuple emptyTuple() {
        return PyTuple.EMPTY;
    }

    public static PyTuple tuple(Object[] items) {
        return PyTuple.of(items);
    }

    public static PyDict newDict() {
        return new PyDict();
    }

    // ---- what descriptors say about themselves ----

    /** A hash that goes with {@link Identity}. */
    static long identityHash(Object o) {
        return o instanceof PyObject ? System.identityHashCode(o) : o.hashCode();
    }

    /** {@code __qualname__} of an attribute of a type. */
    static Object qualname(PyType owner, String name) {
        Object prefix = owner.qualname();
        return prefix + "." + name;
    }
}

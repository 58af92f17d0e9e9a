package org.pyjc.runtime.types.range;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * A range. Compare CPython rangeobject.c. Thread safety: immutable.
 *
 * <p>A range whose bounds and length fit 64 bits is iterated over in {@code long} arithmetic.
 */
@PyTypeDef(name = "range", subclassable = false, parts = RangeMethods.class, doc = """
        range(stop) -> range object
        range(start, stop[, step]) -> range object

        Return an object that produces a sequence of integers from start (inclusive)
        to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
        start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
        These are exactly the valid indices for a list of 4 elements.
        When step is given, it specifies the increment (or decrement).""")
public final class PyRange extends PyObject implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyRangeExposer());

    @PyMember
    public final Object start;
    @PyMember
    public final Object stop;
    @PyMember
    public final Object step;
    /** The number of elements, a Python int. */
    final Object length;

    private PyRange(Object start, Object stop, Object step, Object length) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
    }

    /** A range of Python ints; step is not 0. */
    public static PyRange of(Object start, Object stop, Object step) {
        return new PyRange(start, stop, step, lengthOf(start, stop, step));
    }

    /** {@code range(stop)}. */
    public static PyRange of(long stop) {
        return new PyRange(0L, stop, 1L, Math.max(0, stop));
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("range() takes no keyword arguments");
        }
        return create(args);
    }

    /** {@code range(*args)}. */
    public static PyRange create(Object... args) {
        switch (args.length) {
            case 0 -> throw Errors.typeError("range expected at least 1 argument, got 0");
            case 1 -> {
                return of(0L, Index.of(args[0]), 1L);
            }
            case 2, 3 -> {
                Object start = Index.of(args[0]);
                Object stop = Index.of(args[1]);
                Object step = args.length == 2 ? 1L : Index.of(args[2]);
                if (step instanceof Long n && n == 0) {
                    throw Errors.valueError("range() arg 3 must not be zero");
                }
                return of(start, stop, step);
            }
            default -> throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
        }
    }

    /** Compare CPython rangeobject.c: compute_range_length. */
    private static Object lengthOf(Object start, Object stop, Object step) {
        if (start instanceof Long a && stop instanceof Long b && step instanceof Long s) {
            long distance = s > 0 ? b - a : a - b;
            if (s > 0 ? b <= a : a <= b) {
                return 0L;
            }
            if (distance > 0 && s != Long.MIN_VALUE) {
                return (distance - 1) / Math.abs(s) + 1;
            }
        }
        boolean up = Compare.gtTest(step, 0L);
        Object low = up ? start : stop;
        Object high = up ? stop : start;
        if (Compare.geTest(low, high)) {
            return 0L;
        }
        Object stride = up ? step : Arithmetic.negate(step);
        return Arithmetic.add(Arithmetic.floordiv(Arithmetic.sub(Arithmetic.sub(high, low), 1L), stride), 1L);
    }

    /** Whether everything about the range fits 64 bits, also {@code start + length * step}. Compare CPython rangeobject.c: fast_range_iter. */
    public boolean isSmall() {
        if (!(length instanceof Long n && start instanceof Long && stop instanceof Long end && step instanceof Long stride)) {
            return false;
        }
        return n == 0 || (stride > 0 ? end <= Long.MAX_VALUE - (stride - 1) : end >= Long.MIN_VALUE + (-1 - stride));
    }

    /** The element at an index that is within the length. */
    Object at(Object index) {
        return Arithmetic.add(start, Arithmetic.mul(index, step));
    }

    @Override
    public PyIterator iterator() {
        return isSmall() ? new PyRangeIterator((Long) start, (Long) step, (Long) length)
                : new PyLongRangeIterator(start, step, length);
    }

    @PyMethod
    Object __iter__() {
        return iterator();
    }

    @PyMethod(slot = false, signature = "(self)", doc = "Return a reverse iterator.")
    Object __reversed__() {
        Object last = at(Arithmetic.sub(length, 1L));
        if (isSmall() && last instanceof Long l && (Long) step != Long.MIN_VALUE) {
            return new PyRangeIterator(l, -(Long) step, (Long) length);
        }
        return new PyLongRangeIterator(last, Arithmetic.negate(step), length);
    }
}

package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A slice of an iterable. Compare CPython itertoolsmodule.c: islice_next.
 *
 * <p>Thread safety: a race may hand out an element twice or skip one, nothing else.
 */
@PyTypeDef(name = "islice", module = "itertools", doc = """
        islice(iterable, stop) --> islice object
        islice(iterable, start, stop[, step]) --> islice object

        Return an iterator whose next() method returns selected values from an
        iterable.  If start is specified, will skip all preceding elements;
        otherwise, start defaults to zero.  Step defaults to one.  If
        specified as another value, step determines how many values are
        skipped between successive calls.  Works like a slice() on a list
        but returns an iterator.""")
public final class Islice extends PyIterator {
    public static final PyType TYPE = PyType.define(new IsliceExposer());

    private static final String RANGE = " must be None or an integer: 0 <= x <= sys.maxsize.";
    private static final long BAD = -1;

    private Object iterator;
    private long next;
    /** Where it ends; negative for never. */
    private final long stop;
    private final long step;
    private long count;

    private Islice(PyType type, Object iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        this.next = start;
        this.stop = stop;
        this.step = step;
    }

    @PyNew(signature = "(iterable, start, stop=<absent>, step=<absent>, /)", textSignature = false)
    static Object create(PyType cls, Object iterable, Object start, Object stop, Object step) {
        long first = 0;
        Object last = stop == null ? start : stop;
        if (stop != null) {
            first = start == PyNone.NONE ? 0 : index(start);
        }
        long end = last == PyNone.NONE ? Long.MIN_VALUE : index(last);
        if (end == BAD) {
            throw Errors.valueError("Stop argument for islice()" + RANGE);
        }
        if (first == BAD) {
            throw Errors.valueError("Indices for islice()" + RANGE);
        }
        long stride = step == null || step == PyNone.NONE ? 1 : index(step);
        if (stride < 1) {
            throw Errors.valueError("Step for islice() must be a positive integer or None.");
        }
        return new Islice(cls, Iteration.iter(iterable), first, end, stride);
    }

    /** A non-negative int, or {@link #BAD}. */
    private static long index(Object o) {
        if (!Index.isIndex(o)) {
            return BAD;
        }
        return Index.of(o) instanceof Long n && n >= 0 ? n : BAD;
    }

    @Override
    public Object next() {
        Object it = iterator;
        if (it == null) {
            return null;
        }
        for (; count < next; count++) {
            if (Iteration.next(it) == null) {
                return end();
            }
        }
        if (stop >= 0 && count >= stop) {
            return end();
        }
        Object item = Iteration.next(it);
        if (item == null) {
            return end();
        }
        count++;
        long following = next + step;
        next = following < next || stop >= 0 && following > stop ? stop < 0 ? Long.MAX_VALUE : stop : following;
        return item;
    }

    private Object end() {
        iterator = null;
        return null;
    }
}

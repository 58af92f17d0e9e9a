package org.pyjc.runtime.types.range;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Iterates over a range of longs. Thread safety: the numbers follow from one field, so that threads that share it may get a number
 * twice, but only numbers of the range.
 */
@PyTypeDef(name = "range_iterator", subclassable = false, instantiable = false)
public final class PyRangeIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyRangeIteratorExposer());

    /** The first number behind the range; it may have wrapped around. */
    private final long stop;
    private final long step;
    private long left;

    PyRangeIterator(long start, long step, long length) {
        super(TYPE);
        this.stop = start + length * step;
        this.step = step;
        this.left = length;
    }

    @Override
    public Object next() {
        long n = left;
        if (n <= 0) {
            return null;
        }
        left = n - 1;
        return stop - n * step;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        return Math.max(0, left);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        long n = Math.max(0, left);
        long next = stop - n * step;
        return IteratorState.of(iter, PyRange.of(next, Arithmetic.add(next, Arithmetic.mul(n, step)), step), 0L);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        long n = Math.max(0, left);
        left = n - Math.clamp(state, 0, n);
    }
}

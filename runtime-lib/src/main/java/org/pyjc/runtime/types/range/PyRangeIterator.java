package org.pyjc.runtime.types.range;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/** Iterates over a range of longs. Thread safety: threads that share it may get a number twice. */
@PyTypeDef(name = "range_iterator", subclassable = false, instantiable = false)
public final class PyRangeIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyRangeIteratorExposer());

    private long next;
    private final long step;
    private long left;

    PyRangeIterator(long start, long step, long length) {
        super(TYPE);
        this.next = start;
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
        long value = next;
        next = value + step;
        return value;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        return Math.max(0, left);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        long n = Math.max(0, left);
        return IteratorState.of(iter, PyRange.of(next, Arithmetic.add(next, Arithmetic.mul(n, step)), step), 0L);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(long state) {
        long skip = Math.clamp(state, 0, Math.max(0, left));
        next += skip * step;
        left -= skip;
    }
}

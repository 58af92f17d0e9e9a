package org.pyjc.runtime.types.range;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/** Iterates over a range of any ints. Thread safety: as {@link PyRangeIterator}. */
@PyTypeDef(name = "longrange_iterator", subclassable = false, instantiable = false)
public final class PyLongRangeIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyLongRangeIteratorExposer());

    private final Object stop;
    private final Object step;
    private Object left;

    PyLongRangeIterator(Object start, Object step, Object length) {
        super(TYPE);
        this.stop = Arithmetic.add(start, Arithmetic.mul(length, step));
        this.step = step;
        this.left = length;
    }

    @Override
    public Object next() {
        Object n = left;
        if (Compare.leTest(n, 0L)) {
            return null;
        }
        left = Arithmetic.sub(n, 1L);
        return first(n);
    }

    /** The first of the last {@code n} numbers. */
    private Object first(Object n) {
        return Arithmetic.sub(stop, Arithmetic.mul(n, step));
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    Object __length_hint__() {
        return left;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        return IteratorState.of(iter, PyRange.of(first(left), stop, step), null);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(@ToIndex Object state) {
        Object skip = Compare.ltTest(state, 0L) ? (Object) 0L : Compare.gtTest(state, left) ? left : state;
        left = Arithmetic.sub(left, skip);
    }
}

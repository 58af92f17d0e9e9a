package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Running totals. Compare CPython itertoolsmodule.c: accumulate_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "accumulate", module = "itertools", signature = "(iterable, func=None, *, initial=None)", doc = "Return series of accumulated sums (or other binary function results).")
public final class Accumulate extends PyIterator {
    public static final PyType TYPE = PyType.define(new AccumulateExposer());

    private final Object iterator;
    private final Object function;
    private Object initial;
    private Object total;

    private Accumulate(PyType type, Object iterator, Object function, Object initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.initial = initial;
    }

    @PyNew(signature = "(iterable, func=None, *, initial=None)")
    static Object create(PyType cls, Object iterable, @OrNone Object func, @OrNone Object initial) {
        return new Accumulate(cls, Iteration.iter(iterable), func, initial);
    }

    @Override
    public Object next() {
        Object first = initial;
        if (first != null) {
            initial = null;
            total = first;
            return first;
        }
        Object value = Iteration.next(iterator);
        if (value == null) {
            return null;
        }
        Object sum = total;
        Object result = sum == null ? value : function == null ? Arithmetic.add(sum, value) : Call.call2(function, sum, value);
        total = result;
        return result;
    }
}

package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bool.BoolType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The elements that fail a test. Compare CPython itertoolsmodule.c: filterfalse_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "filterfalse", module = "itertools", signature = "(function, iterable, /)", doc = """
        Return those items of iterable for which function(item) is false.

        If function is None, return the items that are false.""")
public final class FilterFalse extends PyIterator {
    public static final PyType TYPE = PyType.define(new FilterFalseExposer());

    private final Object function;
    private final Object iterator;

    private FilterFalse(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew(signature = "(function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        return new FilterFalse(cls, function, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        boolean plain = function == PyNone.NONE || function == BoolType.TYPE;
        while (true) {
            Object item = Iteration.next(iterator);
            if (item == null || !Truth.test(plain ? item : Call.call1(function, item))) {
                return item;
            }
        }
    }
}

package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Leaves out the first elements. Compare CPython itertoolsmodule.c: dropwhile_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "dropwhile", module = "itertools", signature = "(predicate, iterable, /)", doc = """
        Drop items from the iterable while predicate(item) is true.

        Afterwards, return every element until the iterable is exhausted.""")
public final class DropWhile extends PyIterator {
    public static final PyType TYPE = PyType.define(new DropWhileExposer());

    private final Object predicate;
    private final Object iterator;
    private boolean started;

    private DropWhile(PyType type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PyNew(signature = "(predicate, iterable, /)")
    static Object create(PyType cls, Object predicate, Object iterable) {
        return new DropWhile(cls, predicate, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        while (true) {
            Object item = Iteration.next(iterator);
            if (item == null || started) {
                return item;
            }
            if (!Truth.test(Call.call1(predicate, item))) {
                started = true;
                return item;
            }
        }
    }
}

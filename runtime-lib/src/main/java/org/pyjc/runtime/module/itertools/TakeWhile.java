package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The first elements. Compare CPython itertoolsmodule.c: takewhile_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "takewhile", module = "itertools", signature = "(predicate, iterable, /)", doc = """
        Return successive entries from an iterable as long as the predicate evaluates to true for each entry.""")
public final class TakeWhile extends PyIterator {
    public static final PyType TYPE = PyType.define(new TakeWhileExposer());

    private final Object predicate;
    private final Object iterator;
    private boolean stopped;

    private TakeWhile(PyType type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PyNew(signature = "(predicate, iterable, /)")
    static Object create(PyType cls, Object predicate, Object iterable) {
        return new TakeWhile(cls, predicate, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        if (stopped) {
            return null;
        }
        Object item = Iteration.next(iterator);
        if (item == null || Truth.test(Call.call1(predicate, item))) {
            return item;
        }
        stopped = true;
        return null;
    }
}

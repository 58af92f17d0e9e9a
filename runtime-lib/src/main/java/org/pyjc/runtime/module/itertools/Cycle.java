package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;

/**
 * Again and again. Compare CPython itertoolsmodule.c: cycle_next.
 *
 * <p>Thread safety: a race may hand out an element twice; the saved elements are only ever added to while the source lasts.
 */
@PyTypeDef(name = "cycle", module = "itertools", signature = "(iterable, /)", doc = """
        Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.""")
public final class Cycle extends PyIterator {
    public static final PyType TYPE = PyType.define(new CycleExposer());

    private Object iterator;
    private final PyList saved = new PyList();
    private int index;

    private Cycle(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PyNew(signature = "(iterable, /)")
    static Object create(PyType cls, Object iterable) {
        return new Cycle(cls, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        Object it = iterator;
        if (it != null) {
            Object item = Iteration.next(it);
            if (item != null) {
                saved.append(item);
                return item;
            }
            iterator = null;
        }
        int i = index;
        Object item = saved.getOrNull(i);
        if (item == null && i > 0) {
            i = 0;
            item = saved.getOrNull(0);
        }
        index = i + 1;
        return item;
    }
}

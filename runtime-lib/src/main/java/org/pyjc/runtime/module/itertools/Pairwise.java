package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Overlapping pairs. Compare CPython itertoolsmodule.c: pairwise_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "pairwise", module = "itertools", signature = "(iterable, /)", doc = """
        Return an iterator of overlapping pairs taken from the input iterator.

            s -> (s0,s1), (s1,s2), (s2, s3), ...""")
public final class Pairwise extends PyIterator {
    public static final PyType TYPE = PyType.define(new PairwiseExposer());

    private Object iterator;
    private Object old;

    private Pairwise(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PyNew(signature = "(iterable, /)")
    static Object create(PyType cls, Object iterable) {
        return new Pairwise(cls, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        Object it = iterator;
        if (it == null) {
            return null;
        }
        Object first = old;
        if (first == null) {
            first = Iteration.next(it);
            old = first;
            // the source may have used this pairwise meanwhile
            if (first == null || iterator == null) {
                return end();
            }
        }
        Object second = Iteration.next(it);
        if (second == null) {
            return end();
        }
        old = second;
        return new PyTuple(first, second);
    }

    private Object end() {
        iterator = null;
        old = null;
        return null;
    }
}

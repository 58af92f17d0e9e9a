package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * One iterable after the other. Compare CPython itertoolsmodule.c: chain_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "chain", module = "itertools", signature = "(*iterables)", doc = """
        Return a chain object whose .__next__() method returns elements from the
        first iterable until it is exhausted, then elements from the next
        iterable, until all of the iterables are exhausted.""")
public final class Chain extends PyIterator {
    public static final PyType TYPE = PyType.define(new ChainExposer());

    /** The iterator of the iterables; null at the end. */
    private Object source;
    private Object active;

    private Chain(PyType type, Object source) {
        super(type);
        this.source = source;
    }

    @PyNew(signature = "(*iterables)")
    static Object create(PyType cls, PyTuple iterables) {
        return new Chain(cls, iterables.iterator());
    }

    @PyClassMethod(name = "from_iterable", signature = "($type, iterable, /)",
            doc = "Alternative chain() constructor taking a single iterable argument that evaluates lazily.")
    static Object fromIterable(PyType cls, Object iterable) {
        return new Chain(cls, Iteration.iter(iterable));
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }

    @Override
    public Object next() {
        while (true) {
            Object iterables = source;
            if (iterables == null) {
                return null;
            }
            Object it = active;
            if (it == null) {
                Object iterable = nextIterable(iterables);
                if (iterable == null) {
                    return null;
                }
                it = start(iterable);
            }
            Object item = Iteration.next(it);
            if (item != null) {
                return item;
            }
            active = null;
        }
    }

    private Object nextIterable(Object iterables) {
        Object iterable = Iteration.next(iterables);
        if (iterable == null) {
            source = null;
        }
        return iterable;
    }

    /** What can't be iterated ends the chain. */
    private Object start(Object iterable) {
        Object it = null;
        try {
            it = Iteration.iter(iterable);
        } finally {
            if (it == null) {
                source = null;
            }
            active = it;
        }
        return it;
    }
}

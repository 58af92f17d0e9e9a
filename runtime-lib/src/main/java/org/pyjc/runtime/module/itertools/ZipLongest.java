package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Tuples up to the end of the longest. Compare CPython itertoolsmodule.c: zip_longest_next.
 *
 * <p>Thread safety: a race may hand out an element twice or skip one, nothing else.
 */
@PyTypeDef(name = "zip_longest", module = "itertools", signature = "(*iterables, fillvalue=None)", doc = """
        Return a zip_longest object whose .__next__() method returns a tuple where
        the i-th element comes from the i-th iterable argument.  The .__next__()
        method continues until the longest iterable in the argument sequence
        is exhausted and then it raises StopIteration.  When the shorter iterables
        are exhausted, the fillvalue is substituted in their place.  The fillvalue
        defaults to None or can be specified by a keyword argument.""")
public final class ZipLongest extends PyIterator {
    public static final PyType TYPE = PyType.define(new ZipLongestExposer());

    /** The iterators; null in the place of one that has ended. */
    private final Object[] iterators;
    private int active;
    private final Object fill;

    private ZipLongest(PyType type, Object[] iterators, Object fill) {
        super(type);
        this.iterators = iterators;
        this.active = iterators.length;
        this.fill = fill;
    }

    @PyNew(signature = "(*iterables, fillvalue=None)")
    static Object create(PyType cls, PyTuple iterables, Object fillvalue) {
        Object[] iterators = new Object[iterables.size()];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iter(iterables.get(i));
        }
        return new ZipLongest(cls, iterators, fillvalue);
    }

    @Override
    public Object next() {
        if (active <= 0) {
            return null;
        }
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object it = iterators[i];
            Object item = it == null ? null : nextOf(it);
            if (item == null && it != null) {
                iterators[i] = null;
                if (--active <= 0) {
                    return null;
                }
            }
            items[i] = item == null ? fill : item;
        }
        return new PyTuple(items);
    }

    /** An iterator that fails ends the whole. */
    private Object nextOf(Object it) {
        boolean done = false;
        try {
            Object item = Iteration.next(it);
            done = true;
            return item;
        } finally {
            if (!done) {
                active = 0;
            }
        }
    }
}

package org.pyjc.runtime.module.itertools;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Tuples of a given length. Compare CPython itertoolsmodule.c: batched_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "batched", module = "itertools", signature = "(iterable, n, *, strict=False)", doc = """
        Batch data into tuples of length n. The last batch may be shorter than n.

        Loops over the input iterable and accumulates data into tuples
        up to size n.  The input is consumed lazily, just enough to
        fill a batch.  The result is yielded as soon as a batch is full
        or when the input iterable is exhausted.

            >>> for batch in batched('ABCDEFG', 3):
            ...     print(batch)
            ...
            ('A', 'B', 'C')
            ('D', 'E', 'F')
            ('G',)

        If "strict" is True, raises a ValueError if the final batch is shorter
        than n.""")
public final class Batched extends PyIterator {
    public static final PyType TYPE = PyType.define(new BatchedExposer());

    private Object iterator;
    private final long size;
    private final boolean strict;

    private Batched(PyType type, Object iterator, long size, boolean strict) {
        super(type);
        this.iterator = iterator;
        this.size = size;
        this.strict = strict;
    }

    @PyNew(signature = "(iterable, n, *, strict=False)")
    static Object create(PyType cls, Object iterable, long n, boolean strict) {
        if (n < 1) {
            throw Errors.valueError("n must be at least one");
        }
        return new Batched(cls, Iteration.iter(iterable), n, strict);
    }

    @Override
    public Object next() {
        Object it = iterator;
        if (it == null) {
            return null;
        }
        Object[] batch = new Object[(int) Math.min(size, 64)];
        int count = 0;
        while (count < size) {
            Object item = Iteration.next(it);
            if (item == null) {
                iterator = null;
                return count == 0 ? null : last(Arrays.copyOf(batch, count));
            }
            if (count == batch.length) {
                batch = Arrays.copyOf(batch, (int) Math.min(size, 2L * count));
            }
            batch[count++] = item;
        }
        return new PyTuple(batch);
    }

    private Object last(Object[] batch) {
        if (strict) {
            throw Errors.valueError("batched(): incomplete batch");
        }
        return new PyTuple(batch);
    }
}

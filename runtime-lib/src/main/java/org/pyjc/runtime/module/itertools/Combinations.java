package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Choices without repetition. Compare CPython itertoolsmodule.c: combinations_next.
 *
 * <p>Thread safety: each tuple is handed out once, under the monitor, in which no Python code runs.
 */
@PyTypeDef(name = "combinations", module = "itertools", signature = "(iterable, r)", doc = """
        Return successive r-length combinations of elements in the iterable.

        combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)""")
public final class Combinations extends PyIterator {
    public static final PyType TYPE = PyType.define(new CombinationsExposer());

    private final Object[] pool;
    private final int[] indices;
    private boolean started;
    private boolean ended;

    private Combinations(PyType type, Object[] pool, long r) {
        super(type);
        this.pool = pool;
        this.ended = r > pool.length;
        this.indices = new int[r > pool.length ? 0 : (int) r];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
    }

    @PyNew(signature = "(iterable, r)")
    static Object create(PyType cls, Object iterable, long r) {
        Object[] pool = Iteration.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new Combinations(cls, pool, r);
    }

    @Override
    public synchronized Object next() {
        if (ended || started && !advance()) {
            ended = true;
            return null;
        }
        started = true;
        Object[] items = new Object[indices.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return PyTuple.of(items);
    }

    /** Moves to the next choice; false at the end. */
    private boolean advance() {
        int r = indices.length;
        int i = r - 1;
        while (i >= 0 && indices[i] == i + pool.length - r) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        indices[i]++;
        for (int j = i + 1; j < r; j++) {
            indices[j] = indices[j - 1] + 1;
        }
        return true;
    }
}

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
 * Choices with repetition. Compare CPython itertoolsmodule.c: cwr_next.
 *
 * <p>Thread safety: each tuple is handed out once, under the monitor, in which no Python code runs.
 */
@PyTypeDef(name = "combinations_with_replacement", module = "itertools", signature = "(iterable, r)", doc = """
        Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.

        combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')""")
public final class CombinationsWithReplacement extends PyIterator {
    public static final PyType TYPE = PyType.define(new CombinationsWithReplacementExposer());

    private final Object[] pool;
    private final int[] indices;
    private boolean started;
    private boolean ended;

    private CombinationsWithReplacement(PyType type, Object[] pool, long r) {
        super(type);
        this.pool = pool;
        this.ended = r > 0 && pool.length == 0;
        this.indices = new int[(int) r];
    }

    @PyNew(signature = "(iterable, r)")
    static Object create(PyType cls, Object iterable, long r) {
        Object[] pool = Iteration.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        if (r > Integer.MAX_VALUE / 8) {
            throw Errors.memoryError("");
        }
        return new CombinationsWithReplacement(cls, pool, r);
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
        while (i >= 0 && indices[i] == pool.length - 1) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Arrays.fill(indices, i, r, indices[i] + 1);
        return true;
    }
}

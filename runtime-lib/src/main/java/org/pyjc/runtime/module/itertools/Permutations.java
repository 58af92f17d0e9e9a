package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Arrangements. Compare CPython itertoolsmodule.c: permutations_next.
 *
 * <p>Thread safety: each tuple is handed out once, under the monitor, in which no Python code runs.
 */
@PyTypeDef(name = "permutations", module = "itertools", signature = "(iterable, r=None)", doc = """
        Return successive r-length permutations of elements in the iterable.

        permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)""")
public final class Permutations extends PyIterator {
    public static final PyType TYPE = PyType.define(new PermutationsExposer());

    private final Object[] pool;
    private final int[] indices;
    private final int[] cycles;
    private boolean started;
    private boolean ended;

    private Permutations(PyType type, Object[] pool, long r) {
        super(type);
        this.pool = pool;
        this.ended = r > pool.length;
        this.indices = new int[ended ? 0 : pool.length];
        this.cycles = new int[ended ? 0 : (int) r];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
        }
    }

    @PyNew(signature = "(iterable, r=None)")
    static Object create(PyType cls, Object iterable, Object r) {
        Object[] pool = Iteration.toArray(iterable);
        long length = pool.length;
        if (r != PyNone.NONE) {
            Object n = Values.intOrNull(r);
            if (n == null) {
                throw Errors.typeError("Expected int as r");
            }
            length = Args.ssize(n);
            if (length < 0) {
                throw Errors.valueError("r must be non-negative");
            }
        }
        return new Permutations(cls, pool, length);
    }

    @Override
    public synchronized Object next() {
        if (ended || started && !advance()) {
            ended = true;
            return null;
        }
        started = true;
        Object[] items = new Object[cycles.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return PyTuple.of(items);
    }

    /** Moves to the next arrangement; false at the end. */
    private boolean advance() {
        int n = pool.length;
        for (int i = cycles.length - 1; i >= 0; i--) {
            if (--cycles[i] > 0) {
                int j = n - cycles[i];
                int swapped = indices[i];
                indices[i] = indices[j];
                indices[j] = swapped;
                return true;
            }
            int first = indices[i];
            System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
            indices[n - 1] = first;
            cycles[i] = n - i;
        }
        return false;
    }
}

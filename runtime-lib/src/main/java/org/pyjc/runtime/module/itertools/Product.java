package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The Cartesian product. Compare CPython itertoolsmodule.c: product_next.
 *
 * <p>Thread safety: each tuple is handed out once, under the monitor, in which no Python code runs.
 */
@PyTypeDef(name = "product", module = "itertools", signature = "(*iterables, repeat=1)", doc = """
        Cartesian product of input iterables.  Equivalent to nested for-loops.

        For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).
        The leftmost iterators are in the outermost for-loop, so the output tuples
        cycle in a manner similar to an odometer (with the rightmost element changing
        on every iteration).

        To compute the product of an iterable with itself, specify the number
        of repetitions with the optional repeat keyword argument. For example,
        product(A, repeat=4) means the same as product(A, A, A, A).

        product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)
        product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...""")
public final class Product extends PyIterator {
    public static final PyType TYPE = PyType.define(new ProductExposer());

    private final Object[][] pools;
    private final int[] indices;
    /** The tuple handed out last; null at first. */
    private Object[] last;
    private boolean ended;

    private Product(PyType type, Object[][] pools) {
        super(type);
        this.pools = pools;
        this.indices = new int[pools.length];
        for (Object[] pool : pools) {
            ended |= pool.length == 0;
        }
    }

    @PyNew(signature = "(*iterables, repeat=1)")
    static Object create(PyType cls, PyTuple iterables, long repeat) {
        if (repeat < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        }
        int n = repeat == 0 ? 0 : iterables.size();
        if (n > 0 && repeat > Long.MAX_VALUE / 8 / n) {
            throw Errors.overflowError("repeat argument too large");
        }
        if (n * repeat > Integer.MAX_VALUE / 8) {
            throw Errors.memoryError("");
        }
        Object[][] pools = new Object[(int) (n * repeat)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < n ? Iteration.toArray(iterables.get(i)) : pools[i - n];
        }
        return new Product(cls, pools);
    }

    @Override
    public synchronized Object next() {
        if (ended) {
            return null;
        }
        Object[] items;
        if (last == null) {
            items = new Object[pools.length];
            for (int i = 0; i < items.length; i++) {
                items[i] = pools[i][0];
            }
        } else {
            items = last.clone();
            if (!advance(items)) {
                ended = true;
                return null;
            }
        }
        last = items;
        return PyTuple.of(items);
    }

    /** Turns the rightmost wheel, and those left of it that it carries along; false at the end. */
    private boolean advance(Object[] items) {
        for (int i = items.length - 1; i >= 0; i--) {
            if (++indices[i] < pools[i].length) {
                items[i] = pools[i][indices[i]];
                return true;
            }
            indices[i] = 0;
            items[i] = pools[i][0];
        }
        return false;
    }
}

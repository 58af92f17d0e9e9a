package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyListIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code zip}. Compare CPython bltinmodule.c: zip_next. Thread safety: that of the iterators. */
@PyTypeDef(name = "zip", signature = "(*iterables, strict=False)", doc = """
        The zip object yields n-length tuples, where n is the number of iterables
        passed as positional arguments to zip().  The i-th element in every tuple
        comes from the i-th iterable argument to zip().  This continues until the
        shortest argument is exhausted.

        If strict is true and one of the arguments is exhausted before the others,
        raise a ValueError.

           >>> list(zip('abcdefg', range(3), range(4)))
           [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]""")
public class PyZip extends PyIterator implements Pairs {
    public static final PyType TYPE = PyType.define(new PyZipExposer());

    private final Object[] iterators;
    private boolean strict;

    private PyZip(PyType type, Object[] iterators, boolean strict) {
        super(type);
        this.iterators = iterators;
        this.strict = strict;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        boolean strict = Strictness.option("zip", cls == TYPE, args, kwnames);
        Object[] iterators = new Object[args.length - kwnames.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iter(args[i]);
        }
        return new PyZip(cls, iterators, strict);
    }

    @Override
    public Object next() {
        Object[] values = new Object[iterators.length];
        if (values.length == 0) {
            return null;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Iteration.next(iterators[i]);
            if (values[i] == null) {
                if (strict) {
                    Strictness.check("zip", iterators, i);
                }
                return null;
            }
        }
        return new PyTuple(values);
    }

    @Override
    public final Object next(Pair pair) {
        Object first = part(0);
        Object second = first == null ? null : part(1);
        pair.second = second;
        return second == null ? null : first;
    }

    private Object part(int i) {
        Object value = iterators[i] instanceof PyListIterator list ? list.next() : Iteration.next(iterators[i]);
        if (value == null && strict) {
            Strictness.check("zip", iterators, i);
        }
        return value;
    }

    @Override
    public final boolean givesPairs() {
        return iterators.length == 2;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        PyTuple args = new PyTuple(iterators);
        return strict ? new PyTuple(type(), args, true) : new PyTuple(type(), args);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(boolean state) {
        strict = state;
    }
}

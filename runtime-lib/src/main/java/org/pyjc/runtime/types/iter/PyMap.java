package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code map}. Compare CPython bltinmodule.c: map_next. Thread safety: that of the iterators. */
@PyTypeDef(name = "map", signature = "(function, iterable, /, *iterables, strict=False)", doc = """
        Make an iterator that computes the function using arguments from each of the iterables.

        Stops when the shortest iterable is exhausted.

        If strict is true and one of the arguments is exhausted before the others,
        raise a ValueError.""")
public class PyMap extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyMapExposer());

    private final Object function;
    private final Object[] iterators;
    private boolean strict;

    private PyMap(PyType type, Object function, Object[] iterators, boolean strict) {
        super(type);
        this.function = function;
        this.iterators = iterators;
        this.strict = strict;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        boolean strict = Strictness.option("map", cls == TYPE, args, kwnames);
        if (positional < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        Object[] iterators = new Object[positional - 1];
        for (int i = 1; i < positional; i++) {
            iterators[i - 1] = Iteration.iter(args[i]);
        }
        return new PyMap(cls, args[0], iterators, strict);
    }

    @Override
    public Object next() {
        if (iterators.length == 1) {
            Object value = Iteration.next(iterators[0]);
            return value == null ? null : Call.call1(function, value);
        }
        Object[] values = new Object[iterators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Iteration.next(iterators[i]);
            if (values[i] == null) {
                if (strict) {
                    Strictness.check("map", iterators, i);
                }
                return null;
            }
        }
        return Call.call(function, values);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        PyTuple args = new PyTuple(Call.prepend(function, iterators));
        return strict ? new PyTuple(type(), args, true) : new PyTuple(type(), args);
    }

    @PyMethod(doc = "Set state information for unpickling.")
    void __setstate__(boolean state) {
        strict = state;
    }
}

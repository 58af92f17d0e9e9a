package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bool.BoolType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code filter}. Compare CPython bltinmodule.c: filter_next. Thread safety: that of the iterator. */
@PyTypeDef(name = "filter", signature = "(function, iterable, /)", doc = """
        Return an iterator yielding those items of iterable for which function(item)
        is true. If function is None, return the items that are true.""")
public class PyFilter extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyFilterExposer());

    private final Object function;
    private final Object iterator;

    private PyFilter(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0 && cls.lookupSpecial(Special.INIT) == TYPE.lookupSpecial(Special.INIT)) {
            throw Errors.typeError("filter() takes no keyword arguments");
        }
        int positional = args.length - kwnames.length;
        if (positional != 2) {
            throw Errors.typeError("filter expected 2 arguments, got " + positional);
        }
        return new PyFilter(cls, args[0], Iteration.iter(args[1]));
    }

    @Override
    public Object next() {
        boolean truth = function == PyNone.NONE || function == BoolType.TYPE;
        for (Object value; (value = Iteration.next(iterator)) != null;) {
            if (Truth.test(truth ? value : Call.call1(function, value))) {
                return value;
            }
        }
        return null;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        return new PyTuple(type(), new PyTuple(function, iterator));
    }
}

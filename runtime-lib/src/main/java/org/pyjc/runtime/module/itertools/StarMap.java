package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * A function of the elements of each element. Compare CPython itertoolsmodule.c: starmap_next.
 *
 * <p>Thread safety: immutable; the source is as safe as it is.
 */
@PyTypeDef(name = "starmap", module = "itertools", signature = "(function, iterable, /)", doc = """
        Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.""")
public final class StarMap extends PyIterator {
    public static final PyType TYPE = PyType.define(new StarMapExposer());

    private final Object function;
    private final Object iterator;

    private StarMap(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew(signature = "(function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        return new StarMap(cls, function, Iteration.iter(iterable));
    }

    @Override
    public Object next() {
        Object args = Iteration.next(iterator);
        return args == null ? null : Call.call(function, Iteration.toArray(args));
    }
}

package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What {@code __reduce__} of iterators returns. Thread safety: stateless. */
public final class IteratorState {
    private IteratorState() {}

    /** {@code iter(iterable)}, and then {@code __setstate__(state)} unless the state is null. */
    public static PyTuple iter(Object iterable, Object state) {
        return call("iter", iterable, state);
    }

    /** {@code reversed(iterable)}, and then {@code __setstate__(state)} unless the state is null. */
    public static PyTuple reversed(Object iterable, Object state) {
        return call("reversed", iterable, state);
    }

    private static PyTuple call(String function, Object iterable, Object state) {
        Object callable = Builtins.get(function);
        PyTuple args = new PyTuple(iterable);
        return state == null ? new PyTuple(callable, args) : new PyTuple(callable, args, state);
    }
}

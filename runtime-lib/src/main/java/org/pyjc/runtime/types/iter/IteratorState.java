package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What {@code __reduce__} of iterators returns. Thread safety: stateless. */
public final class IteratorState {
    private IteratorState() {}

    /**
     * The built-in {@code iter} or {@code reversed}. Looking it up may run Python code that uses up the iterator: look it
     * up first, and at the iterator afterwards.
     */
    public static Object function(String name) {
        return Builtins.get(name);
    }

    /** {@code function(iterable)}, and then {@code __setstate__(state)} unless the state is null. */
    public static PyTuple of(Object function, Object iterable, Object state) {
        PyTuple args = new PyTuple(iterable);
        return state == null ? new PyTuple(function, args) : new PyTuple(function, args, state);
    }
}

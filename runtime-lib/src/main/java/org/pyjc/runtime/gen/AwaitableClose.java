package org.pyjc.runtime.gen;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.none.PyNone;

/** {@code close()} of an asynchronous generator's awaitables. Compare async_gen_asend_close. Thread safety: stateless. */
final class AwaitableClose {
    private AwaitableClose() {
    }

    /** The awaitable's {@code throw}. */
    interface Thrower {
        Object raise(Object type, Object value, Object traceback);
    }

    static Object close(Thrower thrower) {
        try {
            thrower.raise(Exceptions.GENERATOR_EXIT, PyNone.NONE, PyNone.NONE);
        } catch (PyException e) {
            if (e.is(Exceptions.STOP_ITERATION) || e.is(Exceptions.STOP_ASYNC_ITERATION)
                    || e.is(Exceptions.GENERATOR_EXIT)) {
                return PyNone.NONE;
            }
            throw e;
        }
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
}

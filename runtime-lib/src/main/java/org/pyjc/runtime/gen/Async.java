package org.pyjc.runtime.gen;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * What {@code await}, {@code async for} and asynchronous generators' yields call. Compare CPython genobject.c:
 * _PyCoro_GetAwaitableIter and ceval.c: _PyEval_GetAwaitable, _PyEval_GetANext.
 *
 * <p>Thread safety: stateless.
 */
public final class Async {
    private Async() {
    }

    /** The iterator that {@code await value} drives. */
    public static Object awaitIter(Object value) {
        Object iterator = iterOrNull(value);
        if (iterator == null) {
            throw Errors.typeError("'" + PyType.of(value).name() + "' object can't be awaited");
        }
        if (iterator instanceof PyCoroutine c && c.isAwaited()) {
            throw Errors.runtimeError("coroutine is being awaited already");
        }
        return iterator;
    }

    /** The iterator of what a special method of an asynchronous context manager gave. */
    public static Object withIter(Object value, String method) {
        Object iterator = iterOrNull(value);
        if (iterator == null) {
            throw Errors.typeError("'async with' received an object from " + method + " that does not implement __await__: "
                    + PyType.of(value).name());
        }
        if (iterator instanceof PyCoroutine c && c.isAwaited()) {
            throw Errors.runtimeError("coroutine is being awaited already");
        }
        return iterator;
    }

    /** The iterator of an awaitable, null when the value is none. */
    static Object iterOrNull(Object value) {
        if (value instanceof PyCoroutine || value instanceof PyGenerator g && g.isIterableCoroutine()) {
            return value;
        }
        Object iterator = Call.specialOrNull(value, Special.AWAIT);
        if (iterator == null) {
            return null;
        }
        if (iterator instanceof PyCoroutine || iterator instanceof PyGenerator g && g.isIterableCoroutine()) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (!(iterator instanceof PyIterator) && PyType.of(iterator).lookupSpecial(Special.NEXT) == null) {
            throw Errors.typeError("__await__() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
        }
        return iterator;
    }

    /** {@code aiter(value)} as {@code async for} asks for it. */
    public static Object aiter(Object value) {
        PyType type = PyType.of(value);
        Object iterator = Call.specialOrNull(value, Special.AITER);
        if (iterator == null) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got " + type.name());
        }
        if (PyType.of(iterator).lookupSpecial(Special.ANEXT) == null) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                    + PyType.of(iterator).name());
        }
        return iterator;
    }

    /** The iterator to drive for the next item of an asynchronous iterator. */
    public static Object anext(Object iterator) {
        Object awaitable = Call.specialOrNull(iterator, Special.ANEXT);
        if (awaitable == null) {
            throw Errors.typeError("'async for' requires an iterator with __anext__ method, got "
                    + PyType.of(iterator).name());
        }
        try {
            Object found = iterOrNull(awaitable);
            if (found != null) {
                return found;
            }
        } catch (PyException e) {
            throw invalid(awaitable, e);
        }
        throw invalid(awaitable, null);
    }

    private static PyException invalid(Object awaitable, PyException cause) {
        PyException e = Errors.typeError("'async for' received an invalid object from __anext__: "
                + PyType.of(awaitable).name());
        if (cause != null) {
            e.value.setCause(cause.value);
            e.value.setContext(cause.value);
        }
        return e;
    }

    /** One step of waiting for the next item; StopAsyncIteration ends it with the result null. */
    public static Object stepAnext(GeneratorFrame frame, Object iterator, Object sent) {
        try {
            return Generators.step(frame, iterator, sent);
        } catch (PyException e) {
            if (!e.is(Exceptions.STOP_ASYNC_ITERATION)) {
                throw e;
            }
            frame.result = null;
            return null;
        }
    }

    /** Marks a value as yielded by an asynchronous generator itself, not by what it awaits. */
    public static Object wrapYield(Object value) {
        return new AsyncValue(value);
    }

    /** Whether a function's code makes coroutines that generators may delegate to. */
    static boolean isIterableCoroutine(PyCode code) {
        return (code.flags & PyCode.ITERABLE_COROUTINE) != 0;
    }
}

package org.pyjc.runtime.gen;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyStopIteration;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What the code of generators calls: their making, and delegation by {@code yield from} and {@code await}. Compare CPython
 * genobject.c and bytecodes.c: SEND, GET_YIELD_FROM_ITER.
 *
 * <p>Thread safety: works on the frame of the running generator.
 */
public final class Generators {
    private Generators() {
    }

    /** Makes the generator, coroutine or asynchronous generator that a call of {@code function} gives. */
    public static Object make(PyFunction function, Object[] parameters, int slots) {
        int references = slots & 0xFFFF;
        int primitives = slots >>> 16 & 0x7FFF;
        Object[] locals = parameters.length >= references ? parameters : Arrays.copyOf(parameters, references);
        GeneratorFrame frame = new GeneratorFrame(function, locals, primitives == 0 ? null : new long[primitives],
                slots < 0);
        int flags = function.code().flags;
        if ((flags & PyCode.COROUTINE) != 0) {
            return new PyCoroutine(frame);
        }
        if ((flags & PyCode.ASYNC_GENERATOR) != 0) {
            return new PyAsyncGenerator(frame);
        }
        return new PyGenerator(frame);
    }

    /** Stands for a yield until the compiler's generator pass replaces it. */
    public static Object yieldMarker(Object value) {
        throw new IllegalStateException("a yield outside a generator's body");
    }

    /** Stands for a yield of what a delegated iterator yielded. */
    public static Object delegateMarker(Object value) {
        throw new IllegalStateException("a yield outside a generator's body");
    }

    /** What {@code yield from value} iterates over. */
    public static Object delegateIter(GeneratorFrame frame, Object value) {
        if (value instanceof PyCoroutine) {
            int allowed = PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE;
            if ((frame.function().code().flags & allowed) == 0) {
                throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            return value;
        }
        return value instanceof PyGenerator ? value : Iteration.iter(value);
    }

    /** One step of a delegation: what the iterator yields, or null when it is over and the frame has its result. */
    public static Object step(GeneratorFrame frame, Object iterator, Object sent) {
        frame.delegate = iterator;
        PyException thrown = frame.thrown;
        try {
            if (thrown != null) {
                frame.thrown = null;
                return throwInto(frame, iterator, thrown);
            }
            if (iterator instanceof Resumable r) {
                return finishOf(frame, r, r.resume(sent));
            }
            return sent == PyNone.NONE ? next(frame, iterator) : Call.method1(iterator, "send", sent);
        } catch (PyException e) {
            return endOr(frame, e);
        }
    }

    private static Object next(GeneratorFrame frame, Object iterator) {
        if (iterator instanceof PyIterator it) {
            Object value = it.next();
            if (value == null) {
                frame.result = PyNone.NONE;
            }
            return value;
        }
        return Iteration.nextRaw(iterator);
    }

    private static Object finishOf(GeneratorFrame frame, Resumable inner, Object value) {
        if (value == null) {
            frame.result = inner.takeResult();
        }
        return value;
    }

    /** StopIteration ends the delegation with its value; other exceptions go on. */
    private static Object endOr(GeneratorFrame frame, PyException e) {
        if (e.value instanceof PyStopIteration stop) {
            frame.result = stop.value();
            return null;
        }
        frame.delegate = null;
        throw e;
    }

    private static Object throwInto(GeneratorFrame frame, Object iterator, PyException thrown) {
        if (thrown.is(Exceptions.GENERATOR_EXIT)) {
            close(iterator);
            throw thrown;
        }
        if (iterator instanceof Resumable r) {
            return finishOf(frame, r, r.raise(thrown));
        }
        Object method = Attributes.getOrNull(iterator, "throw");
        if (method == null) {
            throw thrown;
        }
        return Call.call1(method, thrown.value);
    }

    /** Closes what a generator delegates to. Compare CPython genobject.c: gen_close_iter. */
    static void close(Object iterator) {
        if (iterator instanceof Resumable r) {
            r.close();
            return;
        }
        Object method;
        try {
            method = Attributes.getOrNull(iterator, "close");
        } catch (PyException e) {
            Uncaught.unraisable(e.value, null, iterator);
            return;
        }
        if (method != null) {
            Call.call0(method);
        }
    }

    /** The StopIteration that reports a generator's end to Python code. */
    static PyException stop(Object result) {
        Object[] args = result == null || result == PyNone.NONE ? Call.NO_ARGS : new Object[] {result};
        return new PyException(new PyStopIteration(PyStopIteration.TYPE, args));
    }

    /** The exception that {@code throw(type, value, traceback)} means. */
    static PyException toThrow(Object type, Object value, Object traceback) {
        return ThrowArguments.exception(type, value, traceback);
    }

    /** PEP 479: a StopIteration may not leave a generator. */
    public static PyException replaced(PyException e, String what) {
        boolean stop = e.is(Exceptions.STOP_ITERATION);
        boolean asyncStop = e.is(Exceptions.STOP_ASYNC_ITERATION);
        if (!stop && !(asyncStop && what.equals("async generator"))) {
            return e;
        }
        PyException error = Errors.runtimeError(what + " raised " + (stop ? "StopIteration" : "StopAsyncIteration"));
        PyBaseException cause = e.value;
        error.value.setCause(cause);
        error.value.setContext(cause);
        return error;
    }
}

package org.pyjc.runtime.gen;

import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The awaitable of {@code athrow} and {@code aclose}. Compare CPython genobject.c: async_gen_athrow_send.
 *
 * <p>Thread safety: as its base.
 */
@PyTypeDef(name = "async_generator_athrow", subclassable = false, instantiable = false)
final class PyAsyncGenThrow extends AsyncGenAwaitable {
    public static final PyType TYPE = PyType.define(new PyAsyncGenThrowExposer());

    /** The arguments of {@code athrow}; null for {@code aclose}. */
    private final Object type;
    private final Object value;
    private final Object traceback;

    PyAsyncGenThrow(PyAsyncGenerator generator, Object type, Object value, Object traceback) {
        super(TYPE, generator);
        this.type = type;
        this.value = value;
        this.traceback = traceback;
    }

    private boolean isClose() {
        return type == null;
    }

    @Override
    Object send(Object arg) {
        if (state == State.CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
        if (state == State.INIT) {
            if (generator.runningAsync) {
                state = State.CLOSED;
                throw Errors.runtimeError(isClose() ? "aclose(): asynchronous generator is already running"
                        : "athrow(): asynchronous generator is already running");
            }
            if (generator.runner.isFinished() || generator.closed) {
                state = State.CLOSED;
                throw finished();
            }
            if (arg != PyNone.NONE) {
                throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
            }
            state = State.ITER;
            generator.runningAsync = true;
            PyException e = isClose() ? new PyException(new PyBaseException(Exceptions.GENERATOR_EXIT))
                    : Generators.toThrow(type, value, traceback);
            if (isClose()) {
                generator.closed = true;
            }
            return step(() -> generator.runner.raise(e));
        }
        return step(() -> generator.runner.resume(arg));
    }

    private PyException finished() {
        return isClose() ? Generators.stop(PyNone.NONE)
                : new PyException(new PyBaseException(Exceptions.STOP_ASYNC_ITERATION));
    }

    @Override
    Object throwIn(Object exception, Object val, Object tb) {
        if (state == State.CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
        if (state == State.INIT) {
            if (generator.runningAsync) {
                state = State.CLOSED;
                throw Errors.runtimeError(isClose() ? "aclose(): asynchronous generator is already running"
                        : "athrow(): asynchronous generator is already running");
            }
            state = State.ITER;
            generator.runningAsync = true;
        }
        PyException e = Generators.toThrow(exception, val, tb);
        return step(() -> generator.runner.raise(e));
    }

    private Object step(Supplier<Object> step) {
        return run(() -> isClose() ? closing(step) : generator.unwrap(step.get()));
    }

    private Object closing(Supplier<Object> run) {
        Object stepped;
        try {
            stepped = run.get();
        } catch (PyException e) {
            if (e.is(Exceptions.STOP_ASYNC_ITERATION) || e.is(Exceptions.GENERATOR_EXIT)) {
                throw Generators.stop(PyNone.NONE);
            }
            throw e;
        }
        if (stepped == null) {
            throw Generators.stop(PyNone.NONE);
        }
        if (stepped instanceof AsyncValue) {
            throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return stepped;
    }
}

package org.pyjc.runtime.gen;

import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The awaitable of {@code __anext__} and {@code asend}. Compare CPython genobject.c: async_gen_asend_send.
 *
 * <p>Thread safety: as its base.
 */
@PyTypeDef(name = "async_generator_asend", subclassable = false, instantiable = false)
final class PyAsyncGenSend extends AsyncGenAwaitable {
    public static final PyType TYPE = PyType.define(new PyAsyncGenSendExposer());

    private final Object value;

    PyAsyncGenSend(PyAsyncGenerator generator, Object value) {
        super(TYPE, generator);
        this.value = value;
    }

    @Override
    Object send(Object arg) {
        begin("cannot reuse already awaited __anext__()/asend()");
        Object sent = arg;
        if (state == State.INIT) {
            start();
            sent = arg == PyNone.NONE ? value : arg;
        }
        Object given = sent;
        return step(() -> generator.runner.resume(given));
    }

    @Override
    Object throwIn(Object type, Object val, Object traceback) {
        begin("cannot reuse already awaited __anext__()/asend()");
        if (state == State.INIT) {
            if (generator.runningAsync) {
                state = State.CLOSED;
            }
            start();
        }
        PyException e = Generators.toThrow(type, val, traceback);
        return step(() -> generator.runner.raise(e));
    }

    private void begin(String message) {
        if (state == State.CLOSED) {
            throw Errors.runtimeError(message);
        }
    }

    private void start() {
        if (generator.runningAsync) {
            state = State.CLOSED;
            throw Errors.runtimeError("anext(): asynchronous generator is already running");
        }
        generator.runningAsync = true;
        state = State.ITER;
    }

    private Object step(Supplier<Object> step) {
        return run(() -> generator.unwrap(step.get()));
    }
}

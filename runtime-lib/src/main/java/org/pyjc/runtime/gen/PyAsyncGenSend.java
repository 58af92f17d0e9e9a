package org.pyjc.runtime.gen;

import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The awaitable of {@code __anext__} and {@code asend}. Compare CPython genobject.c: async_gen_asend_send.
 *
 * <p>Thread safety: used by one task at a time.
 */
@PyTypeDef(name = "async_generator_asend", subclassable = false, instantiable = false)
final class PyAsyncGenSend extends PyObject {
    public static final PyType TYPE = PyType.define(new PyAsyncGenSendExposer());

    private enum State { INIT, ITER, CLOSED }

    private final PyAsyncGenerator generator;
    private final Object value;
    private State state = State.INIT;

    PyAsyncGenSend(PyAsyncGenerator generator, Object value) {
        super(TYPE);
        this.generator = generator;
        this.value = value;
    }

    @PyMethod(name = "__await__")
    Object await() {
        return this;
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return this;
    }

    @PyMethod(name = "__next__")
    Object next() {
        return send(PyNone.NONE);
    }

    @PyMethod
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

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
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

    private Object step(Supplier<Object> run) {
        boolean done = true;
        try {
            Object result = generator.unwrap(run.get());
            done = false;
            return result;
        } finally {
            if (done) {
                state = State.CLOSED;
                generator.runningAsync = false;
            }
        }
    }

    @PyMethod
    Object close() {
        if (state == State.CLOSED) {
            return PyNone.NONE;
        }
        return AwaitableClose.close(this::throwIn);
    }
}

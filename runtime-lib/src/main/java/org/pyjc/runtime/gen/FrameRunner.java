package org.pyjc.runtime.gen;

import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Drives a frame for the object that Python sees: the states and the errors of {@code send}, {@code throw} and
 * {@code close}. Compare CPython genobject.c: gen_send_ex2.
 *
 * <p>Thread safety: two threads can't run one frame; the second gets a ValueError.
 */
final class FrameRunner {
    private final GeneratorFrame frame;
    private final String what;

    FrameRunner(GeneratorFrame frame, String what) {
        this.frame = frame;
        this.what = what;
    }

    GeneratorFrame frame() {
        return frame;
    }

    Object takeResult() {
        Object value = frame.result;
        frame.result = null;
        return value == null ? PyNone.NONE : value;
    }

    /** Goes on with a value; null at the end. */
    Object resume(Object sent) {
        int status = frame.status();
        while (true) {
            if (status == GeneratorFrame.SUSPENDED && frame.start(status)) {
                return run(sent);
            }
            if (status == GeneratorFrame.CREATED) {
                if (sent != PyNone.NONE) {
                    throw Errors.typeError("can't send non-None value to a just-started " + what);
                }
                if (frame.start(status)) {
                    return run(sent);
                }
            }
            if (status == GeneratorFrame.RUNNING) {
                throw Errors.valueError(what + " already executing");
            }
            if (status == GeneratorFrame.FINISHED) {
                return finished();
            }
            status = frame.status();
        }
    }

    private Object finished() {
        if (what.equals("coroutine")) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        frame.result = PyNone.NONE;
        return null;
    }

    private Object run(Object sent) {
        try {
            return frame.run(sent);
        } catch (PyException e) {
            throw Generators.replaced(e, what);
        }
    }

    /** Goes on with an exception; null at the end. */
    Object raise(PyException e) {
        int status;
        do {
            status = frame.status();
            if (status == GeneratorFrame.RUNNING) {
                throw Errors.valueError(what + " already executing");
            }
            if (status == GeneratorFrame.FINISHED) {
                if (what.equals("coroutine")) {
                    throw Errors.runtimeError("cannot reuse already awaited coroutine");
                }
                throw e;
            }
        } while (!frame.start(status));
        if (status == GeneratorFrame.CREATED) {
            frame.locals = null;
            frame.leave(GeneratorFrame.FINISHED);
            throw Generators.replaced(frame.located(e), what);
        }
        frame.thrown = e;
        return run(PyNone.NONE);
    }

    /** {@code close()}. */
    Object close() {
        int status = frame.status();
        if (status == GeneratorFrame.CREATED && frame.start(status)) {
            frame.locals = null;
            frame.leave(GeneratorFrame.FINISHED);
            return PyNone.NONE;
        }
        if (status == GeneratorFrame.FINISHED) {
            return PyNone.NONE;
        }
        try {
            Object value = raise(new PyException(new PyBaseException(Exceptions.GENERATOR_EXIT)));
            if (value != null) {
                throw Errors.runtimeError(what + " ignored GeneratorExit");
            }
            return takeResult();
        } catch (PyException e) {
            if (e.is(Exceptions.GENERATOR_EXIT) || e.is(Exceptions.STOP_ITERATION)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }

    /** Nothing refers to the generator any more: its handlers run. */
    void finalizeSuspended(Object generator) {
        if (isFinished() || isRunning()) {
            return;
        }
        frame.adopt();
        try {
            close();
        } catch (PyException e) {
            Uncaught.unraisable(e.value, Uncaught.about("Exception ignored while closing generator ", generator), null);
        }
    }

    boolean isUnstarted() {
        return frame.status() == GeneratorFrame.CREATED;
    }

    boolean isRunning() {
        return frame.status() == GeneratorFrame.RUNNING;
    }

    boolean isSuspended() {
        return frame.status() == GeneratorFrame.SUSPENDED;
    }

    boolean isFinished() {
        return frame.status() == GeneratorFrame.FINISHED;
    }

    PyCode code() {
        return frame.function().code();
    }

    Object delegate() {
        Object delegate = frame.delegate;
        return delegate == null || !isSuspended() ? PyNone.NONE : delegate;
    }
}

package org.pyjc.runtime.gen;

import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What the awaitables of an async generator's methods have in common: they run it step by step, once.
 *
 * <p>Thread safety: used by one task at a time.
 */
abstract class AsyncGenAwaitable extends AwaitIterator {
    enum State { INIT, ITER, CLOSED }

    final PyAsyncGenerator generator;
    State state = State.INIT;

    AsyncGenAwaitable(PyType type, PyAsyncGenerator generator) {
        super(type);
        this.generator = generator;
    }

    @PyMethod
    abstract Object send(Object arg);

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    abstract Object throwIn(Object type, Object val, Object traceback);

    @PyMethod(name = "__next__")
    Object next() {
        return send(PyNone.NONE);
    }

    @PyMethod
    Object close() {
        return state == State.CLOSED ? PyNone.NONE : AwaitableClose.close(this::throwIn);
    }

    /** Takes a step; one that ends by an exception, also StopIteration, was the last. */
    final Object run(Supplier<Object> step) {
        boolean done = true;
        try {
            Object result = step.get();
            done = false;
            return result;
        } finally {
            if (done) {
                state = State.CLOSED;
                generator.runningAsync = false;
            }
        }
    }
}

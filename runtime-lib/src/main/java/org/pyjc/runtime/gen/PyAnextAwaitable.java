package org.pyjc.runtime.gen;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The awaitable of {@code anext(iterator, default)}: what the iterator's awaitable gives, or the default at the end. Compare
 * CPython iterobject.c: anextawaitable.
 *
 * <p>Thread safety: immutable.
 */
@PyTypeDef(name = "anext_awaitable", subclassable = false, instantiable = false)
public final class PyAnextAwaitable extends AwaitIterator {
    public static final PyType TYPE = PyType.define(new PyAnextAwaitableExposer());

    private final Object awaitable;
    private final Object fallback;

    public PyAnextAwaitable(Object awaitable, Object fallback) {
        super(TYPE);
        this.awaitable = awaitable;
        this.fallback = fallback;
    }

    @PyMethod(name = "__next__")
    Object next() {
        return step(() -> Iteration.nextRaw(iterator()));
    }

    @PyMethod
    Object send(Object value) {
        return step(() -> Call.method1(iterator(), "send", value));
    }

    @PyMethod(name = "throw", signature = "(self, /, *args)")
    Object throwIn(Object... args) {
        return step(() -> Call.method(iterator(), "throw", args, Call.NO_NAMES));
    }

    @PyMethod
    Object close() {
        return step(() -> Call.method0(iterator(), "close"));
    }

    private interface Step {
        Object run();
    }

    private Object step(Step step) {
        try {
            return step.run();
        } catch (PyException e) {
            if (e.is(Exceptions.STOP_ASYNC_ITERATION)) {
                throw Generators.stop(fallback);
            }
            throw e;
        }
    }

    /** Compare CPython: anextawaitable_getiter. */
    private Object iterator() {
        Object found = Async.awaitIter(awaitable);
        if (found instanceof PyIterator || PyType.of(found).lookupSpecial(Special.NEXT) != null) {
            return found;
        }
        Object inner = Call.specialOrNull(found, Special.AWAIT);
        if (inner == null || PyType.of(inner).lookupSpecial(Special.NEXT) == null) {
            throw Errors.typeError("__await__() returned a non-iterable");
        }
        return inner;
    }
}

package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.gen.Async;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Context managers. Compare CPython bytecodes.c: LOAD_SPECIAL, WITH_EXCEPT_START. The {@code __exit__} is got before
 * {@code __enter__} is called.
 *
 * <p>Thread safety: works on the calling thread's state.
 */
public final class Withs {
    private static final String PROTOCOL = " object does not support the context manager protocol";
    private static final String ASYNC_PROTOCOL = " object does not support the asynchronous context manager protocol";

    private Withs() {}

    /** The bound {@code __exit__}. */
    public static Object exitOf(Object manager) {
        return special(manager, Special.EXIT, Special.AEXIT, PROTOCOL, "async with");
    }

    /** The bound {@code __enter__}. */
    public static Object enterOf(Object manager) {
        return special(manager, Special.ENTER, Special.AENTER, PROTOCOL, "async with");
    }

    /** The result of {@code __enter__()}. */
    public static Object enter(Object manager) {
        return Call.call0(enterOf(manager));
    }

    /** Leaves normally: {@code __exit__(None, None, None)}. */
    public static void leave(Object exit) {
        Call.call3(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }

    /**
     * Leaves by an exception, which was caught at {@code pos}.
     *
     * @return null when {@code __exit__} suppresses it, else what is to be thrown on
     */
    public static Throwable handle(Throwable t, PyFunction fn, int pos, Object exit) {
        return handle(Handlers.caught(t, fn, pos), exit);
    }

    /** The same for the exception that was caught. */
    public static Throwable handle(PyBaseException e, Object exit) {
        PyBaseException previous = Handlers.push(e);
        try {
            Object suppress = Call.call3(exit, e.type(), e, traceback(e));
            return Truth.test(suppress) ? null : Handlers.rethrow(e);
        } catch (PyException inner) {
            Handlers.link(inner.value);
            throw inner;
        } finally {
            Handlers.pop(previous);
        }
    }

    private static Object traceback(PyBaseException e) {
        PyTraceback traceback = e.traceback();
        return traceback == null ? PyNone.NONE : traceback;
    }

    /** The bound {@code __aexit__}. */
    public static Object asyncExitOf(Object manager) {
        return special(manager, Special.AEXIT, Special.EXIT, ASYNC_PROTOCOL, "with");
    }

    /** The iterator to drive for {@code await __aenter__()}. */
    public static Object asyncEnter(Object manager) {
        return Async.withIter(Call.call0(special(manager, Special.AENTER, Special.ENTER, ASYNC_PROTOCOL, "with")), "__aenter__");
    }

    /** The iterator to drive for {@code await __aexit__(None, None, None)}. */
    public static Object asyncLeave(Object exit) {
        return Async.withIter(Call.call3(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE), "__aexit__");
    }

    /** The iterator to drive for {@code __aexit__} with an exception. */
    public static Object asyncHandle(Object exit, PyBaseException e) {
        return Async.withIter(Call.call3(exit, e.type(), e, traceback(e)), "__aexit__");
    }

    private static Object special(Object manager, Special special, Special other, String protocol, String advice) {
        PyType type = PyType.of(manager);
        Object method = type.lookupSpecial(special);
        if (method != null) {
            return Descriptors.get(method, manager, type);
        }
        String hint = type.lookupSpecial(other) == null ? ""
                : " but it supports the " + (advice.startsWith("async") ? "asynchronous " : "")
                        + "context manager protocol. Did you mean to use '" + advice + "'?";
        throw Errors.typeError("'" + type.name() + "'" + protocol + " (missed " + special.methodName + " method)"
                + hint);
    }
}

package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.exc.Raise;
import org.pyjc.runtime.module.contextvars.PyContext;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code asyncio.Future}. Compare CPython _asynciomodule.c: FutureObj.
 *
 * <p>Thread safety: changes of the state and of the callbacks are made under the monitor, in which no Python code runs; the
 * state is volatile, and what belongs to a state is written before it. Who wins the change schedules the callbacks.
 */
@PyTypeDef(name = "Future", module = "_asyncio", signature = "(*, loop=None)", weakReferable = true, instanceDict = true,
        parts = {FutureAttributes.class, FutureCallbacks.class, FutureFinalizer.class}, doc = """
        This class is *almost* compatible with concurrent.futures.Future.

            Differences:

            - result() and exception() do not take a timeout argument and
              raise an exception when the future isn't done yet.

            - Callbacks registered with add_done_callback() are always called
              via the event loop's call_soon_threadsafe().

            - This class is not compatible with the wait() and as_completed()
              methods in the concurrent.futures package.""")
class PyFuture extends PyObject {
    public static final PyType TYPE = PyType.define(new PyFutureExposer());

    /** What can become of a future; the names are those that Python shows. */
    enum State { PENDING, CANCELLED, FINISHED }

    final FutureCallbacks callbacks = new FutureCallbacks();
    final AwaitedBy awaitedBy = new AwaitedBy();
    private volatile State state = State.PENDING;
    /** Null before {@code __init__}. */
    private volatile Object loop;
    private volatile PyBaseException exception;
    private volatile Object result;
    private volatile PyTraceback exceptionTraceback;
    volatile Object cancelMessage;
    private volatile PyBaseException cancelledException;
    volatile Object sourceTraceback;
    /** Whether it was yielded by {@code await} and no task has taken notice. */
    volatile boolean blocking;
    /** Whether it holds an exception that nobody has asked for. */
    volatile boolean unretrieved;
    /** Who watches for its end, null for nobody; see {@link FutureFinalizer}. */
    volatile Finalization.Watch watch;

    PyFuture(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyFuture(cls);
    }

    @PyInit(signature = "(self, *, loop=None)")
    static void init(PyFuture self, Object loop) {
        self.start(loop);
    }

    /** Compare future_init. */
    final void start(Object givenLoop) {
        Object wanted = givenLoop == PyNone.NONE ? RunningLoop.current() : givenLoop;
        forget();
        loop = wanted;
        if (Truth.test(Call.method0(wanted, "get_debug"))) {
            sourceTraceback = PythonParts.call("traceback", "extract_stack");
        }
    }

    private synchronized void forget() {
        callbacks.take();
        unretrieved = false;
        blocking = false;
        exception = null;
        exceptionTraceback = null;
        result = null;
        sourceTraceback = null;
        cancelMessage = null;
        cancelledException = null;
        state = State.PENDING;
    }

    final State state() {
        return state;
    }

    final boolean isPending() {
        return state == State.PENDING;
    }

    final Object loopOrNull() {
        return loop;
    }

    final Object resultOrNull() {
        return result;
    }

    final PyBaseException exceptionOrNull() {
        return exception;
    }

    /** The loop, which only an initialised future has. Compare future_ensure_alive. */
    final Object aliveLoop() {
        Object found = loop;
        if (found == null) {
            throw Errors.runtimeError("Future object is not initialized.");
        }
        return found;
    }

    // ---- what it becomes ----

    @PyMethod(name = "set_result", signature = "(self, result, /)", doc = """
            Mark the future done and set its result.

            If the future is already done when this method is called, raises
            InvalidStateError.""")
    static void setResultOf(PyFuture self, Object result) {
        self.aliveLoop();
        self.finish(result);
    }

    /** Compare future_set_result. */
    final void finish(Object value) {
        settle(value, null);
    }

    /** What ends a pending future: a result or an exception, the other is null. */
    private void settle(Object value, PyBaseException e) {
        boolean first;
        synchronized (this) {
            first = state == State.PENDING;
            if (first) {
                result = value;
                exception = e;
                exceptionTraceback = e == null ? null : e.traceback();
                unretrieved = e != null;
                state = State.FINISHED;
            }
        }
        if (!first) {
            throw PythonParts.invalidState("invalid state");
        }
        callbacks.schedule(this);
    }

    @PyMethod(name = "set_exception", signature = "(self, exception, /)", doc = """
            Mark the future done and set an exception.

            If the future is already done when this method is called, raises
            InvalidStateError.""")
    static void setExceptionOf(PyFuture self, Object exception) {
        self.aliveLoop();
        self.fail(exception);
    }

    /** Compare future_set_exception. */
    final void fail(Object given) {
        if (state != State.PENDING) {
            throw PythonParts.invalidState("invalid state");
        }
        settle(null, toStore(given));
        FutureFinalizer.watch(this);
    }

    private static PyBaseException toStore(Object given) {
        Object value = given instanceof PyType t && t.isSubtype(PyBaseException.TYPE) ? Call.call0(t) : given;
        if (!(value instanceof PyBaseException e)) {
            throw Errors.typeError("invalid exception object");
        }
        if (!e.type().isSubtype(Exceptions.STOP_ITERATION)) {
            return e;
        }
        PyBaseException instead = Errors.runtimeError("StopIteration interacts badly with generators and cannot be raised into a Future").value;
        instead.setCause(e);
        instead.setContext(e);
        return instead;
    }

    @PyMethod(name = "cancel", signature = "(self, /, msg=None)", doc = """
            Cancel the future and schedule callbacks.

            If the future is already done or cancelled, return False.  Otherwise,
            change the future's state to cancelled, schedule the callbacks and
            return True.""")
    static boolean cancelOf(PyFuture self, Object message) {
        self.aliveLoop();
        return self.becomeCancelled(message);
    }

    /** Compare future_cancel. */
    final boolean becomeCancelled(Object message) {
        unretrieved = false;
        synchronized (this) {
            if (state != State.PENDING) {
                return false;
            }
            cancelMessage = message;
            state = State.CANCELLED;
        }
        callbacks.schedule(this);
        return true;
    }

    /** Keeps the exception that ended a coroutine as cancelled, to be raised by {@code result()}. */
    final void keepCancelled(PyBaseException e) {
        cancelledException = e;
    }

    @PyMethod(name = "_make_cancelled_error", doc = """
            Create the CancelledError to raise if the Future is cancelled.

            This should only be called once when handling a cancellation since
            it erases the context exception value.""")
    final Object makeCancelledError() {
        return cancelledError();
    }

    final PyBaseException cancelledError() {
        PyBaseException kept = cancelledException;
        if (kept != null) {
            cancelledException = null;
            return kept;
        }
        Object message = cancelMessage;
        PyType type = PythonParts.cancelledError();
        return (PyBaseException) (message == null || message == PyNone.NONE ? Call.call0(type) : Call.call1(type, message));
    }

    // ---- questions ----

    @PyMethod(doc = "Return True if the future was cancelled.")
    boolean cancelled() {
        return state == State.CANCELLED;
    }

    @PyMethod(doc = """
            Return True if the future is done.

            Done means either that a result / exception are available, or that the
            future was cancelled.""")
    boolean done() {
        return state != State.PENDING;
    }

    @PyMethod(doc = """
            Return the result this future represents.

            If the future has been cancelled, raises CancelledError.  If the
            future's result isn't yet available, raises InvalidStateError.  If
            the future is done and has an exception set, this exception is raised.""")
    Object result() {
        PyBaseException failure = failure("Result is not set.");
        if (failure == null) {
            return result;
        }
        throw Raise.raise(failure);
    }

    /** The exception that {@code result()} is to raise, or null when there is a result. Compare future_get_result. */
    final PyBaseException failure(String whenPending) {
        State now = state;
        if (now == State.CANCELLED) {
            return cancelledError();
        }
        if (now == State.PENDING) {
            return PythonParts.invalidState(whenPending).value;
        }
        unretrieved = false;
        PyBaseException e = exception;
        if (e != null) {
            e.setTraceback(exceptionTraceback);
            exceptionTraceback = null;
        }
        return e;
    }

    @PyMethod(doc = """
            Return the exception that was set on this future.

            The exception (or None if no exception was set) is returned only if
            the future is done.  If the future has been cancelled, raises
            CancelledError.  If the future isn't done yet, raises
            InvalidStateError.""")
    Object exception() {
        State now = state;
        if (now == State.CANCELLED) {
            throw Raise.raise(cancelledError());
        }
        if (now == State.PENDING) {
            throw PythonParts.invalidState("Exception is not set.");
        }
        unretrieved = false;
        PyBaseException e = exception;
        return e == null ? PyNone.NONE : e;
    }

    @PyMethod(name = "get_loop", doc = "Return the event loop the Future is bound to.")
    Object getLoop() {
        return aliveLoop();
    }

    // ---- callbacks ----

    @PyMethod(name = "add_done_callback", signature = "(self, fn, /, *, context=<unrepresentable>)", doc = """
            Add a callback to be run when the future becomes done.

            The callback is called with a single argument - the future object. If
            the future is already done when this is called, the callback is
            scheduled with call_soon.""")
    void addDoneCallback(Object function, Object context) {
        if (loop == null) {
            throw Errors.runtimeError("uninitialized Future object");
        }
        addCallback(function, context == null || context == PyNone.NONE ? PyContext.current().copy() : context);
    }

    final void addCallback(Object function, Object context) {
        boolean added;
        synchronized (this) {
            added = state == State.PENDING;
            if (added) {
                callbacks.add(function, context);
            }
        }
        if (!added) {
            Loops.callSoon(loop, function, this, context);
        }
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        aliveLoop();
        return new PyFutureIterator(this);
    }

    @PyMethod(name = "__await__")
    Object await() {
        return iter();
    }

    @PyMethod(name = "__repr__")
    static Object repr(PyFuture self) {
        return PythonParts.call("asyncio.base_futures", "_future_repr", self);
    }

    @PyClassMethod(name = "__class_getitem__", signature = "(object, /)", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}

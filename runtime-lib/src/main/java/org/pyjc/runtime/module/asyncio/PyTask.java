package org.pyjc.runtime.module.asyncio;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.gen.PyCoroutine;
import org.pyjc.runtime.gen.RunningGenerators;
import org.pyjc.runtime.module.contextvars.PyContext;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code asyncio.Task}. Compare CPython _asynciomodule.c: TaskObj.
 *
 * <p>Thread safety: the loop's thread runs its steps, one at a time; other threads may ask, and cancel it. The count of requests and the
 * place in the list are guarded by the monitor, the other fields are volatile.
 */
@PyTypeDef(name = "Task", module = "_asyncio", base = PyFuture.class, weakReferable = true, instanceDict = true, parts = {TaskAttributes.class, TaskStacks.class},
        signature = "(coro, *, loop=None, name=None, context=None, eager_start=False)", doc = "A coroutine wrapped in a Future.")
final class PyTask extends PyFuture implements RunningGenerators.Driver {
    public static final PyType TYPE = PyType.define(new PyTaskExposer());
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** The coroutine, null before {@code __init__} and after an eager end. */
    private volatile Object coroutine;
    private volatile Object context;
    /** A str, or the number in {@code Task-N}. */
    private volatile Object name;
    /** The future that it waits for, null for none. */
    volatile Object waitsFor;
    private int cancelRequests;
    volatile boolean mustCancel;
    volatile boolean logDestroyPending;
    private TaskList.Entry entry;

    PyTask(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyTask(cls);
    }

    @PyInit(signature = "(self, coro, *, loop=None, name=None, context=None, eager_start=False)")
    static void init(PyTask self, Object coro, Object loop, Object name, Object context, boolean eagerStart) {
        self.start(loop);
        self.logDestroyPending = false;
        if (!(coro instanceof PyCoroutine) && !Truth.test(PythonParts.call("asyncio.coroutines", "iscoroutine", coro))) {
            throw Errors.typeError(new StrBuilder().append("a coroutine was expected, got ").append(Repr.repr(coro)).toString());
        }
        self.begin(coro, name == PyNone.NONE ? (Object) NUMBERS.incrementAndGet() : TaskAttributes.text(name),
                context == PyNone.NONE ? PyContext.current().copy() : context);
        if (eagerStart && Truth.test(Call.method0(self.loopOrNull(), "is_running"))) {
            TaskSteps.startEagerly(self);
        } else {
            FutureFinalizer.watch(self);
            TaskSteps.callSoon(self, null);
            self.register();
        }
    }

    private synchronized void begin(Object newCoroutine, Object newName, Object newContext) {
        coroutine = newCoroutine;
        name = newName;
        context = newContext;
        waitsFor = null;
        mustCancel = false;
        cancelRequests = 0;
        logDestroyPending = true;
    }

    @Override
    public Object coroutineOrNull() {
        return coroutine;
    }

    void dropCoroutine() {
        coroutine = null;
    }

    Object context() {
        return context;
    }

    Object name() {
        return name;
    }

    void setName(Object newName) {
        name = newName;
    }

    /** Whether it is worth a message that nothing refers to it any more. */
    boolean isLost() {
        return logDestroyPending && isPending();
    }

    // ---- the list of tasks ----

    synchronized void register() {
        if (entry == null) {
            entry = TaskList.add(this);
        }
    }

    synchronized void unregister() {
        if (entry != null) {
            entry.remove();
            entry = null;
        }
    }

    // ---- cancelling ----

    @PyMethod(name = "cancel", signature = "(self, /, msg=None)", doc = """
            Request that this task cancel itself.

            This arranges for a CancelledError to be thrown into the
            wrapped coroutine on the next cycle through the event loop.
            The coroutine then has a chance to clean up or even deny
            the request using try/except/finally.

            Unlike Future.cancel, this does not guarantee that the
            task will be cancelled: the exception might be caught and
            acted upon, delaying cancellation of the task or preventing
            cancellation completely.  The task may also return a value or
            raise a different exception.

            Immediately after this method is called, Task.cancelled() will
            not return True (unless the task was already cancelled).  A
            task will be marked as cancelled when the wrapped coroutine
            terminates with a CancelledError exception (even if cancel()
            was not called).

            This also increases the task's count of cancellation requests.""")
    static boolean cancelTask(PyTask self, Object message) {
        self.unretrieved = false;
        if (!self.isPending()) {
            return false;
        }
        synchronized (self) {
            self.cancelRequests++;
        }
        Object waited = self.waitsFor;
        if (waited != null && TaskSteps.cancel(waited, message)) {
            return true;
        }
        self.cancelMessage = message;
        self.mustCancel = true;
        return true;
    }

    @PyMethod(doc = """
            Return the count of the task's cancellation requests.

            This count is incremented when .cancel() is called
            and may be decremented using .uncancel().""")
    synchronized long cancelling() {
        return cancelRequests;
    }

    @PyMethod(doc = """
            Decrement the task's count of cancellation requests.

            This should be used by tasks that catch CancelledError
            and wish to continue indefinitely until they are cancelled again.

            Returns the remaining number of cancellation requests.""")
    synchronized long uncancel() {
        if (cancelRequests > 0) {
            cancelRequests--;
            if (cancelRequests == 0) {
                mustCancel = false;
            }
        }
        return cancelRequests;
    }

    @PyMethod(name = "set_result", signature = "(self, result, /)")
    static void setTaskResult(PyTask self, Object result) {
        throw Errors.runtimeError("Task does not support set_result operation");
    }

    @PyMethod(name = "set_exception", signature = "(self, exception, /)")
    static void setTaskException(PyTask self, Object exception) {
        throw Errors.runtimeError("Task does not support set_exception operation");
    }

    @PyMethod(name = "__repr__")
    static Object taskRepr(PyTask self) {
        return PythonParts.call("asyncio.base_tasks", "_task_repr", self);
    }
}

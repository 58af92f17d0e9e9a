package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyStopIteration;
import org.pyjc.runtime.gen.PyGenerator;
import org.pyjc.runtime.gen.Resumable;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/**
 * How a task's coroutine goes on. Compare CPython _asynciomodule.c: task_step_impl, task_step_handle_result_impl, task_wakeup.
 *
 * <p>Thread safety: called by the loop's thread.
 */
final class TaskSteps {
    private static final String[] MESSAGE = {"msg"};
    private static final String[] CONTEXT = {"context"};
    private static final String BLOCKING = "_asyncio_future_blocking";

    private TaskSteps() {}

    /** Has the loop call the next step, with an exception that may be null. */
    static void callSoon(PyTask task, PyBaseException thrown) {
        Loops.callSoon(task.loopOrNull(), new PyTaskStep(task, thrown), null, task.context());
    }

    /** Runs the first step at once. Compare task_eager_start. */
    static void startEagerly(PyTask task) {
        Object loop = task.loopOrNull();
        Object previous = CurrentTask.swap(loop, task);
        task.register();
        try {
            Call.method1(task.context(), "run", new PyTaskStep(task, null, true));
        } finally {
            CurrentTask.swap(loop, previous);
            if (task.isPending()) {
                FutureFinalizer.watch(task);
            } else {
                task.unregister();
                task.dropCoroutine();
            }
        }
    }

    /** A step that the loop calls. */
    static void step(PyTask task, PyBaseException thrown) {
        Object loop = task.loopOrNull();
        CurrentTask.enter(loop, task);
        try {
            run(task, thrown);
        } finally {
            CurrentTask.leave(loop, task);
        }
    }

    /** Lets the coroutine go on, with an exception if one is given or the task is to be cancelled. */
    static void run(PyTask task, PyBaseException given) {
        if (!task.isPending()) {
            throw PythonParts.invalidState(new StrBuilder().append("__step(): already done: ").append(Repr.repr(task)).append(' ')
                    .append(given == null ? "" : Repr.repr(given)).toString());
        }
        PyBaseException thrown = given;
        if (task.mustCancel) {
            if (thrown == null || !thrown.type().isSubtype(PythonParts.cancelledError())) {
                thrown = task.cancelledError();
            }
            task.mustCancel = false;
        }
        task.waitsFor = null;
        Object coroutine = task.coroutineOrNull();
        if (coroutine == null) {
            throw Errors.runtimeError("uninitialized Task object");
        }
        Object yielded;
        Object[] end = new Object[1];
        try {
            yielded = thrown == null ? send(coroutine, end) : raise(coroutine, thrown, end);
        } catch (PyException e) {
            failed(task, e.value);
            return;
        } catch (StackOverflowError | OutOfMemoryError e) {
            failed(task, Handlers.caught(e));
            return;
        }
        if (yielded == null) {
            ended(task, end[0]);
        } else {
            wait(task, yielded);
        }
    }

    /** What the coroutine yields; null at its end, whose result {@code end} gets. */
    private static Object send(Object coroutine, Object[] end) {
        if (coroutine instanceof Resumable r) {
            return result(r, r.resume(PyNone.NONE), end);
        }
        try {
            return PyType.of(coroutine).lookupSpecial(Special.NEXT) != null ? Iteration.nextRaw(coroutine)
                    : Call.method1(coroutine, "send", PyNone.NONE);
        } catch (PyException e) {
            return stopped(e, end);
        }
    }

    private static Object raise(Object coroutine, PyBaseException thrown, Object[] end) {
        if (coroutine instanceof Resumable r) {
            return result(r, r.raise(new PyException(thrown)), end);
        }
        try {
            return Call.method1(coroutine, "throw", thrown);
        } catch (PyException e) {
            return stopped(e, end);
        }
    }

    private static Object result(Resumable coroutine, Object yielded, Object[] end) {
        if (yielded == null) {
            end[0] = coroutine.takeResult();
        }
        return yielded;
    }

    private static Object stopped(PyException e, Object[] end) {
        if (!(e.value instanceof PyStopIteration stop)) {
            throw e;
        }
        end[0] = stop.value();
        return null;
    }

    private static void ended(PyTask task, Object result) {
        task.unregister();
        if (task.mustCancel) {
            task.mustCancel = false;
            task.becomeCancelled(task.cancelMessage);
        } else {
            task.finish(result);
        }
    }

    private static void failed(PyTask task, PyBaseException e) {
        task.unregister();
        if (e.type().isSubtype(PythonParts.cancelledError())) {
            task.keepCancelled(e);
            task.becomeCancelled(null);
            return;
        }
        task.fail(e);
        if (e.type().isSubtype(Exceptions.KEYBOARD_INTERRUPT) || e.type().isSubtype(Exceptions.SYSTEM_EXIT)) {
            throw new PyException(e);
        }
    }

    // ---- waiting for what was yielded ----

    private static void wait(PyTask task, Object yielded) {
        if (yielded == task) {
            failSoon(task, "Task cannot await on itself: ", task, "", null);
        } else if (yielded instanceof PyFuture f && f.type().isBuiltin()) {
            waitFor(task, f);
        } else if (yielded == PyNone.NONE) {
            callSoon(task, null);
        } else {
            Object blocking = Attributes.getOrNull(yielded, BLOCKING);
            if (blocking != null && blocking != PyNone.NONE) {
                waitForOther(task, yielded, Truth.test(blocking));
            } else if (yielded instanceof PyGenerator) {
                failSoon(task, "yield was used instead of yield from for generator in task ", task, " with ", yielded);
            } else {
                failSoon(task, "Task got bad yield: ", yielded, "", null);
            }
        }
    }

    private static void waitFor(PyTask task, PyFuture future) {
        if (future.loopOrNull() != task.loopOrNull()) {
            otherLoop(task, future);
        } else if (!future.blocking) {
            notAwaited(task, future);
        } else {
            AwaitedBy.add(future, task);
            future.blocking = false;
            task.waitsFor = future;
            future.addCallback(new PyTaskWakeup(task), task.context());
            cancelWaited(task, future);
        }
    }

    private static void waitForOther(PyTask task, Object future, boolean blocking) {
        if (Loops.of(future) != task.loopOrNull()) {
            otherLoop(task, future);
        } else if (!blocking) {
            notAwaited(task, future);
        } else {
            AwaitedBy.add(future, task);
            Attributes.set(future, BLOCKING, false);
            Call.method(future, "add_done_callback", new Object[] {new PyTaskWakeup(task), task.context()}, CONTEXT);
            task.waitsFor = future;
            cancelWaited(task, future);
        }
    }

    private static void cancelWaited(PyTask task, Object future) {
        if (task.mustCancel && cancel(future, task.cancelMessage)) {
            task.mustCancel = false;
        }
    }

    static boolean cancel(Object future, Object message) {
        return Truth.test(Call.method(future, "cancel", new Object[] {message == null ? PyNone.NONE : message}, MESSAGE));
    }

    private static void otherLoop(PyTask task, Object future) {
        failSoon(task, "Task ", task, " got Future ", future, " attached to a different loop");
    }

    private static void notAwaited(PyTask task, Object future) {
        failSoon(task, "yield was used instead of yield from in task ", task, " with ", future);
    }

    private static void failSoon(PyTask task, String before, Object a, String between, Object b) {
        failSoon(task, before, a, between, b, "");
    }

    private static void failSoon(PyTask task, String before, Object a, String between, Object b, String after) {
        StrBuilder text = new StrBuilder().append(before).append(Repr.repr(a)).append(between);
        if (b != null) {
            text.append(Repr.repr(b));
        }
        callSoon(task, Errors.runtimeError(text.append(after).toString()).value);
    }

    /** The future that the task waited for is done. */
    static void wakeUp(PyTask task, Object future) {
        AwaitedBy.discard(future, task);
        PyBaseException thrown = null;
        if (future instanceof PyFuture f && f.type().isBuiltin()) {
            thrown = f.failure("Result is not set.");
        } else {
            try {
                Call.method0(future, "result");
            } catch (PyException e) {
                thrown = e.value;
            }
        }
        step(task, thrown);
    }
}

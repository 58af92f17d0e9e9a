package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The task that each thread's running loop executes. Compare CPython _asynciomodule.c: enter_task, leave_task,
 * swap_current_task.
 *
 * <p>Thread safety: a thread changes its own state, whose fields are volatile; others read it.
 */
final class CurrentTask {
    private CurrentTask() {}

    @PyFunctionDef(name = "_enter_task", signature = "(loop, task)", doc = """
            Enter into task execution or resume suspended task.

            Task belongs to loop.

            Returns None.""")
    static void enter(Object loop, Object task) {
        ThreadState state = ofLoop(loop);
        Object running = state.runningTask;
        if (running != null) {
            throw error("Cannot enter into task ", task, " while another task ", running, " is being executed.");
        }
        state.runningTask = task;
    }

    @PyFunctionDef(name = "_leave_task", signature = "(loop, task)", doc = """
            Leave task execution or suspend a task.

            Task belongs to loop.

            Returns None.""")
    static void leave(Object loop, Object task) {
        ThreadState state = ofLoop(loop);
        Object running = state.runningTask;
        if (running != task) {
            throw error("Invalid attempt to leave task ", task, " while task ", running == null ? PyNone.NONE : running, " is entered.");
        }
        state.runningTask = null;
    }

    @PyFunctionDef(name = "_swap_current_task", signature = "(loop, task)", doc = """
            Temporarily swap in the supplied task and return the original one (or None).

            This is intended for use during eager coroutine execution.""")
    static Object swap(Object loop, Object task) {
        ThreadState state = ofLoop(loop);
        Object previous = state.runningTask;
        state.runningTask = task == PyNone.NONE ? null : task;
        return previous == null ? PyNone.NONE : previous;
    }

    @PyFunctionDef(name = "current_task", signature = "(loop=None)", doc = "Return a currently executed task.")
    static Object get(Object givenLoop) {
        Object loop = givenLoop == PyNone.NONE ? RunningLoop.get() : givenLoop;
        ThreadState own = ThreadState.current();
        Object task = own.runningLoop == loop ? own.runningTask : inOtherThread(loop);
        return task == null ? PyNone.NONE : task;
    }

    private static Object inOtherThread(Object loop) {
        for (ThreadState each : ThreadState.all()) {
            if (each.runningLoop == loop) {
                return each.runningTask;
            }
        }
        return null;
    }

    private static ThreadState ofLoop(Object loop) {
        ThreadState state = ThreadState.current();
        if (state.runningLoop != loop) {
            throw Errors.runtimeError(new StrBuilder().append("loop ").append(Repr.repr(loop)).append(" is not the running loop").toString());
        }
        return state;
    }

    private static PyException error(String before, Object task, String between, Object other, String after) {
        return Errors.runtimeError(new StrBuilder().append(before).append(Repr.repr(task)).append(between).append(Repr.repr(other)).append(after)
                .toString());
    }
}

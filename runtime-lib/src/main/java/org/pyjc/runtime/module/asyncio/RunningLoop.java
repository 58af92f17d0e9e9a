package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.none.PyNone;

/** The running event loop of each thread. Thread safety: works on the calling thread's state. */
final class RunningLoop {
    private RunningLoop() {}

    @PyFunctionDef(name = "_get_running_loop", doc = """
            Return the running event loop or None.

            This is a low-level function intended to be used by event loops.
            This function is thread-specific.""")
    static Object getOrNone() {
        Object loop = ThreadState.current().runningLoop;
        return loop == null ? PyNone.NONE : loop;
    }

    @PyFunctionDef(name = "get_running_loop", doc = """
            Return the running event loop.  Raise a RuntimeError if there is none.

            This function is thread-specific.""")
    static Object get() {
        Object loop = ThreadState.current().runningLoop;
        if (loop == null) {
            throw Errors.runtimeError("no running event loop");
        }
        return loop;
    }

    @PyFunctionDef(name = "_set_running_loop", signature = "(loop, /)", doc = """
            Set the running event loop.

            This is a low-level function intended to be used by event loops.
            This function is thread-specific.""")
    static void set(Object loop) {
        ThreadState.current().runningLoop = loop == PyNone.NONE ? null : loop;
    }

    @PyFunctionDef(name = "get_event_loop", doc = """
            Return an asyncio event loop.

            When called from a coroutine or a callback (e.g. scheduled with
            call_soon or similar API), this function will always return the
            running event loop.

            If there is no running event loop set, the function will return
            the result of `get_event_loop_policy().get_event_loop()` call.""")
    static Object current() {
        Object loop = ThreadState.current().runningLoop;
        return loop != null ? loop : Call.method0(PythonParts.call("asyncio.events", "_get_event_loop_policy"), "get_event_loop");
    }
}

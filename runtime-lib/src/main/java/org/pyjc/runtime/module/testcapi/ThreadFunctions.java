package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.thread.Solo;

/**
 * Python code on threads that Python did not start: here plain Java threads. Compare CPython Modules/_testcapimodule.c:
 * call_in_temporary_c_thread. Thread safety: one temporary thread at a time, guarded by the class's monitor.
 */
final class ThreadFunctions {
    private static Thread temporary;

    private ThreadFunctions() {}

    @PyFunctionDef(name = "call_in_temporary_c_thread", signature = "(callback, wait=True, /)")
    static void call(Object callback, boolean wait) {
        Solo.end();
        Thread thread = new Thread(() -> run(callback), "temporary C thread");
        synchronized (ThreadFunctions.class) {
            temporary = thread;
        }
        thread.start();
        if (wait) {
            join();
        }
    }

    private static void run(Object callback) {
        try {
            Call.call0(callback);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, null, callback);
        }
    }

    @PyFunctionDef(name = "join_temporary_c_thread")
    static void join() {
        Thread thread;
        synchronized (ThreadFunctions.class) {
            thread = temporary;
            temporary = null;
        }
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Errors.runtimeError("interrupted");
        }
    }
}

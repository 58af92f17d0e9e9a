package org.pyjc.runtime.module.thread;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.thread.Interrupts;

/** Who a thread is. Thread safety: stateless. */
final class ThreadIdentity {
    private ThreadIdentity() {}

    @PyFunctionDef(name = "get_ident", doc = "Return a non-zero integer that uniquely identifies the current thread amongst other threads that exist simultaneously.")
    static long getIdent() {
        return Thread.currentThread().threadId();
    }

    @PyFunctionDef(name = "get_native_id", doc = "Return a non-negative integer identifying the thread as reported by the OS (kernel).")
    static long getNativeId() {
        return Interrupts.isMain() ? ProcessHandle.current().pid() : Thread.currentThread().threadId();
    }

    @PyFunctionDef(name = "_get_main_thread_ident", doc = "Internal only. Return a non-zero integer that uniquely identifies the main thread of the main interpreter.")
    static long getMainThreadIdent() {
        Thread main = Interrupts.main();
        return main == null ? Thread.currentThread().threadId() : main.threadId();
    }

    @PyFunctionDef(name = "set_name", signature = "(name)", doc = "Set the name of the current thread.")
    static void setName(String name) {
        Thread.currentThread().setName(name);
    }

    @PyFunctionDef(name = "_get_name", doc = "Get the name of the current thread.")
    static String getName() {
        return Thread.currentThread().getName();
    }
}

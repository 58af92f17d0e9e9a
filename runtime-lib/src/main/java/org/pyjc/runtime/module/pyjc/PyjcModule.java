package org.pyjc.runtime.module.pyjc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.thread.VirtualThreads;

/** The module {@code pyjc}: what a Python program can ask of pyjc alone. Thread safety: stateless. */
@PyModuleDef(name = "pyjc", doc = "What pyjc has and other Pythons have not.")
final class PyjcModule {
    private PyjcModule() {}

    @PyFunctionDef(name = "start_virtual", signature = "(thread, /)",
            doc = "Start a threading.Thread as one of Java's virtual threads.\n\nA virtual thread costs a kilobyte or so instead of a stack: a program can have\n"
                + "a hundred thousand that wait. It counts as a daemon for the JVM, not for Python.")
    static void startVirtual(Object thread) {
        VirtualThreads.during(() -> Call.method0(thread, "start"));
    }

    @PyFunctionDef(name = "is_virtual", signature = "()", doc = "Whether the calling thread is one of Java's virtual threads.")
    static boolean isVirtual() {
        return Thread.currentThread().isVirtual();
    }
}

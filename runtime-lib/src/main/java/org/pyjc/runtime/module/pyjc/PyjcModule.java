package org.pyjc.runtime.module.pyjc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.thread.CasRetries;
import org.pyjc.runtime.thread.VirtualThreads;
import org.pyjc.runtime.types.dict.PyDict;

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

    @PyFunctionDef(name = "cas_retries", signature = "()",
            doc = "How often a compare-and-set of the runtime had to be tried again because of another thread, by place.\n\n"
                + "Empty unless the JVM was started with -Dpyjc.contention=true.")
    static Object casRetries() {
        PyDict all = new PyDict();
        CasRetries.all().forEach(all::putStr);
        return all;
    }

    @PyFunctionDef(name = "is_virtual", signature = "()", doc = "Whether the calling thread is one of Java's virtual threads.")
    static boolean isVirtual() {
        return Thread.currentThread().isVirtual();
    }
}

package org.pyjc.runtime.module.faulthandler;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.module.signal.SignalTable;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Ends the process as a fault does, by the signal: for programs that try out what becomes of a crashed worker. Compare CPython
 * Modules/faulthandler.c: faulthandler_sigsegv and others. Thread safety: stateless.
 */
final class Crashes {
    private static final int SIGABRT = 6;
    private static final int SIGFPE = 8;
    private static final int SIGSEGV = 11;

    private Crashes() {}

    @PyFunctionDef(name = "_sigsegv", signature = "(release_gil=False, /)", doc = "Raise a SIGSEGV signal.")
    static void sigsegv(boolean releaseGil) {
        crash(SIGSEGV, "Segmentation fault");
    }

    @PyFunctionDef(name = "_read_null", signature = "()", doc = "Read from NULL, raise a SIGSEGV signal.")
    static void readNull() {
        crash(SIGSEGV, "Segmentation fault");
    }

    @PyFunctionDef(name = "_sigfpe", signature = "()", doc = "Raise a SIGFPE signal.")
    static void sigfpe() {
        crash(SIGFPE, "Floating-point exception");
    }

    @PyFunctionDef(name = "_sigabrt", signature = "()", doc = "Raise a SIGABRT signal.")
    static void sigabrt() {
        crash(SIGABRT, "Aborted");
    }

    private static void crash(int number, String fault) {
        if (FaulthandlerModule.isEnabled()) {
            Uncaught.writeError("Fatal Python error: " + fault + "\n\n");
            FaulthandlerModule.dumpTraceback(PyNone.NONE, true);
        }
        SignalTable.endBy(number);
    }
}

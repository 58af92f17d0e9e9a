package org.pyjc.runtime.launch;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.gen.Unawaited;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.module.io.DirtyBuffers;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.thread.Shutdown;
import org.pyjc.runtime.types.none.PyNone;

/** The end of a program: non-daemon threads, exit functions, standard streams. Compare CPython: Py_FinalizeEx. Stateless. */
final class Finalization {
    private static final int FLUSH_FAILED = 120;

    private Finalization() {}

    static void run() {
        Unawaited.finish();
        callIfLoaded("threading", "_shutdown");
        callIfLoaded("atexit", "_run_exitfuncs");
        Shutdown.begin();
        org.pyjc.runtime.object.Finalization.finish();
    }

    private static void callIfLoaded(String module, String function) {
        Object loaded = Modules.get(module);
        Object f = loaded == null || loaded == PyNone.NONE ? null : Attributes.getOrNull(loaded, function);
        if (f == null) {
            return;
        }
        try {
            Call.call0(f);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, "Exception ignored on " + module + " shutdown", f);
        }
    }

    /** Flushes; the exit status is that of a failure to write what was printed. */
    static int flushStandardStreams() {
        int status = flush("stdout") ? 0 : FLUSH_FAILED;
        flush("stderr");
        DirtyBuffers.flushAll();
        return status;
    }

    private static boolean flush(String name) {
        Object stream = Modules.sys().dict().getStr(name);
        if (stream == null || stream == PyNone.NONE || Boolean.TRUE.equals(Attributes.getOrNull(stream, "closed"))) {
            return true;
        }
        try {
            Call.method0(stream, "flush");
            return true;
        } catch (PyException e) {
            Uncaught.unraisable(e.value, "Exception ignored while flushing sys." + name, null);
            return false;
        }
    }
}

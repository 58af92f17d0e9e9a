package org.pyjc.runtime.gen;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Coroutines that nobody awaits. Compare CPython errors.c: _PyErr_WarnUnawaitedCoroutine.
 *
 * <p>Nearly all coroutines start before the next one is made. So a thread notes only the last one it made; that one is watched
 * when another is made and it has not started, or when the program asks for a collection or ends.
 *
 * <p>Thread safety: works on the calling thread's state.
 */
public final class Unawaited {
    private Unawaited() {}

    static void created(PyCoroutine coroutine) {
        ThreadState state = ThreadState.current();
        if (state.lastCoroutine instanceof PyCoroutine last && last.isUnstarted()) {
            last.watch();
        }
        state.lastCoroutine = coroutine;
        if (state.coroutineOriginDepth > 0) {
            coroutine.setOrigin(origin(state.coroutineOriginDepth));
        }
    }

    /** Lets go of the thread's last coroutine, so that the collector can find it. */
    public static void release() {
        ThreadState state = ThreadState.current();
        if (state.lastCoroutine instanceof PyCoroutine last && last.isUnstarted()) {
            last.watch();
        }
        state.lastCoroutine = null;
    }

    /** The thread ends, and with it the last coroutine. */
    public static void finish() {
        ThreadState state = ThreadState.current();
        if (state.lastCoroutine instanceof PyCoroutine last && last.isUnstarted()) {
            last.finalizeSuspended();
        }
        state.lastCoroutine = null;
    }

    private static Object origin(int depth) {
        Object[] places = Frames.stack(1).stream().limit(depth)
                .map(f -> (Object) new PyTuple(Str.fromUtf16(f.code().filename()), (long) f.line(), Str.fromUtf16(f.code().name))).toArray();
        return new PyTuple(places);
    }

    static void warn(PyCoroutine coroutine) {
        boolean warned = false;
        try {
            Object function = Attributes.getOrNull(Importer.load("warnings"), "_warn_unawaited_coroutine");
            if (function != null) {
                Call.call1(function, coroutine);
                warned = true;
            }
        } catch (PyException e) {
            warned = e.is(Exceptions.RUNTIME_WARNING);
            report(e, coroutine);
        }
        if (!warned) {
            warnPlainly(coroutine);
        }
    }

    private static void warnPlainly(PyCoroutine coroutine) {
        try {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "coroutine '" + Str.toJavaString(coroutine.qualname()) + "' was never awaited", 1);
        } catch (PyException e) {
            report(e, coroutine);
        }
    }

    private static void report(PyException e, PyCoroutine coroutine) {
        Uncaught.unraisable(e.value, Uncaught.about("Exception ignored while finalizing coroutine ", coroutine), null);
    }
}

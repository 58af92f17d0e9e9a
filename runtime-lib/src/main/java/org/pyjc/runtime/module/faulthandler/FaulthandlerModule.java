package org.pyjc.runtime.module.faulthandler;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.PyThread;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code faulthandler}. A JVM reports its own crashes; what remains is showing where threads are. Compare CPython
 * Modules/faulthandler.c. Thread safety: the timer is guarded by the class's monitor.
 */
@PyModuleDef(name = "faulthandler", parts = Crashes.class, doc = "faulthandler module.")
public final class FaulthandlerModule {
    private static volatile boolean enabled;
    private static Timer timer;

    private FaulthandlerModule() {}

    @PyFunctionDef(signature = "(file=None, all_threads=True)", doc = "Enable the fault handler.")
    static void enable(Object file, Object allThreads) {
        enabled = true;
    }

    @PyFunctionDef(signature = "()", doc = "Disable the fault handler.")
    static boolean disable() {
        boolean was = enabled;
        enabled = false;
        return was;
    }

    @PyFunctionDef(name = "is_enabled", signature = "()", doc = "Check if the handler is enabled.")
    static boolean isEnabled() {
        return enabled;
    }

    @PyFunctionDef(name = "dump_traceback", signature = "(file=None, all_threads=True)",
            doc = "Dump the traceback of the current thread, or of all threads if all_threads is True, into file.")
    static void dumpTraceback(Object file, boolean allThreads) {
        StringBuilder text = new StringBuilder();
        if (allThreads) {
            for (PyThread thread : PyThread.all()) {
                if (thread != Thread.currentThread()) {
                    head(text.append("Thread "), thread);
                    add(text, Frames.of(thread));
                    text.append('\n');
                }
            }
            head(text.append("Current thread "), Thread.currentThread());
        } else {
            text.append("Stack (most recent call first):\n");
        }
        add(text, Frames.stack(0));
        write(file, text.toString());
    }

    private static void head(StringBuilder text, Thread thread) {
        String id = Long.toHexString(thread.threadId());
        text.append("0x").repeat("0", 16 - id.length()).append(id).append(" [").append(thread.getName())
                .append("] (most recent call first):\n");
    }

    private static void add(StringBuilder text, List<PyFrame> frames) {
        for (PyFrame frame : frames) {
            text.append("  File \"").append(frame.code().filename()).append("\", line ").append(frame.line()).append(" in ")
                    .append(frame.code().name).append('\n');
        }
    }

    private static void write(Object file, String text) {
        if (file == PyNone.NONE || file instanceof Long) {
            Uncaught.writeError(text);
        } else {
            Call.method1(file, "write", Str.fromUtf16(text));
        }
    }

    @PyFunctionDef(name = "dump_c_stack", signature = "(file=None)", doc = "Dump the C stack of the current thread.")
    static void dumpCStack(Object file) {
        StringBuilder text = new StringBuilder("Current thread's Java stack trace (most recent call first):\n");
        for (StackTraceElement frame : Thread.currentThread().getStackTrace()) {
            text.append("  ").append(frame).append('\n');
        }
        write(file, text.toString());
    }

    @PyFunctionDef(name = "dump_traceback_later", signature = "(timeout, repeat=False, file=None, exit=False)")
    static synchronized void dumpTracebackLater(double timeout, boolean repeat, Object file, boolean exit) {
        if (timeout <= 0) {
            throw Errors.valueError("timeout must be greater than 0");
        }
        cancelDumpTracebackLater();
        timer = new Timer("faulthandler", true);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                dumpAllThreads();
                if (exit) {
                    Runtime.getRuntime().halt(1);
                }
            }
        };
        long millis = Math.max(1, (long) (timeout * 1000));
        if (repeat) {
            timer.schedule(task, millis, millis);
        } else {
            timer.schedule(task, millis);
        }
    }

    /** Other threads' stacks are only seen as Java shows them; compiled frames carry Python's files, lines and names. */
    private static void dumpAllThreads() {
        StringBuilder text = new StringBuilder("Timeout!\n");
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            StringBuilder own = new StringBuilder();
            for (StackTraceElement frame : stack) {
                if (frame.getClassName().startsWith("py.")) {
                    own.append("  File \"").append(frame.getFileName()).append("\", line ").append(frame.getLineNumber()).append(" in ")
                            .append(frame.getMethodName()).append('\n');
                }
            }
            if (!own.isEmpty()) {
                text.append("Thread ").append(thread.getName()).append(" (most recent call first):\n").append(own);
            }
        });
        System.err.print(text);
    }

    @PyFunctionDef(name = "cancel_dump_traceback_later")
    static synchronized void cancelDumpTracebackLater() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    @PyFunctionDef(signature = "(signum, file=None, all_threads=True, chain=False)",
            doc = "Register a handler for the signal 'signum': dump the traceback of the current thread, or of "
            + "all threads if all_threads is True, into file.")
    static void register(int signum, Object file, boolean allThreads, boolean chain) {}

    @PyFunctionDef(signature = "(signum, /)",
            doc = "Unregister the handler of the signal 'signum' registered by register().")
    static boolean unregister(int signum) {
        return false;
    }
}

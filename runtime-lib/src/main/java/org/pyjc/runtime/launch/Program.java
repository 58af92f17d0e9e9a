package org.pyjc.runtime.launch;

import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.exc.Tracebacks;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.module.signal.SignalTable;
import org.pyjc.runtime.module.sys.RemoteExec;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.PyThread;
import org.pyjc.runtime.thread.Solo;

/**
 * Runs a Python program from its start to its exit status. Compare CPython main.c: pymain_run_python, pylifecycle.c:
 * Py_FinalizeEx.
 *
 * <p>Thread safety: one program a JVM; {@link #run} starts the program's main thread and waits for it.
 */
public final class Program {
    /** Deep recursion is bounded by the stack: RecursionError is what a StackOverflowError becomes. */
    private static final long STACK_BYTES = Long.getLong("pyjc.stack", 64L << 20);

    /** What a program does once the interpreter is set up. */
    @FunctionalInterface
    public interface Body {
        void run();
    }

    private Program() {}

    /** Runs a program in its main thread; returns the exit status. */
    public static int run(Body body) {
        int[] status = new int[1];
        Thread main = new PyThread(() -> status[0] = runHere(body), "MainThread", STACK_BYTES);
        Interrupts.setMain(main);
        SignalTable.installDefaults();
        RemoteExec.listen();
        main.start();
        while (true) {
            try {
                main.join();
                return status[0];
            } catch (InterruptedException e) {
                main.interrupt();
            }
        }
    }

    /** Ends the process at once, with the status that {@link #run} returned: daemon threads do not keep it. */
    public static void exit(int status) {
        ExitStatus.exit(status);
    }

    private static int runHere(Body body) {
        Solo.begin();
        Tracebacks.prepare();
        try {
            int status = guarded(body);
            int afterThreads = guarded(Finalization::run);
            int flushed = Finalization.flushStandardStreams();
            return status != 0 ? status : afterThreads != 0 ? afterThreads : flushed;
        } finally {
            Solo.end();
        }
    }

    /** Runs something; reports an exception as the interpreter does and returns the exit status that follows from it. */
    public static int guarded(Body body) {
        try {
            body.run();
            return 0;
        } catch (Throwable t) {
            return report(Handlers.caught(t));
        }
    }

    /** Runs something after which the program goes on: reports any exception, a SystemExit too. Compare CPython main.c: pymain_repl. */
    public static void inspected(Body body) {
        try {
            body.run();
        } catch (Throwable t) {
            PyBaseException e = Handlers.caught(t);
            guarded(() -> Uncaught.report(e));
        }
    }

    private static int report(PyBaseException e) {
        if (e instanceof PySystemExit exit) {
            return ExitStatus.of(exit);
        }
        try {
            Uncaught.report(e);
        } catch (Throwable t) {
            return Handlers.caught(t) instanceof PySystemExit exit ? ExitStatus.of(exit) : 1;
        }
        return ExitStatus.isInterrupt(e) ? ExitStatus.INTERRUPTED : 1;
    }
}

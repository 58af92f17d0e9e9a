package org.pyjc.runtime.module.signal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.none.PyNone;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Signals and their Python handlers. A handler runs in the main thread, at its next poll. Compare CPython
 * signalmodule.c: trip_signal, _PyErr_CheckSignalsTstate.
 *
 * <p>Thread safety: an atomic array of handlers; see {@link Interrupts}.
 */
public final class SignalTable {
    static final int COUNT = 65;
    static final int SIGINT = 2;
    private static final int SIGHUP = 1;
    private static final int SIGTERM = 15;
    /** Names by number, as Linux has them; null where a program can't name one. */
    private static final String[] NAMES = {null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
        "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM",
        "PROF", "WINCH", "IO", "PWR", "SYS"};
    private static final AtomicReferenceArray<Object> HANDLERS = new AtomicReferenceArray<>(COUNT);
    /**
     * Those of SIGHUP, SIGINT and SIGTERM that the system ignores, as bits by number: the JVM sets no handler for such a signal.
     * Guarded by the class's monitor.
     */
    private static int ignored;

    private SignalTable() {}

    /** The Python handler: a callable, SIG_DFL, SIG_IGN, or None when Python did not set it; null for the default of the start. */
    static Object handler(int number) {
        return HANDLERS.get(number);
    }

    static String name(int number) {
        return number < NAMES.length ? NAMES[number] : null;
    }

    /** Installs a handler with the JVM; {@code python} is kept to be asked for. */
    static void install(int number, Object python, boolean isDefault, boolean isIgnored) {
        String name = name(number);
        if (name == null) {
            throw Errors.valueError("signal number out of range");
        }
        try {
            SignalHandler handler = isDefault ? SignalHandler.SIG_DFL
                    : isIgnored ? SignalHandler.SIG_IGN : signal -> deliver(number);
            setIgnored(number, isIgnored);
            Signal.handle(new Signal(name), handler);
        } catch (IllegalArgumentException e) {
            // the JVM keeps this signal for itself: Python code may still raise it by itself
        }
        HANDLERS.set(number, python);
    }

    /** Ctrl-C raises KeyboardInterrupt from the start; other signals that end a program end it at once, by the signal. */
    public static void installDefaults() {
        installAtStart(SIGINT, signal -> deliver(SIGINT));
        installAtStart(SIGTERM, SignalHandler.SIG_DFL);
        installAtStart(SIGHUP, SignalHandler.SIG_DFL);
    }

    /** The JVM leaves these signals alone while the system ignores them, as it does for who began with nohup. */
    private static void installAtStart(int number, SignalHandler handler) {
        if (Signal.handle(new Signal(name(number)), handler) == SignalHandler.SIG_IGN) {
            HANDLERS.set(number, 1L);
            setIgnored(number, true);
        }
    }

    /** Notes that a signal is ignored, or lets one that was have a handler. */
    private static synchronized void setIgnored(int number, boolean wanted) {
        int bit = number <= SIGTERM ? 1 << number & (1 << SIGHUP | 1 << SIGINT | 1 << SIGTERM) : 0;
        if (wanted) {
            ignored |= bit;
        } else if ((ignored & bit) != 0) {
            ignored &= ~bit;
            reset(number);
        }
    }

    /** Lets a signal do what the system does with it, without the JVM. */
    static void reset(int number) {
        CFunction.ofSystem("signal").call(number, 0L);
    }

    private static void deliver(int number) {
        if (!SignalMasks.hold(number)) {
            arrived(number);
        }
    }

    /** A signal has come, and is not blocked any more; one without a handler does what it does by default. */
    static void arrived(int number) {
        if (isDefault(number)) {
            SignalSending.sendToProcess(number);
            return;
        }
        Interrupts.post(() -> run(number));
        WakeupFd.write(number);
    }

    /** Whether a signal does what the system does with it. */
    static boolean isDefault(int number) {
        Object handler = HANDLERS.get(number);
        return handler == null ? number != SIGINT : Long.valueOf(0).equals(handler);
    }

    /** Lets signals that end the process by default come here: they are to be blocked, or somebody waits for them. */
    static void watch(long mask) {
        for (int i = 1; i < NAMES.length; i++) {
            if ((mask >> i - 1 & 1) != 0 && isDefault(i)) {
                int number = i;
                try {
                    Signal.handle(new Signal(name(i)), signal -> deliver(number));
                } catch (IllegalArgumentException e) {
                    // the JVM keeps this signal for itself
                }
            }
        }
    }

    /** Ends the process by a signal, whatever handler it has. */
    public static void endBy(int number) {
        HANDLERS.set(number, 0L);
        SignalSending.sendToProcess(number);
    }

    /** What {@code _thread.interrupt_main} does: as if the signal had arrived, if it has a Python handler. */
    public static void simulate(int number) {
        if (number < 1 || number >= COUNT) {
            throw Errors.valueError("signal number out of range");
        }
        Object handler = HANDLERS.get(number);
        if (handler == null ? number == SIGINT : !(handler instanceof Long) && handler != PyNone.NONE) {
            deliver(number);
        }
    }

    private static void run(int number) {
        Object handler = HANDLERS.get(number);
        if (handler == null) {
            if (number == SIGINT) {
                throw keyboardInterrupt();
            }
            return;
        }
        if (handler instanceof Long || handler == PyNone.NONE) {
            return;
        }
        Object frame = Frames.current(0);
        Call.call2(handler, (long) number, frame == null ? PyNone.NONE : frame);
    }

    static PyException keyboardInterrupt() {
        return Errors.of(Exceptions.KEYBOARD_INTERRUPT, new Object[0]);
    }
}

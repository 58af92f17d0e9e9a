package org.pyjc.runtime.thread;

import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;

/**
 * Signals sent to this process. Python handlers run in the main thread when it next asks; see the module _signal.
 * Thread safety: delegates to the JVM.
 */
public final class Signals {
    private static final String[] NAMES = {null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
        "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM",
        "PROF", "WINCH", "IO", "PWR", "SYS"};

    private Signals() {}

    /** The name without SIG, null when there is none of this number. */
    public static String name(int number) {
        return number > 0 && number < NAMES.length ? NAMES[number] : null;
    }

    /** Sends a signal to this process. */
    public static void raise(int number) {
        String name = name(number);
        if (number == 0) {
            return;
        }
        if (name == null) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        try {
            sun.misc.Signal.raise(new sun.misc.Signal(name));
        } catch (IllegalArgumentException e) {
            throw Errors.valueError("signal " + number + " cannot be raised here");
        }
    }
}

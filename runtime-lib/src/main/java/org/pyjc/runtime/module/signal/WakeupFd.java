package org.pyjc.runtime.module.signal;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.thread.Interrupts;

/**
 * The file descriptor of {@code set_wakeup_fd}, which gets a signal's number as a byte when it comes in. Compare CPython signalmodule.c:
 * trip_signal. Thread safety: volatile, one immutable record.
 */
final class WakeupFd {
    private static final Wakeup NONE = new Wakeup(-1, true);
    private static volatile Wakeup current = NONE;

    private WakeupFd() {}

    private record Wakeup(int fd, boolean warns) {}

    /** Sets it; returns the one before. */
    static synchronized long set(int fd, boolean warns) {
        if (!Interrupts.isMain()) {
            throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        }
        if (fd >= 0 && Fds.get(fd).isBlocking()) {
            throw Errors.valueError("the fd " + fd + " must be in non-blocking mode");
        }
        long before = current.fd;
        current = fd < 0 ? NONE : new Wakeup(fd, warns);
        return before;
    }

    /** Writes the number of a signal; a failure is told by the main thread. */
    static void write(int signal) {
        Wakeup wakeup = current;
        if (wakeup.fd < 0) {
            return;
        }
        try {
            Fds.write(wakeup.fd, new byte[] {(byte) signal}, 0, 1);
        } catch (PyException e) {
            boolean full = e.is(org.pyjc.runtime.exc.Exceptions.BLOCKING_IO_ERROR);
            if (!full || wakeup.warns) {
                Interrupts.post(() -> Uncaught.unraisable(e.value,
                        "Exception ignored when trying to write to the signal wakeup fd", null));
            }
        }
    }
}

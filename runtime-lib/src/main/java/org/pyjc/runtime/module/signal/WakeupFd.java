package org.pyjc.runtime.module.signal;

import java.util.concurrent.atomic.AtomicInteger;

/** The file descriptor of {@code set_wakeup_fd}; -1 for none. Thread safety: atomic. */
final class WakeupFd {
    private static final AtomicInteger FD = new AtomicInteger(-1);

    private WakeupFd() {}

    /** Sets it; returns the one before. */
    static long set(int fd) {
        return FD.getAndSet(fd);
    }
}

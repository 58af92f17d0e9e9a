package org.pyjc.runtime.io.libc;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.object.IdleCollection;
import org.pyjc.runtime.thread.Interrupts;

/**
 * Waits for files of the system. The main thread also waits for signals: their Python handlers run while it waits, as PEP 475 says.
 * Thread safety: stateless but for the file that wakes the main thread, made once.
 */
public final class Waiting {
    public static final int IN = 1;
    public static final int OUT = 4;
    private static final int ENTRY = 8;
    private static final long MILLI = 1_000_000L;

    private Waiting() {}

    /** The eventfd(2) that a signal writes to, made when the main thread first waits. */
    private static final class Wake {
        private static final int FLAGS = 0x80800;
        static final int FD = Libc.EVENTFD.callInt(0, FLAGS);

        static {
            Interrupts.setWaker(Wake::ring);
        }

        private Wake() {}

        private static void ring() {
            Scratch s = Scratch.current();
            s.poll.set(ValueLayout.JAVA_LONG, 32, 1L);
            Libc.WRITE.call(FD, s.poll.address() + 32, 8);
        }

        /** Runs handlers if the bell was rung. */
        static void answer() {
            Scratch s = Scratch.current();
            Libc.READ.call(FD, s.poll.address() + 32, 8);
            Interrupts.run();
        }
    }

    /** When a wait of so many nanoseconds ends; negative: never. */
    public static long deadline(long nanos) {
        return nanos < 0 ? Long.MIN_VALUE : System.nanoTime() + nanos;
    }

    /** Milliseconds left, rounded up: -1 for no end. */
    public static int millisLeft(long deadline) {
        if (deadline == Long.MIN_VALUE) {
            return -1;
        }
        long left = deadline - System.nanoTime();
        return left <= 0 ? 0 : (int) Math.min((left + MILLI - 1) / MILLI, Integer.MAX_VALUE);
    }

    /** Waits until the file is ready; false when the deadline passed. */
    public static boolean await(int fd, int events, long deadline) {
        MemorySegment poll = Scratch.current().poll;
        while (true) {
            entry(poll, 0, fd, events);
            int n = poll(poll, 1, deadline);
            if (n > 0) {
                return true;
            }
            if (n == 0) {
                return false;
            }
        }
    }

    /** Sets an entry of a table for {@link #poll}. */
    public static void entry(MemorySegment table, int index, int fd, int events) {
        table.set(ValueLayout.JAVA_INT, (long) index * ENTRY, fd);
        table.set(ValueLayout.JAVA_INT, (long) index * ENTRY + 4, events);
    }

    /**
     * poll(2) of {@code count} entries; the table has room for one more, and that of the main thread must keep bytes 32 to 40 free when
     * it is the scratch table. Returns how many are ready, 0 when the time is over, -1 when the caller is to try
     * again (signal handlers ran, say); raises OSError for other errors.
     */
    public static int poll(MemorySegment table, int count, long deadline) {
        boolean main = Interrupts.isMain();
        int all = count;
        if (main) {
            entry(table, all++, Wake.FD, IN);
            if (Thread.currentThread().isInterrupted()) {
                Wake.answer();
                return -1;
            }
        }
        int millis = millisLeft(deadline);
        long patience = millis >= 0 && millis <= IdleCollection.PATIENCE / MILLI ? Long.MAX_VALUE : IdleCollection.patience() / MILLI;
        boolean collects = patience < (millis < 0 ? Integer.MAX_VALUE : millis);
        int n = Libc.POLL.callInt(table.address(), all, collects ? (int) patience : millis);
        if (n < 0) {
            if (CFunction.errno() != Errno.EINTR) {
                throw CFunction.error();
            }
            return -1;
        }
        if (main && (table.get(ValueLayout.JAVA_INT, (long) count * ENTRY + 4) >>> 16 & IN) != 0) {
            Wake.answer();
            return n > 1 ? n - 1 : -1;
        }
        if (n == 0 && collects) {
            IdleCollection.run();
            return -1;
        }
        if (n == 0 && deadline != Long.MIN_VALUE && System.nanoTime() < deadline) {
            return -1;
        }
        return n;
    }
}

package org.pyjc.runtime.module.signal;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.PyThread;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.structseq.StructType;

/**
 * Signals that wait: the masks of threads and the functions that take what is pending. The JVM has threads of its own, so that the
 * system's masks mean nothing: the main thread's mask, which is kept here, decides when handlers run. Compare CPython
 * signalmodule.c: signal_pthread_sigmask_impl.
 *
 * <p>Thread safety: the class's monitor guards the masks and what is pending.
 */
public final class SignalMasks {
    static final StructType SIGINFO = StructType.of("signal", "struct_siginfo", "struct_siginfo: Result from sigwaitinfo or sigtimedwait.\n\nThis "
            + "object may be accessed either as a tuple of\n(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),\nor via the attributes "
            + "si_signo, si_code, and so on.", "si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band");
    private static final long NEVER_BLOCKED = 1L << 8 | 1L << 18;
    private static final long FOREVER = -1;
    private static final ThreadLocal<Long> OTHERS = ThreadLocal.withInitial(() -> 0L);
    private static long blocked;
    private static long awaited;
    private static long pending;

    private SignalMasks() {}

    private static long bit(int signal) {
        return 1L << signal - 1;
    }

    /** Keeps a signal that has come for later, if it is blocked. */
    static synchronized boolean hold(int signal) {
        if (((blocked | awaited) & bit(signal)) == 0) {
            return false;
        }
        pending |= bit(signal);
        SignalMasks.class.notifyAll();
        return true;
    }

    /** The bits of signals, the lowest of signal 1. */
    public static long maskOf(Object signals) {
        long mask = 0;
        for (Object each : Iteration.toArray(signals)) {
            Object number = Values.intOrNull(each);
            if (number == null) {
                throw Errors.typeError("'" + PyType.of(each).name() + "' object cannot be interpreted as an integer");
            }
            if (!(number instanceof Long n) || n < 1 || n >= SignalTable.COUNT) {
                throw Errors.valueError("signal number " + number + " out of range [1; " + (SignalTable.COUNT - 1) + "]");
            }
            mask |= bit(n.intValue());
        }
        return mask;
    }

    private static PySet setOf(long mask) {
        PySet set = new PySet();
        for (int i = 1; i < SignalTable.COUNT; i++) {
            if ((mask & bit(i)) != 0) {
                set.add((long) i);
            }
        }
        return set;
    }

    @PyFunctionDef(name = "pthread_sigmask", signature = "(how, mask, /)", doc = "Fetch and/or change the signal mask of the calling thread.")
    static Object sigmask(int how, Object mask) {
        long wanted = maskOf(mask) & ~NEVER_BLOCKED;
        if (!Interrupts.isMain()) {
            long old = OTHERS.get();
            OTHERS.set(changed(how, old, wanted));
            return setOf(old);
        }
        long old;
        long now;
        List<Integer> due;
        synchronized (SignalMasks.class) {
            old = blocked;
            now = changed(how, old, wanted);
            blocked = now;
            due = takeUnblocked();
        }
        SignalTable.watch(now & ~old);
        due.forEach(SignalTable::arrived);
        Interrupts.run();
        return setOf(old);
    }

    /** The pending signals that nothing blocks any more. */
    private static List<Integer> takeUnblocked() {
        List<Integer> due = new ArrayList<>();
        for (int i = 1; i < SignalTable.COUNT; i++) {
            if ((pending & ~blocked & bit(i)) != 0) {
                pending &= ~bit(i);
                due.add(i);
            }
        }
        return due;
    }

    private static long changed(int how, long old, long wanted) {
        return switch (how) {
            case SignalModule.BLOCK -> old | wanted;
            case SignalModule.UNBLOCK -> old & ~wanted;
            case SignalModule.SETMASK -> wanted;
            default -> throw OsErrors.of(Errno.EINVAL, null);
        };
    }

    @PyFunctionDef(signature = "()", doc = "Examine pending signals.")
    static Object sigpending() {
        synchronized (SignalMasks.class) {
            return setOf(pending);
        }
    }

    @PyFunctionDef(signature = "(sigset, /)", doc = "Wait for a signal.")
    static long sigwait(Object sigset) {
        return take(maskOf(sigset), FOREVER);
    }

    @PyFunctionDef(signature = "(sigset, /)", doc = "Wait synchronously until one of the signals in *sigset* is delivered.")
    static Object sigwaitinfo(Object sigset) {
        return info(take(maskOf(sigset), FOREVER));
    }

    @PyFunctionDef(signature = "(sigset, timeout, /)", doc = "Like sigwaitinfo(), but with a timeout.")
    static Object sigtimedwait(Object sigset, Object timeout) {
        double seconds = Args.real(timeout);
        if (seconds < 0) {
            throw Errors.valueError("timeout must be non-negative");
        }
        int signal = take(maskOf(sigset), (long) (seconds * 1e9));
        return signal == 0 ? PyNone.NONE : info(signal);
    }

    /** Who sent a signal is not known here: it is told as one that the process sent itself. */
    private static Object info(int signal) {
        long user = Integer.toUnsignedLong((int) CFunction.ofSystem("getuid").call());
        return SIGINFO.make((long) signal, 0L, 0L, ProcessHandle.current().pid(), user, 0L, 0L);
    }

    /** The first of the signals that is pending, 0 when none has come in time. */
    private static int take(long mask, long nanos) {
        SignalTable.watch(mask);
        long deadline = System.nanoTime() + nanos;
        while (true) {
            synchronized (SignalMasks.class) {
                awaited |= mask;
                try {
                    if ((pending & mask) != 0) {
                        int signal = Long.numberOfTrailingZeros(pending & mask) + 1;
                        pending &= ~bit(signal);
                        return signal;
                    }
                    long left = deadline - System.nanoTime();
                    if (nanos != FOREVER && left <= 0) {
                        return 0;
                    }
                    SignalMasks.class.wait(nanos == FOREVER ? 0 : left / 1_000_000 + 1);
                } catch (InterruptedException e) {
                    // a handler is to run, which it does below
                } finally {
                    awaited &= ~mask;
                }
            }
            Interrupts.run();
        }
    }

    @PyFunctionDef(name = "pthread_kill", signature = "(thread_id, signalnum, /)", doc = "Send a signal to a thread.")
    static void pthreadKill(long threadId, int signalnum) {
        if (threadId != Interrupts.main().threadId() && PyThread.all().stream().noneMatch(each -> each.threadId() == threadId)) {
            throw OsErrors.of(Errno.ESRCH, null);
        }
        if (signalnum != 0) {
            SignalSending.raiseSignal(signalnum);
        }
    }
}

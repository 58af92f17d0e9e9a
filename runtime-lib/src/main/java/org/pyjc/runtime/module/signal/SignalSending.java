package org.pyjc.runtime.module.signal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.thread.Interrupts;
import sun.misc.Signal;

/** Sending signals to oneself, now or later. Thread safety: the alarm is guarded by the class's monitor. */
final class SignalSending {
    private static final int SIGALRM = 14;
    private static ScheduledFuture<?> alarm;

    private SignalSending() {}

    /** Made with the first alarm. */
    private static final class Clock {
        static final ScheduledExecutorService SERVICE = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "signal-alarm");
            thread.setDaemon(true);
            return thread;
        });
    }

    @PyFunctionDef(name = "raise_signal", doc = "Send a signal to the executing process.")
    static void raiseSignal(int signalnum) {
        String name = signalnum > 0 && signalnum < SignalTable.COUNT ? SignalTable.name(signalnum) : null;
        if (name == null) {
            throw Errors.valueError("signal number out of range");
        }
        Object handler = SignalTable.handler(signalnum);
        if (Interrupts.isMain() && (handler == null ? signalnum == SignalTable.SIGINT : !(handler instanceof Long))) {
            SignalTable.simulate(signalnum);
            Interrupts.run();
            return;
        }
        try {
            Signal.raise(new Signal(name));
        } catch (IllegalArgumentException e) {
            SignalTable.simulate(signalnum);
        }
    }

    @PyFunctionDef(doc = "Arrange for SIGALRM to arrive after the given number of seconds.")
    static synchronized long alarm(int seconds) {
        long left = alarm == null || alarm.isDone() ? 0 : Math.max(1, alarm.getDelay(TimeUnit.SECONDS));
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
        if (seconds > 0) {
            alarm = Clock.SERVICE.schedule(() -> SignalTable.simulate(SIGALRM), seconds, TimeUnit.SECONDS);
        }
        return left;
    }

    @PyFunctionDef(doc = "Wait until a signal arrives.")
    static void pause() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
        Interrupts.run();
    }
}

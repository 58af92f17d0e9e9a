package org.pyjc.runtime.module.signal;

import java.util.concurrent.locks.LockSupport;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.thread.Interrupts;

/** Sending signals to oneself, and waiting for them. Thread safety: stateless. */
final class SignalSending {
    private static final CFunction RAISE = CFunction.ofSystem("raise");

    private SignalSending() {}

    @PyFunctionDef(name = "raise_signal", doc = "Send a signal to the executing process.")
    static void raiseSignal(int signalnum) {
        String name = signalnum > 0 && signalnum < SignalTable.COUNT ? SignalTable.name(signalnum) : null;
        if (name == null) {
            throw Errors.valueError("signal number out of range");
        }
        if (SignalMasks.hold(signalnum)) {
            return;
        }
        Object handler = SignalTable.handler(signalnum);
        if (handler == null ? signalnum == SignalTable.SIGINT : !(handler instanceof Long)) {
            SignalTable.simulate(signalnum);
            Interrupts.run();
            return;
        }
        sendToProcess(signalnum);
    }

    /**
     * As {@code Signal.raise}, which refuses signals that have no handler in Java; what the JVM has a handler for does what it should. The
     * calling thread gets the signal: one that ends the process has done so before anything else is run, as when the process exits just then.
     */
    static void sendToProcess(int number) {
        if (SignalTable.isDefault(number)) {
            SignalTable.reset(number);
        }
        CFunction.checked(RAISE.callInt(number));
    }

    @PyFunctionDef(doc = "Wait until a signal arrives.")
    static void pause() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
        Interrupts.run();
    }
}

package org.pyjc.runtime.module.signal;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _signal}. Compare CPython signalmodule.c. Thread safety: see {@link SignalTable}. */
@PyModuleDef(name = "_signal", parts = {SignalSending.class, SignalTimers.class, SignalMasks.class}, doc = "This module provides mechanisms to use signal handlers in Python.")
final class SignalModule {
    @PyConstant("SIG_DFL")
    static final int DEFAULT = 0;
    @PyConstant("SIG_IGN")
    static final int IGNORE = 1;
    @PyConstant("NSIG")
    static final int COUNT = SignalTable.COUNT;
    @PyConstant("SIG_BLOCK")
    static final int BLOCK = 0;
    @PyConstant("SIG_UNBLOCK")
    static final int UNBLOCK = 1;
    @PyConstant("SIG_SETMASK")
    static final int SETMASK = 2;

    private SignalModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        for (int i = 1; i < SignalTable.COUNT; i++) {
            if (SignalTable.name(i) != null) {
                dict.putStr("SIG" + SignalTable.name(i), (long) i);
            }
        }
        dict.putStr("ItimerError", SignalTimers.errorType());
        dict.putStr("struct_siginfo", SignalMasks.SIGINFO.type());
        dict.putStr("SIGCLD", 17L);
        dict.putStr("SIGPOLL", 29L);
        dict.putStr("SIGIOT", 6L);
        dict.putStr("SIGRTMIN", 34L);
        dict.putStr("SIGRTMAX", 64L);
    }

    @PyFunctionDef(name = "default_int_handler", signature = "(signalnum, frame, /)", doc = "The default handler for SIGINT installed by Python.")
    static void defaultIntHandler(Object number, Object frame) {
        throw SignalTable.keyboardInterrupt();
    }

    private static int checked(int number) {
        if (number < 1 || number >= SignalTable.COUNT) {
            throw Errors.valueError("signal number out of range");
        }
        return number;
    }

    @PyFunctionDef(doc = "Set the action for the given signal.")
    static Object signal(PyModule module, int signalnum, Object handler) {
        if (!Interrupts.isMain()) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
        checked(signalnum);
        Object number = Values.intOrNull(handler);
        boolean isDefault = number instanceof Long n && n == DEFAULT;
        boolean isIgnored = number instanceof Long n && n == IGNORE;
        if (!isDefault && !isIgnored && !Callables.isCallable(handler)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        if (signalnum == 9 || signalnum == 19) {
            throw org.pyjc.runtime.exc.OsErrors.of(org.pyjc.runtime.exc.Errno.EINVAL, null);
        }
        Object old = current(module, signalnum);
        SignalTable.install(signalnum, isDefault ? (Object) 0L : isIgnored ? (Object) 1L : handler, isDefault, isIgnored);
        return old;
    }

    private static Object current(PyModule module, int number) {
        Object handler = SignalTable.handler(number);
        if (handler != null) {
            return handler;
        }
        return number == SignalTable.SIGINT ? module.dict().getStr("default_int_handler") : (Object) (long) (number == 13 ? IGNORE : DEFAULT);
    }

    @PyFunctionDef(doc = "Return the current action for the given signal.")
    static Object getsignal(PyModule module, int signalnum) {
        return current(module, checked(signalnum));
    }

    @PyFunctionDef(doc = "Return the system description of the given signal.")
    static Object strsignal(int signalnum) {
        String name = SignalTable.name(checked(signalnum));
        return name == null ? PyNone.NONE : SignalDescriptions.of(signalnum);
    }

    @PyFunctionDef(name = "valid_signals", doc = "Return a set of valid signal numbers on this platform.")
    static Object validSignals() {
        List<Object> all = new ArrayList<>();
        for (long i = 1; i < SignalTable.COUNT; i++) {
            if (i != 32 && i != 33) {
                all.add(i);
            }
        }
        return org.pyjc.runtime.call.Call.call1(Builtins.get("set"), org.pyjc.runtime.types.list.PyList.of(all.toArray()));
    }

    @PyFunctionDef(doc = "Change system call restart behaviour: accepted.")
    static void siginterrupt(int signalnum, boolean flag) {
        checked(signalnum);
    }

    @PyFunctionDef(name = "set_wakeup_fd", signature = "(fd, /, *, warn_on_full_buffer=True)", doc = "Sets the fd to be written to when a signal comes in.")
    static Object setWakeupFd(int fd, boolean warn) {
        return WakeupFd.set(fd, warn);
    }
}

package org.pyjc.runtime.module.thread;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Spread;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.thread.Timeouts;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _thread}. Compare CPython _threadmodule.c. Thread safety: see the types and {@link Threads}. */
@PyModuleDef(name = "_thread", types = {PyLock.class, PyRLock.class, PyThreadHandle.class, PyThreadLocal.class},
        parts = {ThreadIdentity.class, ThreadExcepthook.class},
        doc = "This module provides primitive operations to write multi-threaded programs.\n"
                + "The 'threading' module provides a more convenient interface.")
final class ThreadModule {
    private static final long MIN_STACK = 32 << 10;

    @PyConstant("TIMEOUT_MAX")
    static final double TIMEOUT_MAX = Timeouts.MAX;
    @PyConstant("_NAME_MAXLEN")
    static final int NAME_MAX = 15;

    private ThreadModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("error", Exceptions.RUNTIME_ERROR);
        module.dict().putStr("LockType", PyLock.TYPE);
    }

    @PyFunctionDef(name = "start_new_thread", signature = "(function, args, kwargs=<absent>, /)", doc = "Start a new thread and return its identifier.")
    static long startNewThread(Object function, Object args, Object kwargs) {
        if (!Callables.isCallable(function)) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!(args instanceof PyTuple)) {
            throw Errors.typeError("2nd arg must be a tuple");
        }
        if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        PyThreadHandle handle = new PyThreadHandle();
        Threads.start(handle, function, false, () -> Spread.call(function, args, (PyDict) kwargs));
        return handle.ident();
    }

    @PyFunctionDef(name = "start_new", signature = "(function, args, kwargs=<absent>, /)", doc = "An obsolete synonym of start_new_thread().")
    static long startNew(Object function, Object args, Object kwargs) {
        return startNewThread(function, args, kwargs);
    }

    @PyFunctionDef(name = "start_joinable_thread", signature = "(function, handle=None, daemon=True)",
            doc = "*For internal use only*: start a new thread.")
    static Object startJoinableThread(Object function, @OrNone Object handle, boolean daemon) {
        if (!Callables.isCallable(function)) {
            throw Errors.typeError("thread function must be callable");
        }
        if (handle != null && !(handle instanceof PyThreadHandle)) {
            throw Errors.typeError("'handle' must be a _ThreadHandle");
        }
        PyThreadHandle h = handle == null ? new PyThreadHandle() : (PyThreadHandle) handle;
        Threads.start(h, function, !daemon, () -> Call.call0(function));
        return h;
    }

    @PyFunctionDef(name = "daemon_threads_allowed", doc = "Return True if daemon threads are allowed in the current interpreter.")
    static boolean daemonThreadsAllowed() {
        return true;
    }

    @PyFunctionDef(name = "allocate_lock", doc = "Create a new lock object.")
    static Object allocateLock() {
        return new PyLock();
    }

    @PyFunctionDef(name = "allocate", doc = "An obsolete synonym of allocate_lock().")
    static Object allocate() {
        return new PyLock();
    }

    @PyFunctionDef(name = "exit", doc = "This is synonymous to ``raise SystemExit''.")
    static void exit() {
        throw Errors.of(PySystemExit.TYPE, new Object[0]);
    }

    @PyFunctionDef(name = "exit_thread", doc = "An obsolete synonym of exit().")
    static void exitThread() {
        exit();
    }

    @PyFunctionDef(name = "_count", doc = "Return the number of currently running Python threads, excluding the main thread.")
    static long count() {
        return Threads.running();
    }

    @PyFunctionDef(name = "stack_size", signature = "(size=0, /)", doc = "Return the thread stack size used when creating new threads.")
    static long stackSize(long size) {
        long old = Threads.stackSize();
        if (size < 0) {
            throw Errors.valueError("size must be 0 or a positive value");
        }
        if (size != 0 && size < MIN_STACK) {
            throw Errors.valueError("size not valid: " + size + " bytes");
        }
        Threads.setStackSize(size);
        return old;
    }

    @PyFunctionDef(name = "interrupt_main", signature = "(signum=2, /)", doc = "Simulate the arrival of the given signal in the main thread.")
    static void interruptMain(int signum) {
        org.pyjc.runtime.module.signal.SignalTable.simulate(signum);
        Interrupts.poll();
    }

    @PyFunctionDef(name = "_shutdown", doc = "Wait for all non-daemon threads (other than the calling thread) to stop.")
    static void shutdown() {
        Threads.joinAll();
    }

    @PyFunctionDef(name = "_is_main_interpreter", doc = "Return True if the current interpreter is the main Python interpreter.")
    static boolean isMainInterpreter() {
        return true;
    }

    @PyFunctionDef(name = "_make_thread_handle")
    static Object makeThreadHandle(long ident) {
        return PyThreadHandle.of(ident);
    }

}

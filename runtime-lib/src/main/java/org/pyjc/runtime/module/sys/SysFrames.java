package org.pyjc.runtime.module.sys;

import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.thread.PyThread;
import org.pyjc.runtime.thread.Shutdown;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.trace.Tracing;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Frames, exceptions and tracing of the module sys. Compare CPython sysmodule.c. Thread safety: the calling thread's state. */
final class SysFrames {
    private SysFrames() {}

    @PyFunctionDef(name = "_getframe",
            signature = "(depth=0, /)",
            doc = "Return a frame object from the call stack.\n"
            + "\n"
            + "If optional integer depth is given, return the frame object that many\n"
            + "calls below the top of the stack.  If that is deeper than the call\n"
            + "stack, ValueError is raised.  The default for depth is zero, returning\n"
            + "the frame at the top of the call stack.\n"
            + "\n"
            + "This function should be used for internal and specialized purposes\n"
            + "only.")
    static Object getFrame(int depth) {
        PyFrame frame = Frames.current(Math.max(depth, 0));
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    @PyFunctionDef(name = "_getframemodulename",
            signature = "(depth=0)",
            doc = "Return the name of the module for a calling frame.\n"
            + "\n"
            + "The default depth returns the module containing the call to this API.\n"
            + "A more typical use in a library will pass a depth of 1 to get the user's\n"
            + "module rather than the library module.\n"
            + "\n"
            + "If no frame, module, or name can be found, returns None.")
    static Object getFrameModuleName(int depth) {
        PyDict globals = Frames.globals(Math.max(depth, 0));
        Object name = globals == null ? null : globals.getStr("__name__");
        return name == null ? PyNone.NONE : name;
    }

    @PyFunctionDef(name = "_current_frames",
            signature = "()",
            doc = "Return a dict mapping each thread's thread id to its current stack frame.\n"
            + "\n"
            + "This function should be used for specialized purposes only.")
    static Object currentFrames() {
        PyDict frames = new PyDict();
        PyFrame own = Frames.current(0);
        if (own != null) {
            frames.put(Thread.currentThread().threadId(), own);
        }
        for (PyThread thread : PyThread.all()) {
            List<PyFrame> stack = thread == Thread.currentThread() ? List.of() : Frames.of(thread);
            if (!stack.isEmpty()) {
                frames.put(thread.threadId(), stack.getFirst());
            }
        }
        return frames;
    }

    @PyFunctionDef(name = "_current_exceptions",
            signature = "()",
            doc = "Return a dict mapping each thread's identifier to its current raised exception.\n"
            + "\n"
            + "This function should be used for specialized purposes only.")
    static Object currentExceptions() {
        PyDict exceptions = new PyDict();
        for (PyThread thread : PyThread.all()) {
            exceptions.put(thread.threadId(), orNone(thread.handled()));
        }
        exceptions.put(Thread.currentThread().threadId(), orNone(Handlers.current()));
        return exceptions;
    }

    @PyFunctionDef(signature = "()", doc = "Return the current exception.\n"
            + "\n"
            + "Return the most recent exception caught by an except clause\n"
            + "in the current stack frame or in an older stack frame, or None\n"
            + "if no such exception exists.")
    static Object exception() {
        return orNone(Handlers.current());
    }

    @PyFunctionDef(name = "exc_info",
            signature = "()",
            doc = "Return current exception information: (type, value, traceback).\n"
            + "\n"
            + "Return information about the most recent exception caught by an except\n"
            + "clause in the current stack frame or in an older stack frame.")
    static Object excInfo() {
        PyBaseException e = Handlers.current();
        if (e == null) {
            return new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return new PyTuple(e.type(), e, orNone(e.traceback()));
    }

    @PyFunctionDef(signature = "(status=None, /)", doc = "Exit the interpreter by raising SystemExit(status).\n"
            + "\n"
            + "If the status is omitted or None, it defaults to zero (i.e., success).\n"
            + "If the status is an integer, it will be used as the system exit status.\n"
            + "If it is another kind of object, it will be printed and the system\n"
            + "exit status will be one (i.e., failure).")
    static Object exit(Object status) {
        if (status == PyNone.NONE) {
            throw Errors.make(new PySystemExit(PySystemExit.TYPE));
        }
        throw Errors.make(new PySystemExit(PySystemExit.TYPE, status instanceof PyTuple t ? t.items() : new Object[] {status}));
    }

    @PyFunctionDef(signature = "(function, /)", doc = "Set the global debug tracing function.\n"
            + "\n"
            + "It will be called on each function call.  See the debugger chapter\n"
            + "in the library manual.")
    static void settrace(Object function) {
        ThreadState.current().traceFunction = function == PyNone.NONE ? null : function;
        Tracing.update();
    }

    @PyFunctionDef(signature = "()", doc = "Return the global debug tracing function set with sys.settrace.\n"
            + "\n"
            + "See the debugger chapter in the library manual.")
    static Object gettrace() {
        return orNone(ThreadState.current().traceFunction);
    }

    @PyFunctionDef(signature = "(function, /)", doc = "Set the profiling function.\n"
            + "\n"
            + "It will be called on each function call and return.  See the profiler\n"
            + "chapter in the library manual.")
    static void setprofile(Object function) {
        ThreadState.current().profileFunction = function == PyNone.NONE ? null : function;
        Tracing.update();
    }

    @PyFunctionDef(signature = "()", doc = "Return the profiling function set with sys.setprofile.\n"
            + "\n"
            + "See the profiler chapter in the library manual.")
    static Object getprofile() {
        return orNone(ThreadState.current().profileFunction);
    }

    @PyFunctionDef(name = "_settraceallthreads",
            signature = "(function, /)",
            doc = "Set the global debug tracing function in all running threads belonging to the current "
            + "interpreter.\n"
            + "\n"
            + "It will be called on each function call. See the debugger chapter\n"
            + "in the library manual.")
    static void settraceAllThreads(Object function) {
        ThreadState.all().forEach(state -> state.traceFunction = function == PyNone.NONE ? null : function);
        settrace(function);
    }

    @PyFunctionDef(name = "_setprofileallthreads",
            signature = "(function, /)",
            doc = "Set the profiling function in all running threads belonging to the current interpreter.\n"
            + "\n"
            + "It will be called on each function call and return.  See the profiler\n"
            + "chapter in the library manual.")
    static void setprofileAllThreads(Object function) {
        ThreadState.all().forEach(state -> state.profileFunction = function == PyNone.NONE ? null : function);
        setprofile(function);
    }

    @PyFunctionDef(name = "call_tracing",
            signature = "(func, args, /)",
            doc = "Call func(*args), while tracing is enabled.\n"
            + "\n"
            + "The tracing state is saved, and restored afterwards.  This is intended\n"
            + "to be called from a debugger from a checkpoint, to recursively debug\n"
            + "some other code.")
    static Object callTracing(Object func, PyTuple args) {
        return Tracing.callTracing(func, args.items());
    }

    @PyFunctionDef(name = "set_asyncgen_hooks", signature = "(firstiter=<absent>, finalizer=<absent>)",
            doc = "set_asyncgen_hooks([firstiter] [, finalizer])\n"
            + "\n"
            + "Set a finalizer for async generators objects.")
    static void setAsyncgenHooks(Object firstiter, Object finalizer) {
        ThreadState state = ThreadState.current();
        if (finalizer != null) {
            requireCallable("finalizer", finalizer);
        }
        if (firstiter != null) {
            requireCallable("firstiter", firstiter);
            state.asyncGenFirstIter = firstiter == PyNone.NONE ? null : firstiter;
        }
        if (finalizer != null) {
            state.asyncGenFinalizer = finalizer == PyNone.NONE ? null : finalizer;
        }
    }

    private static void requireCallable(String what, Object value) {
        if (value != PyNone.NONE && org.pyjc.runtime.object.PyType.of(value).lookup("__call__") == null) {
            throw Errors.typeError("callable " + what + " expected, got " + org.pyjc.runtime.object.PyType.of(value).name());
        }
    }

    @PyFunctionDef(name = "get_asyncgen_hooks",
            signature = "()",
            doc = "Return the installed asynchronous generators hooks.\n"
            + "\n"
            + "This returns a namedtuple of the form (firstiter, finalizer).")
    static Object getAsyncgenHooks() {
        ThreadState state = ThreadState.current();
        return Hooks.TYPE.make(orNone(state.asyncGenFirstIter), orNone(state.asyncGenFinalizer));
    }

    private static final class Hooks {
        static final org.pyjc.runtime.types.structseq.StructType TYPE = org.pyjc.runtime.types.structseq.StructType.closed("sys",
                "asyncgen_hooks", "asyncgen_hooks\n\nStruct sequence providing information about asynchronous\ngenerators hooks.",
                "firstiter", "finalizer");

        private Hooks() {}
    }

    @PyFunctionDef(name = "set_coroutine_origin_tracking_depth",
            signature = "(depth)",
            doc = "Enable or disable origin tracking for coroutine objects in this thread.\n"
            + "\n"
            + "Coroutine objects will track 'depth' frames of traceback information\n"
            + "about where they came from, available in their cr_origin attribute.\n"
            + "\n"
            + "Set a depth of 0 to disable.")
    static void setCoroutineOriginTrackingDepth(int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        ThreadState.current().coroutineOriginDepth = depth;
    }

    @PyFunctionDef(name = "get_coroutine_origin_tracking_depth",
            signature = "()",
            doc = "Check status of origin tracking for coroutine objects in this thread.")
    static long getCoroutineOriginTrackingDepth() {
        return ThreadState.current().coroutineOriginDepth;
    }

    @PyFunctionDef(name = "is_finalizing", signature = "()", doc = "Return True if Python is exiting.")
    static boolean isFinalizing() {
        return Shutdown.begun();
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}

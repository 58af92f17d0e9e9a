package org.pyjc.runtime.module.tracemalloc;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _tracemalloc}. The JVM does not say where objects were made: tracing is refused, the questions are
 * answered. Thread safety: stateless.
 */
@PyModuleDef(name = "_tracemalloc", doc = "Debug module to trace memory blocks allocated by Python.")
public final class TracemallocModule {
    private TracemallocModule() {}

    @PyFunctionDef(name = "is_tracing",
            signature = "()",
            doc = "Return True if the tracemalloc module is tracing Python memory allocations.")
    static boolean isTracing() {
        return false;
    }

    @PyFunctionDef(signature = "(nframe=1, /)", doc = "Start tracing Python memory allocations.\n"
            + "\n"
            + "Also set the maximum number of frames stored in the traceback of a\n"
            + "trace to nframe.")
    static void start(int nframe) {
        throw Errors.notImplementedError("memory allocations can't be traced here; use a Java heap profiler");
    }

    @PyFunctionDef(signature = "()", doc = "Stop tracing Python memory allocations.\n"
            + "\n"
            + "Also clear traces of memory blocks allocated by Python.")
    static void stop() {}

    @PyFunctionDef(name = "clear_traces",
            signature = "()",
            doc = "Clear traces of memory blocks allocated by Python.")
    static void clearTraces() {}

    @PyFunctionDef(name = "reset_peak",
            signature = "()",
            doc = "Set the peak size of memory blocks traced by tracemalloc to the current size.\n"
            + "\n"
            + "Do nothing if the tracemalloc module is not tracing memory allocations.")
    static void resetPeak() {}

    @PyFunctionDef(name = "get_traceback_limit",
            signature = "()",
            doc = "Get the maximum number of frames stored in the traceback of a trace.\n"
            + "\n"
            + "By default, a trace of an allocated memory block only stores\n"
            + "the most recent frame: the limit is 1.")
    static long getTracebackLimit() {
        return 1;
    }

    @PyFunctionDef(name = "get_traced_memory",
            signature = "()",
            doc = "Get the current size and peak size of memory blocks traced by tracemalloc.\n"
            + "\n"
            + "Returns a tuple: (current: int, peak: int).")
    static Object getTracedMemory() {
        return new PyTuple(0L, 0L);
    }

    @PyFunctionDef(name = "get_tracemalloc_memory",
            signature = "()",
            doc = "Get the memory usage in bytes of the tracemalloc module.\n"
            + "\n"
            + "This memory is used internally to trace memory allocations.")
    static long getTracemallocMemory() {
        return 0;
    }

    @PyFunctionDef(name = "_get_traces",
            signature = "()",
            doc = "Get traces of all memory blocks allocated by Python.\n"
            + "\n"
            + "Return a list of (size: int, traceback: tuple) tuples.\n"
            + "traceback is a tuple of (filename: str, lineno: int) tuples.\n"
            + "\n"
            + "Return an empty list if the tracemalloc module is disabled.")
    static Object getTraces() {
        return new PyList();
    }

    @PyFunctionDef(name = "_get_object_traceback",
            signature = "(obj, /)",
            doc = "Get the traceback where the Python object obj was allocated.\n"
            + "\n"
            + "Return a tuple of (filename: str, lineno: int) tuples.\n"
            + "Return None if the tracemalloc module is disabled or did not\n"
            + "trace the allocation of the object.")
    static Object getObjectTraceback(Object obj) {
        return PyNone.NONE;
    }
}

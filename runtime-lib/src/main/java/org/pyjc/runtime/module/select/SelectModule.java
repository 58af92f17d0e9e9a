package org.pyjc.runtime.module.select;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code select}, for our files and pipes. Compare CPython Modules/selectmodule.c.
 * Thread safety: stateless.
 */
@PyModuleDef(name = "select", doc = "This module supports asynchronous I/O on multiple file descriptors.")
public final class SelectModule {
    private SelectModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("error", Exceptions.OS_ERROR);
        module.dict().putStr("PIPE_BUF", 4096L);
    }

    @PyFunctionDef(signature = "(rlist, wlist, xlist, timeout=None, /)")
    static Object select(Object rlist, Object wlist, Object xlist, Object timeout) {
        Object[] reads = Iteration.toArray(rlist);
        PyList writes = new PyList(checked(wlist));
        long deadline = System.nanoTime() + nanos(timeout);
        while (true) {
            PyList ready = ready(reads);
            boolean done = ready.size() > 0 || writes.size() > 0 || timeout != PyNone.NONE && System.nanoTime() >= deadline;
            if (done) {
                return new PyTuple(ready, writes, exceptional(xlist));
            }
            pause();
        }
    }

    private static long nanos(Object timeout) {
        if (timeout == PyNone.NONE) {
            return 0;
        }
        Double seconds = Values.floatOrNull(timeout);
        double value = seconds != null ? seconds : Index.ssize(timeout);
        if (value < 0) {
            throw Errors.valueError("timeout must be non-negative");
        }
        return (long) (value * 1e9);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Interrupts.run();
        }
    }

    private static Object[] checked(Object files) {
        Object[] all = Iteration.toArray(files);
        for (Object file : all) {
            Fds.get(number(file));
        }
        return all;
    }

    private static PyList ready(Object[] files) {
        PyList all = new PyList();
        for (Object file : files) {
            if (Fds.get(number(file)).isReadReady()) {
                all.append(file);
            }
        }
        return all;
    }

    private static PyList exceptional(Object files) {
        checked(files);
        return new PyList();
    }

    private static int number(Object file) {
        Object fd = Index.isIndex(file) ? file : Call.method0(file, "fileno");
        if (fd == PyNone.NONE || !Index.isIndex(fd)) {
            throw Errors.typeError("argument must be an int, or have a fileno() method.");
        }
        long n = Index.ssize(fd);
        if (n < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (" + n + ")");
        }
        return (int) n;
    }
}

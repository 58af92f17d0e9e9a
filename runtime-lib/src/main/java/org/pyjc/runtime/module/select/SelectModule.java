package org.pyjc.runtime.module.select;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code select}, as far as files go: they are always ready. Compare CPython Modules/selectmodule.c.
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
        return new PyTuple(ready(rlist), ready(wlist), exceptional(xlist));
    }

    private static PyList ready(Object files) {
        PyList all = new PyList();
        for (Object file : Iteration.toArray(files)) {
            Fds.get(number(file));
            all.append(file);
        }
        return all;
    }

    private static PyList exceptional(Object files) {
        for (Object file : Iteration.toArray(files)) {
            Fds.get(number(file));
        }
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

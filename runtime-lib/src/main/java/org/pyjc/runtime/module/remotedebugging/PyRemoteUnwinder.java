package org.pyjc.runtime.module.remotedebugging;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * {@code RemoteUnwinder(pid)} looks into the memory of another CPython; to it no process is one, as CPython's says of a process
 * that is not. Thread safety: stateless.
 */
@PyTypeDef(name = "RemoteUnwinder", module = "_remote_debugging", doc = "RemoteUnwinder(pid): Inspect stack of a remote Python process.")
final class PyRemoteUnwinder extends PyObject {
    public static final PyType TYPE = PyType.define(new PyRemoteUnwinderExposer());

    private PyRemoteUnwinder(PyType type) {
        super(type);
    }

    @PyNew(signature = "(pid, *, all_threads=False, only_active_thread=False, debug=False)")
    static Object create(PyType cls, int pid, boolean allThreads, boolean onlyActiveThread, boolean debug) {
        throw Errors.runtimeError("Failed to find the PyRuntime section in process " + pid + " on Linux platform");
    }
}

package org.pyjc.runtime.module.multiprocessing;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Execute;
import org.pyjc.runtime.importing.StandardLibrary;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The module {@code multiprocessing.popen_fork}, before that of the library: its code is the library's own, on which the other start methods
 * stand, but to start a process by {@code fork} itself is refused. Thread safety: stateless.
 */
@PyModuleDef(name = ForkPopen.NAME, doc = "What all ways to start a process share; fork itself is refused.")
final class ForkPopen {
    static final String NAME = "multiprocessing.popen_fork";

    private ForkPopen() {}

    @PyModuleInit
    static void init(PyModule module) {
        Execute.module(StandardLibrary.code(NAME), module.dict());
        Attributes.set(module.dict().getStr("Popen"), "_launch", module.dict().remove("_refuse"));
    }

    @PyFunctionDef(name = "_refuse", signature = "(*args)")
    static Object refuse(Object... args) {
        throw Errors.valueError("the start method 'fork' is not available: a JVM can't be forked; use 'forkserver' or 'spawn'");
    }
}

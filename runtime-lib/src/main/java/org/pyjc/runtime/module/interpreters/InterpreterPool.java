package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.importing.Execute;
import org.pyjc.runtime.importing.StandardLibrary;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The module {@code concurrent.futures.interpreter}, before that of the library: its code is the library's own, but workers are refused when
 * a task is submitted, by an exception of the caller. The library would let a thread find out, and the caller wait. Thread safety:
 * stateless.
 */
@PyModuleDef(name = InterpreterPool.NAME, doc = "Implements InterpreterPoolExecutor.")
final class InterpreterPool {
    static final String NAME = "concurrent.futures.interpreter";

    private InterpreterPool() {}

    @PyModuleInit
    static void init(PyModule module) {
        Execute.module(StandardLibrary.code(NAME), module.dict());
        Attributes.set(module.dict().getStr("WorkerContext"), "__new__", module.dict().remove("_refuse"));
    }

    @PyFunctionDef(name = "_refuse", signature = "(*args)")
    static Object refuse(Object... args) {
        throw InterpretersModule.refusal();
    }
}

package org.pyjc.runtime.module.interpreters;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _interpreters}, with the main interpreter alone: making another is refused, since its threads already run on all cores.
 * Compare CPython Modules/_interpretersmodule.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_interpreters",
        doc = "This module provides primitive operations to manage Python interpreters.\nThe 'interpreters' module provides a more convenient interface.")
final class InterpretersModule {
    @PyConstant static final long WHENCE_UNKNOWN = 0;
    @PyConstant static final long WHENCE_RUNTIME = 1;
    @PyConstant static final long WHENCE_LEGACY_CAPI = 2;
    @PyConstant static final long WHENCE_CAPI = 3;
    @PyConstant static final long WHENCE_XI = 4;
    @PyConstant static final long WHENCE_STDLIB = 5;
    private static final long MAIN = 0;

    private InterpretersModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("InterpreterError", InterpreterErrors.INTERPRETER);
        module.dict().putStr("InterpreterNotFoundError", InterpreterErrors.NOT_FOUND);
        module.dict().putStr("NotShareableError", InterpreterErrors.NOT_SHAREABLE);
    }

    private static PyTuple main() {
        return new PyTuple(MAIN, WHENCE_RUNTIME);
    }

    /** Refuses what is not the number of the one interpreter that there is. */
    private static void check(Object id) {
        if (!(id instanceof Long number)) {
            throw Errors.typeError("interpreter ID must be an int, got " + PyType.of(id).name());
        }
        if (number != MAIN) {
            throw Errors.of(InterpreterErrors.NOT_FOUND, "unrecognized interpreter ID " + number);
        }
    }

    private static Object refuseToRun(Object id) {
        check(id);
        throw InterpreterErrors.interpreter("interpreter already running");
    }

    @PyFunctionDef(doc = "get_current() -> (ID, whence)\n\nReturn the ID of current interpreter.")
    static Object get_current() {
        return main();
    }

    @PyFunctionDef(doc = "get_main() -> (ID, whence)\n\nReturn the ID of main interpreter.")
    static Object get_main() {
        return main();
    }

    @PyFunctionDef(signature = "(*, require_ready=False)", doc = "list_all() -> [(ID, whence)]\n\nReturn a list containing the ID of every existing interpreter.")
    static Object list_all(boolean requireReady) {
        return PyList.of(main());
    }

    @PyFunctionDef(signature = "(config=None, *, reqrefs=False)", doc = "create([config], *, reqrefs=False) -> ID\n\nRefused: there is one interpreter a process.")
    static Object create(Object config, boolean reqrefs) {
        throw refusal();
    }

    static PyException refusal() {
        return InterpreterErrors.interpreter("interpreters other than the main one are not supported: use threads, which run in parallel here");
    }

    @PyFunctionDef(signature = "(id, *, restrict=False)", doc = "destroy(id, *, restrict=False)\n\nDestroy the identified interpreter.")
    static Object destroy(Object id, boolean restrict) {
        check(id);
        throw InterpreterErrors.interpreter("cannot destroy the current interpreter");
    }

    @PyFunctionDef(signature = "(id, *, restrict=False)",
            doc = "is_running(id, *, restrict=False) -> bool\n\nReturn whether or not the identified interpreter is running.")
    static boolean is_running(Object id, boolean restrict) {
        check(id);
        return true;
    }

    @PyFunctionDef(signature = "(id)", doc = "whence(id) -> int\n\nReturn an identifier for where the interpreter was created.")
    static long whence(Object id) {
        check(id);
        return WHENCE_RUNTIME;
    }

    @PyFunctionDef(signature = "(id, *, implieslink=False, restrict=False)")
    static void incref(Object id, boolean impliesLink, boolean restrict) {
        check(id);
    }

    @PyFunctionDef(signature = "(id, *, restrict=False)")
    static void decref(Object id, boolean restrict) {
        check(id);
    }

    @PyFunctionDef(signature = "(id, script, shared=None, *, restrict=False)")
    static Object run_string(Object id, Object script, Object shared, boolean restrict) {
        return refuseToRun(id);
    }

    @PyFunctionDef(signature = "(id, code, shared=None, *, restrict=False)")
    static Object exec(Object id, Object code, Object shared, boolean restrict) {
        return refuseToRun(id);
    }

    @PyFunctionDef(signature = "(id, func, shared=None, *, restrict=False)")
    static Object run_func(Object id, Object func, Object shared, boolean restrict) {
        return refuseToRun(id);
    }

    @PyFunctionDef(signature = "(id, callable, args=None, kwargs=None, *, preserve_exc=False, restrict=False)")
    static Object call(Object id, Object callable, Object args, Object kwargs, boolean preserve, boolean restrict) {
        return refuseToRun(id);
    }

    @PyFunctionDef(name = "set___main___attrs", signature = "(id, ns, *, restrict=False)")
    static Object setMainAttributes(Object id, Object ns, boolean restrict) {
        return refuseToRun(id);
    }

    @PyFunctionDef(signature = "(obj)", doc = "is_shareable(obj) -> bool\n\nReturn True if the object's data may be shared between interpreters and\nFalse otherwise.")
    static boolean is_shareable(Object obj) {
        return Shareable.is(obj);
    }
}

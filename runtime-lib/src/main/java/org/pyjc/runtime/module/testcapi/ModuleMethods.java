package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Functions that tell how they were called: with the module and the arguments. Compare CPython Modules/_testcapimodule.c:
 * meth_varargs and its neighbours. Thread safety: stateless.
 */
final class ModuleMethods {
    private ModuleMethods() {}

    @PyFunctionDef(name = "meth_varargs", signature = "($module, *args)")
    static Object varargs(PyModule module, PyTuple args) {
        return new PyTuple(module, args);
    }

    @PyFunctionDef(name = "meth_varargs_keywords", signature = "($module, *args, **kwargs)")
    static Object varargsKeywords(PyModule module, PyTuple args, PyDict kwargs) {
        return new PyTuple(module, args, kwargs);
    }

    @PyFunctionDef(name = "meth_o", signature = "($module, x, /)")
    static Object one(PyModule module, Object x) {
        return new PyTuple(module, x);
    }

    @PyFunctionDef(name = "meth_noargs", signature = "($module)")
    static Object noargs(PyModule module) {
        return module;
    }

    @PyFunctionDef(name = "meth_fastcall", signature = "($module, *args)")
    static Object fastcall(PyModule module, Object[] args) {
        return new PyTuple(module, new PyTuple(args));
    }

    @PyFunctionDef(name = "meth_fastcall_keywords", signature = "($module, *args, **kwargs)")
    static Object fastcallKeywords(PyModule module, Object[] args, PyDict kwargs) {
        return new PyTuple(module, new PyTuple(args), kwargs);
    }
}

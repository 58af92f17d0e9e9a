package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Static methods that tell how they were called: with the arguments alone. Compare CPython Modules/_testcapimodule.c: MethStatic_Type. Thread safety: stateless.
 */
@PyTypeDef(name = "MethStatic", module = "_testcapi", doc = "Methods of each calling convention.")
final class PyMethStatic extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMethStaticExposer());

    PyMethStatic(PyType type) {
        super(type);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyMethStatic(cls);
    }

    @PyStaticMethod(name = "meth_varargs", signature = "(*args)")
    static Object varargs(PyTuple args) {
        return new PyTuple(PyNone.NONE, args);
    }

    @PyStaticMethod(name = "meth_varargs_keywords", signature = "(*args, **kwargs)")
    static Object varargsKeywords(PyTuple args, PyDict kwargs) {
        return new PyTuple(PyNone.NONE, args, kwargs);
    }

    @PyStaticMethod(name = "meth_o", signature = "(x, /)")
    static Object one(Object x) {
        return new PyTuple(PyNone.NONE, x);
    }

    @PyStaticMethod(name = "meth_noargs", signature = "()")
    static Object noargs() {
        return PyNone.NONE;
    }

    @PyStaticMethod(name = "meth_fastcall", signature = "(*args)")
    static Object fastcall(Object[] args) {
        return new PyTuple(PyNone.NONE, new PyTuple(args));
    }

    @PyStaticMethod(name = "meth_fastcall_keywords", signature = "(*args, **kwargs)")
    static Object fastcallKeywords(Object[] args, PyDict kwargs) {
        return new PyTuple(PyNone.NONE, new PyTuple(args), kwargs);
    }
}

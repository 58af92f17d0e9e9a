package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Class methods that tell how they were called: with the class and the arguments. Compare CPython Modules/_testcapimodule.c: MethClass_Type. Thread safety: stateless.
 */
@PyTypeDef(name = "MethClass", module = "_testcapi", doc = "Methods of each calling convention.")
final class PyMethClass extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMethClassExposer());

    PyMethClass(PyType type) {
        super(type);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyMethClass(cls);
    }

    @PyClassMethod(name = "meth_varargs", signature = "($type, *args)")
    static Object varargs(PyType cls, PyTuple args) {
        return new PyTuple(cls, args);
    }

    @PyClassMethod(name = "meth_varargs_keywords", signature = "($type, *args, **kwargs)")
    static Object varargsKeywords(PyType cls, PyTuple args, PyDict kwargs) {
        return new PyTuple(cls, args, kwargs);
    }

    @PyClassMethod(name = "meth_o", signature = "($type, x, /)")
    static Object one(PyType cls, Object x) {
        return new PyTuple(cls, x);
    }

    @PyClassMethod(name = "meth_noargs", signature = "($type)")
    static Object noargs(PyType cls) {
        return cls;
    }

    @PyClassMethod(name = "meth_fastcall", signature = "($type, *args)")
    static Object fastcall(PyType cls, Object[] args) {
        return new PyTuple(cls, new PyTuple(args));
    }

    @PyClassMethod(name = "meth_fastcall_keywords", signature = "($type, *args, **kwargs)")
    static Object fastcallKeywords(PyType cls, Object[] args, PyDict kwargs) {
        return new PyTuple(cls, new PyTuple(args), kwargs);
    }
}

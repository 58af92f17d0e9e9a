package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Methods that tell how they were called: with self and the arguments. Compare CPython Modules/_testcapimodule.c: MethInstance_Type. Thread safety: stateless.
 */
@PyTypeDef(name = "MethInstance", module = "_testcapi", doc = "Methods of each calling convention.")
final class PyMethInstance extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMethInstanceExposer());

    PyMethInstance(PyType type) {
        super(type);
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyMethInstance(cls);
    }

    @PyMethod(name = "meth_varargs", signature = "($self, *args)")
    Object varargs(PyTuple args) {
        return new PyTuple(this, args);
    }

    @PyMethod(name = "meth_varargs_keywords", signature = "($self, *args, **kwargs)")
    Object varargsKeywords(PyTuple args, PyDict kwargs) {
        return new PyTuple(this, args, kwargs);
    }

    @PyMethod(name = "meth_o", signature = "($self, x, /)")
    Object one(Object x) {
        return new PyTuple(this, x);
    }

    @PyMethod(name = "meth_noargs", signature = "($self)")
    Object noargs() {
        return this;
    }

    @PyMethod(name = "meth_fastcall", signature = "($self, *args)")
    Object fastcall(Object[] args) {
        return new PyTuple(this, new PyTuple(args));
    }

    @PyMethod(name = "meth_fastcall_keywords", signature = "($self, *args, **kwargs)")
    Object fastcallKeywords(Object[] args, PyDict kwargs) {
        return new PyTuple(this, new PyTuple(args), kwargs);
    }
}

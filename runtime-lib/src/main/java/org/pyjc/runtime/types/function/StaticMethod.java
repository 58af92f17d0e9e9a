package org.pyjc.runtime.types.function;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;

/** {@code staticmethod}. Compare CPython funcobject.c: PyStaticMethod_Type. Thread safety: as its base. */
@PyTypeDef(name = "staticmethod", signature = "(function, /)", instanceDict = true,
        doc = "Convert a function to be a static method.\n\nA static method does not receive an implicit first argument.\n"
                + "To declare a static method, use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, argN):\n"
                + "             ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the "
                + "instance are ignored, and\nneither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are "
                + "similar to those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.")
public final class StaticMethod extends MethodWrapper {
    public static final PyType TYPE = PyType.define(new StaticMethodExposer());

    public StaticMethod(Object callable) {
        super(TYPE, callable);
    }

    private StaticMethod(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new StaticMethod(cls);
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return function();
    }

    @PyMethod
    Object __get__(Object instance, Object owner) {
        return function();
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return type().isBuiltin() ? Call.call(function(), args, kwnames) : super.call(args, kwnames);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return Call.call(function(), args, kwnames);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("<staticmethod(").append(Repr.repr(function())).append(")>").build();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}

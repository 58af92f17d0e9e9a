package org.pyjc.runtime.types.function;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.property.PyProperty;

/** {@code staticmethod}. Compare CPython funcobject.c: PyStaticMethod_Type. Thread safety: the callable is volatile. */
@PyTypeDef(name = "staticmethod", signature = "(function, /)", instanceDict = true,
        doc = "Convert a function to be a static method.\n\nA static method does not receive an implicit first argument.\n"
                + "To declare a static method, use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, argN):\n"
                + "             ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the "
                + "instance are ignored, and\nneither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are "
                + "similar to those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.")
public final class StaticMethod extends PyObject {
    public static final PyType TYPE = PyType.define(new StaticMethodExposer());

    private volatile Object function = PyNone.NONE;
    private final Assumption binding = new Assumption();

    public StaticMethod(Object function) {
        super(TYPE);
        this.function = function;
    }

    private StaticMethod(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new StaticMethod(cls);
    }

    /** That it wraps the same for ever: broken by another call of {@code __init__}. */
    public Assumption binding() {
        return binding;
    }

    @PyInit(signature = "(self, function, /)")
    void init(Object callable) {
        boolean again = function != PyNone.NONE;
        function = callable;
        if (again) {
            binding.breakIt();
        }
        WrapperAttributes.copy(callable, this);
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return function;
    }

    @PyMethod
    Object __get__(Object instance, Object owner) {
        return function;
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return type().isBuiltin() ? Call.call(function, args, kwnames) : super.call(args, kwnames);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return Call.call(function, args, kwnames);
    }

    @PyGetter("__func__")
    public Object function() {
        return function;
    }

    @PyGetter("__wrapped__")
    Object wrapped() {
        return function;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract() {
        return PyProperty.isAbstract(function);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("<staticmethod(").append(Repr.repr(function)).append(")>").build();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }

    @PyGetter("__annotations__")
    Object annotations() {
        return WrapperAttributes.wrapped(this, function, "__annotations__");
    }

    @PySetter("__annotations__")
    void setAnnotations(Object value) {
        setInstanceAttribute("__annotations__", value);
    }

    @PyDeleter("__annotations__")
    void deleteAnnotations() {
        WrapperAttributes.delete(this, "__annotations__");
    }

    @PyGetter("__annotate__")
    Object annotate() {
        return WrapperAttributes.wrapped(this, function, "__annotate__");
    }

    @PySetter("__annotate__")
    void setAnnotate(Object value) {
        setInstanceAttribute("__annotate__", value);
    }

    @PyDeleter("__annotate__")
    void deleteAnnotate() {
        WrapperAttributes.delete(this, "__annotate__");
    }
}

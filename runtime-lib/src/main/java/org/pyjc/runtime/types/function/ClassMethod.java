package org.pyjc.runtime.types.function;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code classmethod}. Compare CPython funcobject.c: cm_descr_get. Thread safety: the callable is volatile.
 */
@PyTypeDef(name = "classmethod", signature = "(function, /)", instanceDict = true, doc = "Convert a function to be a class method.")
public final class ClassMethod extends PyObject {
    public static final PyType TYPE = PyType.define(new ClassMethodExposer());

    private volatile Object callable = PyNone.NONE;
    private final Assumption binding = new Assumption();

    public ClassMethod(Object callable) {
        this(TYPE);
        this.callable = callable;
    }

    private ClassMethod(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new ClassMethod(cls);
    }

    @PyInit(signature = "(self, function, /)")
    void init(Object function) {
        boolean again = callable != PyNone.NONE;
        callable = function;
        if (again) {
            binding.breakIt();
        }
        WrapperAttributes.copy(function, this);
    }

    /** What it wraps. */
    public Object function() {
        return callable;
    }

    /** That it wraps the same for ever: broken by another call of {@code __init__}. */
    public Assumption binding() {
        return binding;
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return new PyMethod(callable, owner == null ? PyType.of(obj) : owner);
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        Object obj = instance == PyNone.NONE ? null : instance;
        return descriptorGet(obj, owner instanceof PyType t ? t : obj == null ? null : PyType.of(obj));
    }

    @PyGetter("__func__")
    Object func() {
        return callable;
    }

    @PyGetter("__wrapped__")
    Object wrapped() {
        return callable;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract() {
        return org.pyjc.runtime.types.property.PyProperty.isAbstract(callable);
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__repr__")
    String repr() {
        return "<classmethod(" + Str.toJavaString(Repr.repr(callable)) + ")>";
    }

    @PyGetter("__annotations__")
    Object annotations() {
        return WrapperAttributes.wrapped(this, callable, "__annotations__");
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
        return WrapperAttributes.wrapped(this, callable, "__annotate__");
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

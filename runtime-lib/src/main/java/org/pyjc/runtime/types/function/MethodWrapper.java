package org.pyjc.runtime.types.function;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.property.PyProperty;

/**
 * What {@code classmethod} and {@code staticmethod} have in common: the callable that they wrap, and its attributes. Compare CPython
 * funcobject.c: classmethod and staticmethod.
 *
 * <p>Thread safety: the callable is volatile; who assumes that it stays the same holds {@link #binding()}.
 */
public abstract class MethodWrapper extends PyObject {
    private volatile Object callable = PyNone.NONE;
    private final Assumption binding = new Assumption();

    MethodWrapper(PyType type) {
        super(type);
    }

    MethodWrapper(PyType type, Object callable) {
        this(type);
        this.callable = callable;
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
    @PyGetter("__func__")
    public Object function() {
        return callable;
    }

    /** That it wraps the same for ever: broken by another call of {@code __init__}. */
    public Assumption binding() {
        return binding;
    }

    @PyGetter("__wrapped__")
    Object wrapped() {
        return callable;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract() {
        return PyProperty.isAbstract(callable);
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

package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** What all type parameters have: a name, a module and perhaps a default. Compare CPython typevarobject.c. Thread safety: the default is volatile. */
public abstract class PyTypeParameter extends PyObject {
    @PyMember("__name__")
    final Object name;
    private volatile LazyType defaultType;

    PyTypeParameter(PyType type, Object name, Object module, LazyType defaultType) {
        super(type);
        this.name = name;
        this.defaultType = defaultType;
        if (module == null || !module.equals("typing")) {
            setInstanceAttribute("__module__", module == null ? PyNone.NONE : module);
        }
    }

    /** Gives a parameter made by the type parameter syntax the function that computes its default. */
    public final void setDefaultEvaluator(Object evaluator) {
        defaultType = LazyType.ofEvaluator(evaluator);
    }

    /** The parameter's default; NoDefault for none. */
    final Object defaultOrNone() {
        return LazyType.get(defaultType, PyNoDefault.NO_DEFAULT);
    }

    static LazyType given(Object value) {
        return value == null ? null : LazyType.ofValue(value);
    }

    @PyGetter("__default__")
    final Object defaultValue() {
        return defaultOrNone();
    }

    @PyGetter("evaluate_default")
    final Object evaluateDefault() {
        return LazyType.evaluatorOrNone(defaultType);
    }

    @PyMethod(signature = "(self)")
    final boolean has_default() {
        LazyType d = defaultType;
        return d != null && d.get() != PyNoDefault.NO_DEFAULT;
    }

    @PyMethod(signature = "(self)")
    final Object __reduce__() {
        return name;
    }

    @PyMethod(signature = "(self, object, /)")
    final Object __mro_entries__(Object bases) {
        throw Errors.typeError("Cannot subclass an instance of " + type().shortName());
    }
}

package org.pyjc.runtime.types.module;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.ModuleState;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A module. Compare CPython Objects/moduleobject.c.
 *
 * <p>Its attributes live in a {@link PyDict}, the globals of its functions. Thread safety: the dictionary is a Python dict
 * with its guarantees; the import state is volatile.
 */
@PyTypeDef(name = "module", instanceDict = true, weakReferable = true, immutable = false, parts = ModuleAttributes.class,
        signature = "(name, doc=None)",
        doc = "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.")
public class PyModule extends PyObject {
    public static final PyType TYPE = PyType.define(new PyModuleExposer());

    private final PyDict dict;
    private volatile ModuleState state;

    /** A module with its name and the attributes that every module has. */
    public PyModule(String name) {
        this(TYPE, new PyDict());
        initialise(name, PyNone.NONE);
    }

    public PyModule(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyModule(cls, new PyDict());
    }

    @PyInit(signature = "(self, name, doc=None)")
    void init(@org.pyjc.runtime.annot.ToStr Object name, Object doc) {
        initialise(name, doc);
        dict.putStr("__loader__", PyNone.NONE);
        dict.putStr("__spec__", PyNone.NONE);
    }

    private void initialise(Object name, Object doc) {
        dict.putStr("__name__", name);
        dict.putStr("__doc__", doc);
        dict.putStr("__package__", PyNone.NONE);
    }

    /** The namespace. */
    @PyGetter(value = "__dict__", member = true)
    public final PyDict dict() {
        return dict;
    }

    /** How the import system made it, null when it did not. */
    public final ModuleState state() {
        return state;
    }

    public final void setState(ModuleState newState) {
        state = newState;
    }

    @Override
    public boolean usesShape() {
        return false;
    }

    @Override
    public Object instanceAttribute(String name) {
        Object value = dict.getStr(name);
        return value == null && state != null ? state.lateAttribute(this, name) : value;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        return dict;
    }

    @Override
    public void setInstanceAttribute(String name, Object value) {
        dict.putStr(name, value);
    }

    @Override
    public Object deleteInstanceAttribute(String name) {
        return dict.remove(name);
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return ModuleAttributes.repr(this);
    }

    @PyMethod(name = "__dir__", doc = "__dir__() -> list\nspecialized dir() implementation")
    Object dir() {
        return ModuleAttributes.dir(this);
    }

    @PyGetter("__annotations__")
    Object annotations() {
        return ModuleAttributes.annotations(this);
    }

    @PySetter("__annotations__")
    void setAnnotations(Object value) {
        dict.putStr("__annotations__", value);
        dict.remove("__annotate__");
    }

    @PyDeleter("__annotations__")
    void deleteAnnotations() {
        if (dict.remove("__annotations__") == null) {
            throw Errors.attributeError("__annotations__", this, "__annotations__");
        }
        dict.remove("__annotate__");
    }

    @PyGetter("__annotate__")
    Object annotate() {
        Object function = dict.getStr("__annotate__");
        return function == null ? PyNone.NONE : function;
    }

    @PySetter("__annotate__")
    void setAnnotate(Object value) {
        if (value != PyNone.NONE && PyType.of(value).lookup("__call__") == null) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
        dict.putStr("__annotate__", value);
        if (value != PyNone.NONE) {
            dict.remove("__annotations__");
        }
    }

    @PyDeleter("__annotate__")
    void deleteAnnotate() {
        throw Errors.typeError("cannot delete __annotate__ attribute");
    }
}

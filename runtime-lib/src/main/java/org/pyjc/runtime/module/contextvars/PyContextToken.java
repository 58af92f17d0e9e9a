package org.pyjc.runtime.module.contextvars;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;

/** What {@code ContextVar.set} returns. Compare CPython context.c: PyContextToken_Type. Thread safety: used by the thread of its context only. */
@PyTypeDef(name = "Token", module = "_contextvars", subclassable = false)
public final class PyContextToken extends PyObject {
    public static final PyType TYPE = PyType.define(new PyContextTokenExposer());

    final PyContext context;
    final PyContextVar var;
    /** The value before, null when there was none. */
    final Object old;
    private volatile boolean used;

    PyContextToken(PyContext context, PyContextVar var, Object old) {
        super(TYPE);
        this.context = context;
        this.var = var;
        this.old = old;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    @PyConstant("MISSING")
    static Object missing() {
        return MissingToken.MISSING;
    }

    @PyGetter("var")
    Object variable() {
        return var;
    }

    @PyGetter("old_value")
    Object oldValue() {
        return old == null ? MissingToken.MISSING : old;
    }

    @PyMethod(doc = "Enter into Token context manager.")
    Object __enter__() {
        return this;
    }

    @PyMethod(signature = "(self, type, val, tb, /)", doc = "Exit from Token context manager, restore the linked ContextVar.")
    void __exit__(Object type, Object value, Object traceback) {
        var.reset(this);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("<Token").append(used ? " used" : "").append(" var=").append(Repr.repr(var)).append(" at ")
                .append(TypeNames.address(this)).append('>').build();
    }

    @PyMethod
    boolean __eq__(Object other) {
        return this == other;
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}

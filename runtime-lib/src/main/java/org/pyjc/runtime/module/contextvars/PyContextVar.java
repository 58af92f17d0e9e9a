package org.pyjc.runtime.module.contextvars;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.PyGenericAlias;

/** {@code contextvars.ContextVar}. Compare CPython context.c. Thread safety: immutable; the values are in the contexts. */
@PyTypeDef(name = "ContextVar", module = "_contextvars", subclassable = false)
public final class PyContextVar extends PyObject {
    public static final PyType TYPE = PyType.define(new PyContextVarExposer());
    /** Odd, so that multiplying by it maps different numbers to different hashes. */
    private static final int SPREAD = 0x9E37_79B1;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @PyMember
    final Object name;
    private final Object otherwise;
    /** No other variable has the same. */
    final int hash = COUNT.getAndIncrement() * SPREAD;

    /** A null default stands for none. */
    public PyContextVar(Object name, Object otherwise) {
        super(TYPE);
        this.name = name;
        this.otherwise = otherwise;
    }

    @PyNew(signature = "(name, /, *, default=<unrepresentable>)")
    static Object create(PyType cls, Object name, Object otherwise) {
        if (Values.strOrNull(name) == null) {
            throw Errors.typeError("context variable name must be a str");
        }
        Hashing.hash(name);
        return new PyContextVar(name, otherwise);
    }

    /** The value in the calling thread's context, else the default; null when there is neither. */
    public Object getOrNull() {
        PyContext context = PyContext.currentOrNull();
        Object value = context == null ? null : context.vars().get(this, hash);
        return value == null ? otherwise : value;
    }

    @PyMethod(signature = "(self, default=<unrepresentable>, /)", doc = """
            Return a value for the context variable for the current context.

            If there is no value for the variable in the current context, the method will:
             * return the value of the default argument of the method, if provided; or
             * return the default value for the context variable, if it was created
               with one; or
             * raise a LookupError.""")
    Object get(Object givenDefault) {
        PyContext context = PyContext.currentOrNull();
        Object value = context == null ? null : context.vars().get(this, hash);
        value = value != null ? value : givenDefault != null ? givenDefault : otherwise;
        if (value == null) {
            throw Errors.of(Exceptions.LOOKUP_ERROR, (Object) this);
        }
        return value;
    }

    @PyMethod(doc = """
            Call to set a new value for the context variable in the current context.

            The required value argument is the new value for the context variable.

            Returns a Token object that can be used to restore the variable to its previous
            value via the `ContextVar.reset()` method.""")
    public PyContextToken set(Object value) {
        PyContext context = PyContext.current();
        HashTrie vars = context.vars();
        context.setVars(vars.with(this, hash, value));
        return new PyContextToken(context, this, vars.get(this, hash));
    }

    @PyMethod(doc = """
            Reset the context variable.

            The variable is reset to the value it had before the `ContextVar.set()` that
            created the token was used.""")
    void reset(Object token) {
        if (!(token instanceof PyContextToken t)) {
            throw Errors.typeError(new StrBuilder().append("expected an instance of Token, got ").append(Repr.repr(token)).toString());
        }
        reset(t);
    }

    /** Gives the variable back the value that it had before the token's {@code set}. */
    public void reset(PyContextToken token) {
        if (token.isUsed()) {
            throw refused(Errors::runtimeError, token, " has already been used once");
        }
        if (token.var != this) {
            throw refused(Errors::valueError, token, " was created by a different ContextVar");
        }
        PyContext context = PyContext.current();
        if (token.context != context) {
            throw refused(Errors::valueError, token, " was created in a different Context");
        }
        token.use();
        HashTrie vars = context.vars();
        context.setVars(token.old == null ? vars.without(this, hash) : vars.with(this, hash, token.old));
    }

    private static PyException refused(Function<String, PyException> error, PyContextToken token, String why) {
        return error.apply(new StrBuilder().append(Repr.repr(token)).append(why).toString());
    }

    @PyMethod
    long __hash__() {
        return System.identityHashCode(this);
    }

    @PyMethod
    Object __repr__() {
        StrBuilder out = new StrBuilder().append("<ContextVar name=").append(Repr.repr(name));
        if (otherwise != null) {
            out.append(" default=").append(Repr.repr(otherwise));
        }
        return out.append(" at ").append(TypeNames.address(this)).append('>').build();
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}

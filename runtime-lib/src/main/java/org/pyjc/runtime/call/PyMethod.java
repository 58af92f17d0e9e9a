package org.pyjc.runtime.call;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.AttributeName;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A callable bound to its first argument. Compare CPython classobject.c. Thread safety: immutable. */
@PyTypeDef(name = "method", subclassable = false, weakReferable = true, doc = "Create a bound instance method object.")
public final class PyMethod extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMethodExposer());

    public final Object function;
    public final Object self;

    public PyMethod(Object function, Object self) {
        super(TYPE);
        this.function = function;
        this.self = self;
    }

    @Override
    public Object call0() {
        return Call.call1(function, self);
    }

    @Override
    public Object call1(Object a) {
        return Call.call2(function, self, a);
    }

    @Override
    public Object call2(Object a, Object b) {
        return Call.call3(function, self, a, b);
    }

    @Override
    public Object call3(Object a, Object b, Object c) {
        return Call.call(function, new Object[] {self, a, b, c}, Call.NO_NAMES);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return Call.call(function, Call.prepend(self, args), kwnames);
    }

    @PyNew(signature = "(function, instance, /)")
    static Object create(PyType cls, Object function, Object instance) {
        if (!Callables.isCallable(function)) {
            throw Errors.typeError("first argument must be callable");
        }
        if (instance == PyNone.NONE) {
            throw Errors.typeError("instance must not be None");
        }
        return new PyMethod(function, instance);
    }

    @PyGetter("__func__")
    Object func() {
        return function;
    }

    @PyGetter("__self__")
    Object self() {
        return self;
    }

    @PyGetter("__doc__")
    Object doc() {
        return Attributes.get(function, "__doc__");
    }

    /** What a method does not have itself, its function has. Compare CPython: method_getattro. */
    @org.pyjc.runtime.annot.PyMethod(name = "__getattribute__")
    Object getAttribute(Object name) {
        String text = AttributeName.of(name);
        Object own = Attributes.generic(this, text);
        return own != null ? own : Attributes.get(function, text);
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        return this;
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__call__")
    Object callMethod(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__eq__")
    Object eq(Object other) {
        return other instanceof PyMethod m ? (Object) (Identity.is(self, m.self) && Compare.eq(function, m.function))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__hash__")
    long hash() {
        return Hashing.notMinusOne(Hashing.ofIdentity(self) * 31 ^ Hashing.hash(function));
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__reduce__")
    Object reduce() {
        return new PyTuple(Builtins.get("getattr"), new PyTuple(self, Attributes.get(function, "__name__")));
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__repr__")
    Object repr() {
        Object name = Attributes.getOrNull(function, "__qualname__");
        if (name == null) {
            name = Attributes.getOrNull(function, "__name__");
        }
        String text = name != null && Str.isStr(name) ? Str.toJavaString(name) : "?";
        return Str.fromUtf16("<bound method " + text + " of " + Str.toJavaString(Repr.repr(self)) + ">");
    }
}

package org.pyjc.runtime.module.functools;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code functools.partial}. Compare CPython _functoolsmodule.c: partial_type.
 *
 * <p>Thread safety: what it holds is an immutable record that {@code __setstate__} replaces whole; the keywords are a
 * dict with its own guarantees.
 */
@PyTypeDef(name = "partial", module = "functools", signature = "(func, /, *args, **keywords)", instanceDict = true, weakReferable = true,
        doc = "Create a new function with partial application of the given arguments\nand keywords.")
public final class Partial extends PyObject {
    public static final PyType TYPE = PyType.define(new PartialExposer());

    private volatile PartialState state;

    Partial(PyType type, PartialState state) {
        super(type);
        this.state = state;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new Partial(cls, PartialState.of(args, kwnames));
    }

    PartialState state() {
        return state;
    }

    // ---- calls ----

    @Override
    public Object call0() {
        PartialState s = state;
        return s.isPlain() && isOurs() ? Call.call(s.function(), s.args().items(), Call.NO_NAMES) : call(Call.NO_ARGS, Call.NO_NAMES);
    }

    @Override
    public Object call1(Object a) {
        PartialState s = state;
        return s.isPlain() && s.args().size() == 1 && isOurs() ? Call.call2(s.function(), s.args().get(0), a) : call(new Object[] {a}, Call.NO_NAMES);
    }

    @Override
    public Object call2(Object a, Object b) {
        PartialState s = state;
        return s.isPlain() && s.args().size() == 1 && isOurs() ? Call.call3(s.function(), s.args().get(0), a, b)
                : call(new Object[] {a, b}, Call.NO_NAMES);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return isOurs() ? PartialCall.call(state, args, kwnames) : super.call(args, kwnames);
    }

    /** Whether {@code __call__} is the one below, not that of a class written in Python. */
    private boolean isOurs() {
        return type().isBuiltin();
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return PartialCall.call(state, args, kwnames);
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return obj == null ? this : new org.pyjc.runtime.call.PyMethod(this, obj);
    }

    @PyMethod
    Object __get__(Object instance, Object owner) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    // ---- what it holds ----

    @PyGetter(value = "func", member = true, doc = "function object to use in future partial calls")
    Object function() {
        return state.function();
    }

    @PyGetter(value = "args", member = true, doc = "tuple of arguments to future partial calls")
    PyTuple args() {
        return state.args();
    }

    @PyGetter(value = "keywords", member = true, doc = "dictionary of keyword arguments to future partial calls")
    PyDict keywords() {
        return state.keywords();
    }

    @PyMethod
    Object __repr__() {
        return PartialCall.repr(this);
    }

    @PyMethod
    Object __reduce__() {
        PartialState s = state;
        Object dict = instanceDict();
        return new PyTuple(type(), new PyTuple(s.function()), new PyTuple(s.function(), s.args(), s.keywords(),
                dict instanceof PyDict d && d.size() > 0 ? d : PyNone.NONE));
    }

    @PyMethod
    void __setstate__(Object newState) {
        state = PartialState.unpickled(newState);
        Object attributes = ((PyTuple) newState).get(3);
        replaceInstanceDict(attributes instanceof PyDict d ? d : new PyDict());
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}

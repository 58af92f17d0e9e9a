package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The flags or traps of a context as a mapping. Compare CPython _decimal.c: PyDecSignalDictMixin_Type. Thread safety: as the context's. */
@PyTypeDef(name = "SignalDictMixin", module = "decimal")
public final class PySignalDict extends PyObject {
    public static final PyType TYPE = PyType.define(new PySignalDictExposer());

    private final PyDecimalContext context;
    private final boolean traps;

    PySignalDict(PyType type, PyDecimalContext context, boolean traps) {
        super(type);
        this.context = context;
        this.traps = traps;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySignalDict(cls, null, false);
    }

    private PyDecimalContext context() {
        if (context == null) {
            throw Errors.valueError("invalid signal dict");
        }
        return context;
    }

    int bits() {
        context();
        return traps ? context.traps : context.flags;
    }

    private void setBits(int bits) {
        if (traps) {
            context.traps = bits;
        } else {
            context.flags = bits;
        }
    }

    @PyMethod
    boolean __getitem__(Object signal) {
        return (bits() & Signals.bitsOrRefuse(signal)) != 0;
    }

    @PyMethod
    void __setitem__(Object signal, Object value) {
        int bit = Signals.bitsOrRefuse(signal);
        setBits(Truth.test(value) ? bits() | bit : bits() & ~bit);
    }

    @PyMethod
    void __delitem__(Object signal) {
        throw Errors.valueError("signal keys cannot be deleted");
    }

    @PyMethod
    Object __iter__() {
        context();
        return Iteration.iter(new PyTuple((Object[]) Signals.ALL));
    }

    @PyMethod
    long __len__() {
        context();
        return Signals.ALL.length;
    }

    @PyMethod
    String __repr__() {
        context();
        StringBuilder s = new StringBuilder("{");
        for (PyType signal : Signals.ALL) {
            s.append(s.length() > 1 ? ", " : "").append("<class 'decimal.").append(signal.name()).append("'>:").append(__getitem__(signal) ? "True" : "False");
        }
        return s.append('}').toString();
    }

    @PyMethod
    Object copy() {
        context();
        PyDict copy = new PyDict();
        for (PyType signal : Signals.ALL) {
            copy.put(signal, __getitem__(signal));
        }
        return copy;
    }

    private Object compare(Object other, boolean equal) {
        if (other instanceof PySignalDict d) {
            return bits() == d.bits() == equal;
        }
        return other instanceof PyDict dict && SignalSets.isFull(dict) ? (Object) (bits() == SignalSets.ofDict(dict) == equal) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __eq__(Object other) {
        return compare(other, true);
    }

    @PyMethod
    Object __ne__(Object other) {
        return compare(other, false);
    }
}

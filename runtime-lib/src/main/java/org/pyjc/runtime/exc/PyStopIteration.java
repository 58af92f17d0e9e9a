package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;

/** StopIteration with its value. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "StopIteration", base = ExceptionBases.OfException.class, doc = "Signal the end from iterator.__next__().")
public class PyStopIteration extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyStopIterationExposer());

    @PyMember(writable = true, doc = "generator return value")
    volatile Object value;

    public PyStopIteration(PyType type, Object... args) {
        super(type, args);
        value = args.length > 0 ? args[0] : null;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyStopIteration(cls, positional(args, kwnames));
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
        value = args.length > 0 ? args[0] : null;
    }

    /** The value, None when there is none. */
    public Object value() {
        return orNone(value);
    }
}

package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;

/** NameError with the name. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "NameError", base = ExceptionBases.OfException.class, doc = "Name not found globally.")
public class PyNameError extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyNameErrorExposer());

    @PyMember(writable = true, doc = "name")
    volatile Object name;

    public PyNameError(PyType type, Object... args) {
        super(type, args);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyNameError(cls, positional(args, kwnames));
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        setArgs(positional(args, kwnames));
        name = Keywords.take("NameError", args, kwnames, "name")[0];
    }

    /** Says which name was missed, for suggestions. */
    PyNameError of(Object missedName) {
        name = missedName;
        return this;
    }
}

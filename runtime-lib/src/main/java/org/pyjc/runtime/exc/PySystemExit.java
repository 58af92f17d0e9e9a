package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;

/** SystemExit with its code. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "SystemExit", base = PyBaseException.class, doc = "Request to exit from the interpreter.")
public class PySystemExit extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PySystemExitExposer());

    @PyMember(writable = true, doc = "exception code")
    volatile Object code;

    public PySystemExit(PyType type, Object... args) {
        super(type, args);
        setCode(args);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySystemExit(cls, positional(args, kwnames));
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
        setCode(args);
    }

    private void setCode(Object[] args) {
        if (args.length > 0) {
            code = args.length == 1 ? args[0] : args();
        }
    }

    /** The exit code as given, None when there is none. */
    public Object code() {
        return orNone(code);
    }
}

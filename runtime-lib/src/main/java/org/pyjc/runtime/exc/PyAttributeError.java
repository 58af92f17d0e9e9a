package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/** AttributeError with the name and the object. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "AttributeError", base = ExceptionBases.OfException.class, doc = "Attribute not found.")
public class PyAttributeError extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyAttributeErrorExposer());

    @PyMember(writable = true, doc = "attribute name")
    volatile Object name;
    @PyMember(writable = true, doc = "object")
    volatile Object obj;

    public PyAttributeError(PyType type, Object... args) {
        super(type, args);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyAttributeError(cls, positional(args, kwnames));
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        setArgs(positional(args, kwnames));
        Object[] named = Keywords.take("AttributeError", args, kwnames, "name", "obj");
        name = named[0];
        obj = named[1];
    }

    /** Says which attribute of which object was missed, for suggestions. */
    PyAttributeError of(Object missedName, Object owner) {
        name = missedName;
        obj = owner;
        return this;
    }

    /** As {@link #of}, if it does not know yet. Compare CPython object.c: set_attribute_error_context. */
    public void orOf(String missedName, Object owner) {
        if (name == null && obj == null) {
            of(Str.fromUtf16(missedName), owner);
        }
    }

    @PyMethod(name = "__getstate__")
    Object getState() {
        PyDict state = stateCopy();
        if (name != null) {
            state.put("name", name);
        }
        state.put("args", args());
        return state;
    }

    @Override
    @PyMethod(name = "__reduce__")
    Object reduce() {
        return reduceWith(args(), getState());
    }
}

package org.pyjc.runtime.module.functools;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;

/**
 * What {@code cmp_to_key} returns, and the keys that calling it makes. Compare CPython _functoolsmodule.c: keyobject_type.
 * Thread safety: the wrapped object is volatile.
 */
@PyTypeDef(name = "KeyWrapper", module = "functools", subclassable = false, instantiable = false)
public final class ComparisonKey extends PyObject {
    public static final PyType TYPE = PyType.define(new ComparisonKeyExposer());

    private final Object comparison;
    @PyMember(value = "obj", writable = true, doc = "Value wrapped by a key function.")
    volatile Object wrapped;

    ComparisonKey(Object comparison, Object wrapped) {
        super(TYPE);
        this.comparison = comparison;
        this.wrapped = wrapped;
    }

    @Override
    public Object call1(Object o) {
        return new ComparisonKey(comparison, o);
    }

    @PyMethod(signature = "(self, /, obj)")
    Object __call__(Object obj) {
        return call1(obj);
    }

    @PyGetter("__text_signature__")
    String textSignature() {
        return "(obj)";
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        if (!(other instanceof ComparisonKey key)) {
            throw Errors.typeError("other argument must be K instance");
        }
        Object mine = wrapped;
        Object theirs = key.wrapped;
        if (mine == null || theirs == null) {
            throw missing();
        }
        return Compare.rich(Call.call2(comparison, mine, theirs), 0L, op);
    }

    private static PyException missing() {
        return Errors.attributeError("object");
    }
}

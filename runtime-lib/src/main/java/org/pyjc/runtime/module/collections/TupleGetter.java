package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The descriptor of a named tuple's field. Compare CPython _collectionsmodule.c: tuplegetter_spec. Thread safety: the doc is volatile. */
@PyTypeDef(name = "_tuplegetter", module = "collections", subclassable = false)
public final class TupleGetter extends PyObject {
    public static final PyType TYPE = PyType.define(new TupleGetterExposer());

    private final int index;
    @PyMember(value = "__doc__", writable = true)
    volatile Object doc;

    private TupleGetter(int index, Object doc) {
        super(TYPE);
        this.index = index;
        this.doc = doc;
    }

    @PyNew(signature = "(index, doc, /)")
    static Object create(PyType cls, long index, Object doc) {
        return new TupleGetter((int) index, doc);
    }

    /** The place of the field, for call sites. */
    public int index() {
        return index;
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        if (obj == null) {
            return this;
        }
        if (!(obj instanceof PyTuple t)) {
            if (obj == PyNone.NONE) {
                return this;
            }
            throw Errors.typeError("descriptor for index '" + index + "' for tuple subclasses doesn't apply to '" + PyType.of(obj).name()
                    + "' object");
        }
        if (index < 0 || index >= t.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return t.get(index);
    }

    @PyMethod
    Object __get__(Object instance, Object owner) {
        return descriptorGet(instance == PyNone.NONE ? null : instance, null);
    }

    @PyMethod
    void __set__(Object instance, Object value) {
        throw Errors.attributeError("can't set attribute");
    }

    @PyMethod
    void __delete__(Object instance) {
        throw Errors.attributeError("can't delete attribute");
    }

    @PyMethod
    Object __repr__() {
        Object text = doc;
        return new StrBuilder().append("_tuplegetter(").append(String.valueOf(index)).append(", ")
                .append(Repr.repr(text == null ? PyNone.NONE : text)).append(')').build();
    }

    @PyMethod
    Object __reduce__() {
        Object text = doc;
        return new PyTuple(TYPE, new PyTuple((long) index, text == null ? PyNone.NONE : text));
    }
}

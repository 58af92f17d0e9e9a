package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.DescriptorReduce;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** A slot wrapper bound to an instance, such as {@code (1).__add__}. Compare CPython descrobject.c: _PyMethodWrapper_Type. Thread safety: immutable. */
@PyTypeDef(name = "method-wrapper", subclassable = false, instantiable = false)
public final class MethodWrapper extends PyObject {
    public static final PyType TYPE = PyType.define(new MethodWrapperExposer());

    public final SlotWrapper descriptor;
    @PyMember("__self__")
    public final Object self;

    MethodWrapper(SlotWrapper descriptor, Object self) {
        super(TYPE);
        this.descriptor = descriptor;
        this.self = self;
    }

    @Override
    public Object call0() {
        return descriptor.code.call0(self);
    }

    @Override
    public Object call1(Object a) {
        return descriptor.code.call1(self, a);
    }

    @Override
    public Object call2(Object a, Object b) {
        return descriptor.code.call2(self, a, b);
    }

    @Override
    public Object call3(Object a, Object b, Object c) {
        return descriptor.code.call3(self, a, b, c);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return descriptor.code.call(self, args, kwnames);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyMethod
    String __repr__() {
        return "<method-wrapper '" + descriptor.code.name + "' of " + PyType.of(self).name() + " object at " + TypeNames.address(self) + ">";
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof MethodWrapper w ? (Object) sameAs(w) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ne__(Object other) {
        return other instanceof MethodWrapper w ? (Object) !sameAs(w) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private boolean sameAs(MethodWrapper other) {
        return descriptor == other.descriptor && Identity.is(self, other.self);
    }

    @PyMethod
    long __hash__() {
        return System.identityHashCode(descriptor) * 31L + Args.identityHash(self);
    }

    @PyGetter("__objclass__")
    PyType objclass() {
        return descriptor.owner;
    }

    @PyGetter("__name__")
    String name() {
        return descriptor.code.name;
    }

    @PyGetter("__qualname__")
    Object qualname() {
        return descriptor.qualname();
    }

    @PyGetter("__doc__")
    Object doc() {
        return descriptor.doc();
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return descriptor.textSignature();
    }

    @PyMethod
    Object __reduce__() {
        return DescriptorReduce.reduce(self, descriptor.code.name);
    }
}

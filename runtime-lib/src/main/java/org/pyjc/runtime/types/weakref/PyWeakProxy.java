package org.pyjc.runtime.types.weakref;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.AttributeName;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Callables;

/** {@code weakref.proxy} of an object that can't be called. Compare CPython weakrefobject.c: _PyWeakref_ProxyType. Thread safety: see {@link WeakObject}. */
@PyTypeDef(name = "ProxyType", module = "weakref", subclassable = false, instantiable = false,
        parts = {ProxyArithmetic.class, ProxyOperations.class})
public class PyWeakProxy extends WeakObject {
    public static final PyType TYPE = PyType.define(new PyWeakProxyExposer());

    PyWeakProxy(PyType type, PyObject referent, Object callback) {
        super(type, referent, callback);
    }

    /** {@code weakref.proxy(o, callback)}; null stands for no callback. */
    public static Object make(Object o, Object callback) {
        PyObject referent = WeakReferences.referable(o);
        WeakObject fresh = Callables.isCallable(referent) ? new PyCallableProxy(referent, callback) : new PyWeakProxy(TYPE, referent, callback);
        return WeakReferences.add(referent, fresh);
    }

    @Override
    final boolean isShareable() {
        return true;
    }

    /** The object; ReferenceError when it is gone. */
    final PyObject target() {
        PyObject o = referent();
        if (o == null) {
            throw Errors.referenceError("weakly-referenced object no longer exists");
        }
        return o;
    }

    /** What a proxy refers to; any other value as it is. */
    static Object unwrap(Object o) {
        return o instanceof PyWeakProxy p ? p.target() : o;
    }

    @PyMethod
    final Object __getattribute__(Object name) {
        return Attributes.get(target(), AttributeName.of(name));
    }

    @PyMethod
    final void __setattr__(Object name, Object value) {
        Attributes.set(target(), AttributeName.of(name), value);
    }

    @PyMethod
    final void __delattr__(Object name) {
        Attributes.delete(target(), AttributeName.of(name));
    }

    @PyMethod
    final String __repr__() {
        PyObject o = referent();
        String at = "<weakproxy at " + TypeNames.address(this) + "; ";
        return o == null ? at + "dead>" : at + "to '" + o.type().name() + "' at " + TypeNames.address(o) + ">";
    }
}

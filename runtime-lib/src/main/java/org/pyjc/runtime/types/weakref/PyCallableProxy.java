package org.pyjc.runtime.types.weakref;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** {@code weakref.proxy} of a callable object. Compare CPython weakrefobject.c: _PyWeakref_CallableProxyType. Thread safety: see {@link WeakObject}. */
@PyTypeDef(name = "CallableProxyType", module = "weakref", subclassable = false, instantiable = false,
        parts = {ProxyArithmetic.class, ProxyOperations.class, PyCallableProxy.Attributes.class})
public final class PyCallableProxy extends PyWeakProxy {
    public static final PyType TYPE = PyType.define(new PyCallableProxyExposer());

    PyCallableProxy(PyObject referent, Object callback) {
        super(TYPE, referent, callback);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return Call.call(target(), args, kwnames);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    /** What both kinds of proxies have, since neither Python type derives from the other. */
    static final class Attributes {
        private Attributes() {}

        @PyMethod
        static Object __getattribute__(PyWeakProxy self, Object name) {
            return self.__getattribute__(name);
        }

        @PyMethod
        static void __setattr__(PyWeakProxy self, Object name, Object value) {
            self.__setattr__(name, value);
        }

        @PyMethod
        static void __delattr__(PyWeakProxy self, Object name) {
            self.__delattr__(name);
        }

        @PyMethod
        static String __repr__(PyWeakProxy self) {
            return self.__repr__();
        }
    }
}

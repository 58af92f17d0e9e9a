package org.pyjc.runtime.module.weakref;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.weakref.PyCallableProxy;
import org.pyjc.runtime.types.weakref.PyWeakProxy;
import org.pyjc.runtime.types.weakref.PyWeakReference;
import org.pyjc.runtime.types.weakref.WeakReferences;

/** The module {@code _weakref}. Compare CPython _weakref.c. Thread safety: stateless. */
@PyModuleDef(name = "_weakref", types = {PyWeakReference.class, PyWeakProxy.class, PyCallableProxy.class},
        doc = "Weak-reference support module.")
final class WeakrefModule {
    private WeakrefModule() {}

    @PyConstant
    static Object ref() {
        return PyWeakReference.TYPE;
    }

    @PyFunctionDef(doc = "Return the number of weak references to 'object'.")
    static long getweakrefcount(Object object) {
        return WeakReferences.all(object).size();
    }

    @PyFunctionDef(doc = "Return a list of all weak reference objects pointing to 'object'.")
    static Object getweakrefs(Object object) {
        return new PyList(WeakReferences.all(object).toArray());
    }

    @PyFunctionDef(signature = "(object, callback=None, /)", doc = """
            Create a proxy object that weakly references 'object'.

            'callback', if given, is called with a reference to the
            proxy when 'object' is about to be finalized.""")
    static Object proxy(Object object, Object callback) {
        return PyWeakProxy.make(object, callback == PyNone.NONE ? null : callback);
    }

    @PyFunctionDef(name = "_remove_dead_weakref", doc = "Atomically remove key from dict if it points to a dead weakref.")
    static void removeDeadWeakref(PyDict dct, Object key) {
        int hash = PyDict.hashOf(key);
        if (dct.getHashed(key, hash) instanceof PyWeakReference r && r.referent() == null) {
            dct.removeHashed(key, hash, r);
        }
    }
}

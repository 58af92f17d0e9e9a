package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.GetSetDescriptor;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/**
 * {@code __dict__} of the instances of a class. Compare CPython typeobject.c: subtype_dict. Thread safety: immutable.
 */
public final class DictDescriptor extends GetSetDescriptor {
    public DictDescriptor(PyType owner) {
        super(owner, "__dict__");
    }

    @Override
    protected Object read(Object obj) {
        PyDict dict = obj instanceof PyObject p ? p.instanceDict() : null;
        if (dict == null) {
            throw missing(obj);
        }
        return dict;
    }

    @Override
    protected void write(Object obj, Object value) {
        if (obj instanceof PyType || obj instanceof PyModule) {
            throw Errors.attributeError("attribute '__dict__' of '" + (obj instanceof PyType ? "type" : "module") + "' objects is not writable");
        }
        if (!(obj instanceof PyObject p) || !p.hasInstanceDict()) {
            throw missing(obj);
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
        }
        p.replaceInstanceDict(dict);
    }

    @Override
    protected void remove(Object obj) {
        if (owner.isBuiltin()) {
            throw Errors.typeError("cannot delete __dict__");
        }
        write(obj, new PyDict());
    }

    private static PyException missing(Object obj) {
        return Errors.attributeError("'" + PyType.of(obj).name() + "' object has no attribute '__dict__'", obj, "__dict__");
    }

    @Override
    protected String docText() {
        return "dictionary for instance variables";
    }
}

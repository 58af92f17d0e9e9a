package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;

/** A special method of a built-in type, such as {@code int.__add__}. Compare CPython descrobject.c: PyWrapperDescr_Type. */
@PyTypeDef(name = "wrapper_descriptor", subclassable = false, instantiable = false)
public final class SlotWrapper extends BuiltinDescriptor {
    public static final PyType TYPE = PyType.define(new SlotWrapperExposer());

    SlotWrapper(PyType owner, BuiltinCode code) {
        super(TYPE, owner, code);
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        if (obj == null) {
            return this;
        }
        if (!((TypeExposer) code.exposer).isReceiver(owner, obj)) {
            throw Errors.typeError("descriptor '" + code.name + "' for '" + owner.name() + "' objects doesn't apply to a '"
                    + PyType.of(obj).name() + "' object");
        }
        return new MethodWrapper(this, obj);
    }

    @PyMethod
    Object __get__(Object instance, Object type) {
        return pythonGet(instance, type);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyMethod
    String __repr__() {
        return "<slot wrapper '" + code.name + "' of '" + owner.name() + "' objects>";
    }

    @Override
    PyException wrongReceiver(Object self) {
        return Errors.typeError("descriptor '" + code.name + "' requires a '" + owner.name() + "' object but received a '"
                + PyType.of(self).name() + "'");
    }

    @Override
    PyException needsArgument() {
        return Errors.typeError("descriptor '" + code.name + "' of '" + owner.name() + "' object needs an argument");
    }
}

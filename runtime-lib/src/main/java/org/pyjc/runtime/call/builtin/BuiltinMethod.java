package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;

/** A method of a built-in type, such as {@code list.append}. Compare CPython descrobject.c: PyMethodDescr_Type. */
@PyTypeDef(name = "method_descriptor", subclassable = false, instantiable = false)
public final class BuiltinMethod extends BuiltinDescriptor {
    public static final PyType TYPE = PyType.define(new BuiltinMethodExposer());

    BuiltinMethod(PyType owner, BuiltinCode code) {
        super(TYPE, owner, code);
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        return obj == null ? this : new BuiltinFunction(code, checked(obj), null, null);
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
        return "<method '" + code.name + "' of '" + owner.name() + "' objects>";
    }

    @Override
    PyException wrongReceiver(Object self) {
        return Errors.typeError("descriptor '" + code.name + "' for '" + owner.name() + "' objects doesn't apply to a '" + PyType.of(self).name()
                + "' object");
    }

    @Override
    PyException needsArgument() {
        return Errors.typeError("unbound method " + code.functionName + "() needs an argument");
    }
}

package org.pyjc.runtime.call.builtin;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** A class method of a built-in type, such as {@code dict.fromkeys}. Compare CPython descrobject.c: PyClassMethodDescr_Type. Thread safety: immutable. */
@PyTypeDef(name = "classmethod_descriptor", subclassable = false, instantiable = false)
public final class ClassMethodDescriptor extends PyObject {
    public static final PyType TYPE = PyType.define(new ClassMethodDescriptorExposer());

    @PyMember("__objclass__")
    public final PyType owner;
    public final BuiltinCode code;

    ClassMethodDescriptor(PyType owner, BuiltinCode code) {
        super(TYPE);
        this.owner = owner;
        this.code = code;
    }

    @Override
    public Object descriptorGet(Object obj, PyType type) {
        return new BuiltinFunction(code, type, null, null);
    }

    @PyMethod
    Object __get__(Object instance, Object type) {
        if (type == PyNone.NONE || type == null) {
            if (instance == PyNone.NONE) {
                throw Errors.typeError("__get__(None, None) is invalid");
            }
            return descriptorGet(instance, checked(PyType.of(instance)));
        }
        return descriptorGet(instance, checked(type));
    }

    private PyType checked(Object cls) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("descriptor '" + code.name + "' for type '" + owner.name() + "' needs a type, not a '" + PyType.of(cls).name()
                    + "' as arg 2");
        }
        if (!type.isSubtype(owner)) {
            throw Errors.typeError("descriptor '" + code.name + "' requires a subtype of '" + owner.name() + "' but received '" + type.name() + "'");
        }
        return type;
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            throw Errors.typeError("descriptor '" + code.name + "' of '" + owner.name() + "' object needs an argument");
        }
        if (!(args[0] instanceof PyType)) {
            throw Errors.typeError("descriptor '" + code.name + "' requires a type but received a '" + PyType.of(args[0]).name() + "' instance");
        }
        return code.call(checked(args[0]), BuiltinDescriptor.withoutFirst(args), kwnames);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyMethod
    String __repr__() {
        return "<method '" + code.name + "' of '" + owner.name() + "' objects>";
    }

    @PyGetter("__name__")
    String name() {
        return code.name;
    }

    @PyGetter("__qualname__")
    Object qualname() {
        return Args.qualname(owner, code.name);
    }

    @PyGetter("__doc__")
    Object doc() {
        return BuiltinDescriptor.orNone(code.doc());
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return BuiltinDescriptor.orNone(code.textSignature());
    }
}

package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * The methods of {@code object}. Compare CPython typeobject.c: object_methods. Thread safety: stateless.
 */
@PyTypeDef(name = "object", values = Object.class, instances = PyObject.class, parts = ObjectReduce.class, signature = "()",
        doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n"
                + "instance that has no instance attributes and cannot be given any.\n")
public final class ObjectType {
    public static final PyType TYPE = PyType.OBJECT;

    private ObjectType() {}

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 0) {
            checkExcess(cls);
        }
        if (cls.isAbstract()) {
            throw AbstractMethods.cannotInstantiate(cls);
        }
        return PyObject.instance(cls);
    }

    /** Arguments are an error unless the other of {@code __new__} and {@code __init__} takes them. */
    private static void checkExcess(PyType cls) {
        if (!hasOwn(cls, Special.NEW)) {
            throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (hasOwn(cls, Special.INIT)) {
            throw Errors.typeError(cls.name() + "() takes no arguments");
        }
    }

    /** Whether a class has this type's method, by inheritance or as an attribute of its own ({@code __init__ = object.__init__}). */
    private static boolean hasOwn(PyType cls, Special special) {
        return cls.specialEntry(special).value == PyType.OBJECT.specialEntry(special).value;
    }

    @PyInit
    static void init(Object self, Object[] args, String[] kwnames) {
        if (args.length == 0) {
            return;
        }
        PyType type = PyType.of(self);
        if (!hasOwn(type, Special.INIT)) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (hasOwn(type, Special.NEW)) {
            throw Errors.typeError(type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
        }
    }

    @PyMethod(name = "__repr__")
    static String repr(Object self) {
        PyType type = PyType.of(self);
        return "<" + TypeNames.withModule(type) + " object at " + TypeNames.address(self) + ">";
    }

    @PyMethod(name = "__str__")
    static Object str(Object self) {
        return Repr.repr(self);
    }

    @PyMethod(name = "__hash__")
    static long hash(Object self) {
        return Hashing.ofIdentity(self);
    }

    @PyMethod(name = "__eq__")
    static Object eq(Object self, Object other) {
        return Identity.is(self, other) ? true : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__ne__")
    static Object ne(Object self, Object other) {
        Object equal = Call.specialOrNull(self, Special.EQ, other);
        return equal == null || equal == PyNotImplemented.NOT_IMPLEMENTED ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) !org.pyjc.runtime.ops.Truth.test(equal);
    }

    @PyMethod(name = "__lt__")
    static Object lt(Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__le__")
    static Object le(Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__gt__")
    static Object gt(Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__ge__")
    static Object ge(Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__getattribute__")
    static Object getAttribute(Object self, Object name) {
        String text = AttributeName.of(name);
        Object value = Attributes.generic(self, text);
        if (value == null) {
            throw Attributes.missing(self, text);
        }
        return value;
    }

    @PyMethod(name = "__setattr__")
    static void setAttribute(Object self, Object name, Object value) {
        AttributeName.checkNotType(self, "__setattr__");
        Attributes.genericSet(self, AttributeName.of(name), value);
    }

    @PyMethod(name = "__delattr__")
    static void deleteAttribute(Object self, Object name) {
        AttributeName.checkNotType(self, "__delattr__");
        Attributes.genericDelete(self, AttributeName.of(name));
    }

    @PyMethod(name = "__format__")
    static Object format(Object self, String spec) {
        if (!spec.isEmpty()) {
            throw Errors.typeError("unsupported format string passed to " + PyType.of(self).name() + ".__format__");
        }
        return Repr.str(self);
    }

    @PyMethod(name = "__sizeof__")
    static long sizeof(Object self) {
        return 16;
    }

    @PyMethod(name = "__dir__")
    static Object dir(Object self) {
        return Directory.ofInstance(self);
    }

    @PyClassMethod(name = "__init_subclass__")
    static void initSubclass(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > kwnames.length) {
            throw Errors.typeError(cls.name() + ".__init_subclass__() takes no arguments (" + args.length + " given)");
        }
        if (kwnames.length > 0) {
            throw Errors.typeError(cls.name() + ".__init_subclass__() takes no keyword arguments");
        }
    }

    @PyClassMethod(name = "__subclasshook__")
    static Object subclassHook(PyType cls, Object[] args, String[] kwnames) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyGetter("__class__")
    static Object getClass(Object self) {
        return PyType.of(self);
    }

    @PySetter("__class__")
    static void setClass(Object self, Object value) {
        ClassAssignment.assign(self, value);
    }
}

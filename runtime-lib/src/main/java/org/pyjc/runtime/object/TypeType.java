package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.union.PyUnion;

/**
 * The methods of {@code type}. Compare CPython typeobject.c: type_methods. Thread safety: stateless; see {@link PyType}.
 */
@PyTypeDef(name = "type", values = PyType.class, instances = PyType.class, weakReferable = true, instanceDict = true, parts = TypeAttributes.class,
        doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type")
public final class TypeType {
    public static final PyType TYPE = PyType.TYPE;

    private TypeType() {}

    @PyNew
    static Object create(PyType metatype, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (metatype == PyType.TYPE && given == 1 && kwnames.length == 0) {
            return PyType.of(args[0]);
        }
        if (given != 3) {
            throw Errors.typeError(metatype == PyType.TYPE && given < 3 ? "type() takes 1 or 3 arguments"
                    : "type.__new__() takes exactly 3 arguments (" + given + " given)");
        }
        requireArgument(1, Values.strOrNull(args[0]) != null, "str", args[0]);
        requireArgument(2, args[1] instanceof PyTuple, "tuple", args[1]);
        requireArgument(3, args[2] instanceof PyDict, "dict", args[2]);
        Object[] values = java.util.Arrays.copyOfRange(args, 3, args.length);
        return ClassFactory.create(metatype, args[0], (PyTuple) args[1], (PyDict) args[2], values, kwnames);
    }

    private static void requireArgument(int position, boolean ok, String expected, Object given) {
        if (!ok) {
            throw Errors.typeError("type.__new__() argument " + position + " must be " + expected + ", not "
                    + PyType.of(given).name());
        }
    }

    @PyInit
    static void init(Object self, Object[] args, String[] kwnames) {
        int given = args.length - kwnames.length;
        if (given != 1 && given != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
        if (given == 1 && kwnames.length > 0) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
    }

    @PyMethod(name = "__call__")
    static Object call(PyType self, Object[] args, String[] kwnames) {
        return Instances.create(self, args, kwnames);
    }

    @PyMethod(name = "__getattribute__")
    static Object getAttribute(PyType self, Object name) {
        String text = AttributeName.of(name);
        Object value = Attributes.ofType(self, text);
        if (value == null) {
            throw Attributes.missing(self, text);
        }
        return value;
    }

    @PyMethod(name = "__setattr__")
    static void setAttribute(PyType self, Object name, Object value) {
        String text = AttributeName.of(name);
        checkMutable(self, "set", text);
        Object meta = self.type().lookup(text);
        if (meta == null || !Descriptors.set(meta, self, value)) {
            self.setOwn(text, value);
        }
    }

    @PyMethod(name = "__delattr__")
    static void deleteAttribute(PyType self, Object name) {
        String text = AttributeName.of(name);
        checkMutable(self, "set", text);
        Object meta = self.type().lookup(text);
        if ((meta == null || !Descriptors.delete(meta, self)) && !self.deleteOwn(text)) {
            throw Attributes.missing(self, text);
        }
    }

    private static void checkMutable(PyType self, String verb, String name) {
        if (self.flags().immutable()) {
            throw Errors.typeError("cannot " + verb + " '" + name + "' attribute of immutable type '" + self.name() + "'");
        }
    }

    @PyMethod(name = "__repr__")
    static String repr(PyType self) {
        return "<class '" + TypeNames.withModule(self) + "'>";
    }

    @PyMethod(name = "mro")
    static Object mro(PyType self) {
        return PyList.of((Object[]) Mro.of(self, self.bases()));
    }

    @PyMethod(name = "__subclasses__")
    static Object subclasses(PyType self) {
        return PyList.of(self.liveSubclasses().toArray());
    }

    @PyMethod(name = "__dir__")
    static Object dir(PyType self) {
        return Directory.ofClass(self);
    }

    @PyClassMethod(name = "__prepare__")
    static Object prepare(PyType cls, Object[] args, String[] kwnames) {
        return new PyDict();
    }

    @PyMethod(name = "__instancecheck__")
    static boolean instanceCheck(PyType self, Object instance) {
        return isInstance(self, instance);
    }

    /** By the type, then by {@code __class__}. Compare CPython abstract.c: object_isinstance. */
    public static boolean isInstance(PyType self, Object instance) {
        PyType type = PyType.of(instance);
        if (type.isSubtype(self)) {
            return true;
        }
        if (type.isBuiltin()) {
            return false;
        }
        Object declared = Attributes.getOrNull(instance, "__class__");
        return declared instanceof PyType t && t != type && t.isSubtype(self);
    }

    @PyMethod(name = "__subclasscheck__")
    static boolean subclassCheck(PyType self, Object other) {
        if (other instanceof PyType t) {
            return t.isSubtype(self);
        }
        throw Errors.typeError("issubclass() arg 1 must be a class");
    }

    @PyMethod(name = "__or__")
    static Object or(PyType self, Object other) {
        return PyUnion.or(self, other);
    }

    @PyMethod(name = "__ror__")
    static Object reflectedOr(PyType self, Object other) {
        return PyUnion.or(other, self);
    }

    @PyMethod(name = "__sizeof__")
    static long sizeof(PyType self) {
        return 1024;
    }
}

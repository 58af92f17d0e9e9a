package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;

/** Making instances. Compare CPython typeobject.c: type_call. Thread safety: stateless. */
public final class Instances {
    private Instances() {}

    /** {@code cls(*args)}: through the metatype's {@code __call__} when it has its own. */
    static Object callType(PyType cls, Object[] args, String[] kwnames) {
        TypeEntry call = cls.type().specialEntry(Special.CALL);
        if (call.owner == PyType.TYPE) {
            return create(cls, args, kwnames);
        }
        return Call.callAttribute(call.value, cls, args, kwnames);
    }

    /** {@code type.__call__}. */
    public static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (cls == PyType.TYPE && args.length == 1 && kwnames.length == 0) {
            return PyType.of(args[0]);
        }
        Object constructor = cls.lookupSpecial(Special.NEW);
        if (constructor == null) {
            throw Errors.typeError("cannot create '" + qualified(cls) + "' instances");
        }
        Object made = Call.call(Descriptors.get(constructor, null, cls), Call.prepend(cls, args), kwnames);
        PyType type = PyType.of(made);
        if (type.isSubtype(cls)) {
            initialise(made, type, args, kwnames);
        }
        return made;
    }

    private static void initialise(Object made, PyType type, Object[] args, String[] kwnames) {
        TypeEntry init = type.specialEntry(Special.INIT);
        if (init.owner == PyType.OBJECT && args.length == 0) {
            return;
        }
        Object result = Call.callAttribute(init.value, made, args, kwnames);
        if (result != org.pyjc.runtime.types.none.PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
        }
    }

    static String qualified(PyType cls) {
        String module = cls.isBuiltin() ? cls.exposer().module() : "builtins";
        return module.equals("builtins") ? cls.name() : module + "." + cls.name();
    }
}

package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.BuiltinConstructor;
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
        TypeEntry constructor = cls.specialEntry(Special.NEW);
        Object made;
        if (constructor != null && constructor.value instanceof BuiltinConstructor c) {
            if (!c.makes(cls)) {
                throw Errors.typeError("cannot create '" + cls.name() + "' instances");
            }
            made = c.make(cls, args, kwnames);
        } else {
            made = Call.call(Descriptors.get(cls.lookupSpecial(Special.NEW), null, cls), Call.prepend(cls, args), kwnames);
        }
        PyType type = PyType.of(made);
        if (type.isSubtype(cls)) {
            initialise(made, type, constructor.owner, args, kwnames);
        }
        return made;
    }

    /** {@code object.__init__} does nothing where there are no arguments or another {@code __new__} took them. */
    private static void initialise(Object made, PyType type, PyType constructorOwner, Object[] args, String[] kwnames) {
        TypeEntry init = type.specialEntry(Special.INIT);
        if (init.owner == PyType.OBJECT && (args.length == 0 || constructorOwner != PyType.OBJECT)) {
            return;
        }
        Object result = Call.callAttribute(init.value, made, args, kwnames);
        if (result != org.pyjc.runtime.types.none.PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
        }
        if (made instanceof PyInstance p) {
            type.learnShape(p.shape());
        }
    }
}

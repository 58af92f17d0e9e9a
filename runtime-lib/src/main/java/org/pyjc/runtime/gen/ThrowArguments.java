package org.pyjc.runtime.gen;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The arguments of {@code throw()}. Compare CPython genobject.c: _gen_throw. Thread safety: stateless. */
public final class ThrowArguments {
    private ThrowArguments() {
    }

    /** A warning when there is more than one argument. */
    public static void warn(Object value, Object traceback, String method) {
        if (value != null || traceback != null) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "the (type, exc, tb) signature of " + method
                    + "() is deprecated, use the single-arg signature instead.", 1);
        }
    }

    /** What is to be thrown in: also an exception that came up while the wanted one was made. */
    public static PyException exception(Object type, Object value, Object traceback) {
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException e = instance(type, value == PyNone.NONE ? null : value);
        if (traceback instanceof PyTraceback tb) {
            e.setTraceback(tb);
        }
        return new PyException(e);
    }

    private static PyBaseException instance(Object type, Object value) {
        if (type instanceof PyType t && t.isSubtype(PyBaseException.TYPE)) {
            if (value instanceof PyBaseException e && e.type().isSubtype(t)) {
                return e;
            }
            try {
                return made(t, value);
            } catch (PyException e) {
                return e.value;
            }
        }
        if (type instanceof PyBaseException e) {
            if (value != null) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            return e;
        }
        throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
                + PyType.of(type).name());
    }

    private static PyBaseException made(PyType type, Object value) {
        Object made = switch (value) {
            case null -> Call.call0(type);
            case PyTuple tuple -> Call.call(type, tuple.items());
            default -> Call.call1(type, value);
        };
        if (made instanceof PyBaseException e) {
            return e;
        }
        throw Errors.typeError("calling " + type.name() + " should have returned an instance of BaseException, not "
                + PyType.of(made).name());
    }
}

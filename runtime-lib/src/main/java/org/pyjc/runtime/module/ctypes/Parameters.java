package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code from_param} of the kinds of classes. Compare CPython _ctypes.c: CDataType_from_param and its like. Thread safety: stateless. */
final class Parameters {
    private Parameters() {}

    static Object from(PyType cls, Object value) {
        CType type = CType.of(cls);
        if (type == null) {
            throw Errors.typeError("abstract class");
        }
        return switch (type.kind) {
            case SIMPLE -> switch (type.code) {
                case 'z' -> charPointer(cls, type, value, 'c');
                case 'Z' -> charPointer(cls, type, value, 'u');
                case 'P' -> voidPointer(cls, type, value);
                default -> simple(cls, type, value);
            };
            case POINTER -> pointer(cls, type, value);
            default -> data(cls, value);
        };
    }

    private static Object asParameter(PyType cls, Object value) {
        Object inner = Attributes.getOrNull(value, "_as_parameter_");
        return inner == null ? null : Call.call1(Attributes.get(cls, "from_param"), inner);
    }

    private static Object data(PyType cls, Object value) {
        if (cls.isInstance(value)) {
            return value;
        }
        if (value instanceof PyCArg arg) {
            if (cls.isInstance(arg.object)) {
                return value;
            }
            throw Errors.typeError("expected " + cls.name() + " instance instead of pointer to "
                    + (arg.object == null ? "??" : PyType.of(arg.object).name()));
        }
        Object inner = asParameter(cls, value);
        if (inner != null) {
            return inner;
        }
        throw Errors.typeError("expected " + cls.name() + " instance instead of " + PyType.of(value).name());
    }

    private static Object simple(PyType cls, CType type, Object value) {
        if (cls.isInstance(value)) {
            return value;
        }
        try {
            return CallArgument.simple(type, value);
        } catch (PyException e) {
            Object inner = asParameter(cls, value);
            if (inner != null) {
                return inner;
            }
            throw e;
        }
    }

    /** Whether it is an array of, or a pointer to, a simple type. */
    private static boolean pointsTo(Object value, String letters) {
        if (!(value instanceof PyCData d) || d.ctype().kind != CType.Kind.ARRAY && d.ctype().kind != CType.Kind.POINTER) {
            return false;
        }
        CType element = CType.of(d.ctype().element);
        return element != null && element.kind == CType.Kind.SIMPLE && letters.indexOf(element.code) >= 0;
    }

    private static Object charPointer(PyType cls, CType type, Object value, char letter) {
        if (value == PyNone.NONE || cls.isInstance(value) || pointsTo(value, letter == 'c' ? "c" : "u")) {
            return value;
        }
        if (letter == 'c' ? value instanceof PyBytes : Values.strOrNull(value) != null) {
            return CallArgument.simple(type, value);
        }
        if (value instanceof PyCArg arg && arg.object instanceof PySimple s && s.ctype().code == letter) {
            return value;
        }
        Object inner = asParameter(cls, value);
        if (inner != null) {
            return inner;
        }
        throw Errors.typeError("'" + PyType.of(value).name() + "' object cannot be interpreted as ctypes."
                + (letter == 'c' ? "c_char_p" : "c_wchar_p"));
    }

    private static Object voidPointer(PyType cls, CType type, Object value) {
        if (value == PyNone.NONE || cls.isInstance(value)) {
            return value;
        }
        if (Values.intOrNull(value) != null) {
            return CallArgument.simple(type, value);
        }
        if (value instanceof PyBytes || Values.strOrNull(value) != null) {
            return new PyCArg(CallArgument.of(value), value, value instanceof PyBytes ? 'z' : 'Z');
        }
        if (value instanceof PyCArg arg) {
            return arg;
        }
        if (value instanceof PyCData d && (d.ctype().kind == CType.Kind.ARRAY || d.ctype().isPointerLike())) {
            return value;
        }
        Object inner = asParameter(cls, value);
        if (inner != null) {
            return inner;
        }
        throw Errors.typeError("'" + PyType.of(value).name() + "' object cannot be interpreted as ctypes.c_void_p");
    }

    private static Object pointer(PyType cls, CType type, Object value) {
        if (value == PyNone.NONE) {
            return value;
        }
        PyType element = type.element;
        if (element != null && value instanceof PyCData d) {
            if (element.isInstance(value)) {
                return CallArgument.reference(d, 0);
            }
            if ((d.ctype().kind == CType.Kind.ARRAY || d.ctype().kind == CType.Kind.POINTER) && d.ctype().element != null
                    && d.ctype().element.isSubtype(element)) {
                return value;
            }
        }
        if (value instanceof PyCArg arg && element != null && element.isInstance(arg.object)) {
            return value;
        }
        return data(cls, value);
    }
}

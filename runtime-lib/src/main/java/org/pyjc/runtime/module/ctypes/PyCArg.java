package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** What {@code byref} and {@code from_param} give: a value for a call. Compare CPython _ctypes/callproc.c: PyCArg_Type. Thread safety: immutable. */
@PyTypeDef(name = "CArgObject", module = "_ctypes", instantiable = false, subclassable = false)
final class PyCArg extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCArgExposer());

    final CallArgument argument;
    /** What it is made of, kept until the call is over. */
    final Object object;
    private final char tag;

    PyCArg(CallArgument argument, Object object, char tag) {
        super(TYPE);
        this.argument = argument;
        this.object = object;
        this.tag = tag;
    }

    @PyGetter(value = "_obj", member = true, doc = "the wrapped object")
    Object wrapped() {
        return object == null ? PyNone.NONE : object;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        String value = switch (tag) {
            case 'b', 'h', 'i', 'l', 'q', 'B', 'H', 'I', 'L', 'Q', 'f', 'd' -> argument.value().toString();
            case 'c' -> "'\\x" + Integer.toHexString(((Number) argument.value()).intValue() & 0xff) + "'";
            case 'z', 'Z', 'P' -> "0x" + Long.toHexString(((Number) argument.value()).longValue());
            default -> null;
        };
        return value == null ? "<cparam '" + tag + "' at 0x" + Long.toHexString(System.identityHashCode(this)) + ">"
                : "<cparam '" + tag + "' (" + value + ")>";
    }
}

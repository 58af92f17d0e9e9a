package org.pyjc.runtime.module.testcapi;

import java.util.concurrent.atomic.AtomicLongArray;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * An object with a member of each type that members of C structures have. Compare CPython Modules/_testcapi/structmember.c.
 * Thread safety: each member is a word of its own, whose accesses are atomic.
 */
final class PyStructMembers extends PyObject {
    static final PyType OLD_API = PyType.define(new StructMembersExposer("test_structmembersType_OldAPI"));
    static final PyType NEW_API = PyType.define(new StructMembersExposer("test_structmembersType_NewAPI"));
    private static final int LONGEST_TEXT = 5;

    private final AtomicLongArray bits = new AtomicLongArray(StructField.values().length);
    private final String text;

    private PyStructMembers(PyType type, String text) {
        super(type);
        this.text = text;
    }

    /** {@code type(T_BOOL=..., ...)}, with the arguments in the order of {@link StructField}. */
    static Object create(PyType type, Object[] args) {
        StructField[] fields = StructField.values();
        if (args.length > fields.length) {
            throw Errors.typeError("function takes at most " + fields.length + " arguments (" + args.length + " given)");
        }
        int place = StructField.T_STRING_INPLACE.ordinal();
        PyStructMembers made = new PyStructMembers(type, args.length > place ? text(args[place]) : "");
        for (int i = 0; i < args.length; i++) {
            if (i != place) {
                made.bits.set(i, fields[i].bits(argument(fields[i], args[i])));
            }
        }
        return made;
    }

    private static String text(Object value) {
        if (!(Values.strOrNull(value) instanceof String s)) {
            throw Errors.typeError("argument 13 must be str");
        }
        if (s.length() > LONGEST_TEXT) {
            throw Errors.valueError("string too long");
        }
        return s;
    }

    /** An argument as its member takes it: a truth value may be any object, a character is of bytes. */
    private static Object argument(StructField field, Object value) {
        return switch (field) {
            case T_BOOL -> (Object) Truth.test(value);
            case T_CHAR -> value instanceof PyBytes b && b.length() == 1 ? Str.fromCodePoint(b.value()[0] & 0xff) : value;
            default -> value;
        };
    }

    Object value(StructField field) {
        return field == StructField.T_STRING_INPLACE ? text : field.value(bits.get(field.ordinal()));
    }

    void set(StructField field, Object value) {
        bits.set(field.ordinal(), field.bits(value));
    }
}

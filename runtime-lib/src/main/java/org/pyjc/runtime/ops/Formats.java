package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Formatting;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrRepr;
import org.pyjc.runtime.text.StrReplace;

/** What f-strings are made of. Source: the language reference, section 2.4.3; compare CPython: PyObject_Format. Stateless. */
public final class Formats {
    private Formats() {}

    /** {@code format(value, '')}. */
    public static Object format(Object value) {
        if (value instanceof String) {
            return value;
        }
        if (value instanceof Long n) {
            return Long.toString(n);
        }
        return value instanceof Double || value instanceof Boolean ? Repr.str(value) : format(value, "");
    }

    /** {@code format(value, spec)}. */
    public static Object format(Object value, Object spec) {
        if (value instanceof String s) {
            return Formatting.formatStr(s, Values.strOrNull(spec), "str");
        }
        if (value instanceof Long n) {
            return Formatting.formatInt(n, Values.strOrNull(spec), "int");
        }
        if (value instanceof Double x) {
            return Formatting.formatFloat(x, Values.strOrNull(spec), "float");
        }
        Object result = Call.specialOrNull(value, Special.FORMAT, spec);
        if (result == null) {
            throw Errors.typeError("Type " + PyType.of(value).name() + " doesn't define __format__");
        }
        Object text = Values.strOrNull(result);
        if (text == null) {
            throw Errors.typeError("__format__ must return a str, not " + PyType.of(result).name());
        }
        return result;
    }

    public static Object str(Object value) {
        return Repr.str(value);
    }

    public static Object repr(Object value) {
        return Repr.repr(value);
    }

    public static Object ascii(Object value) {
        Object repr = Repr.repr(value);
        Object plain = Values.strOrNull(repr);
        Object escaped = StrRepr.escapeNonAscii(plain);
        return escaped.equals(plain) ? repr : escaped;
    }

    public static Object join(Object a, Object b) {
        return a instanceof String x && b instanceof String y ? Str.concat(x, y)
                : Str.concat(Values.strOrNull(a), Values.strOrNull(b));
    }

    public static Object join(Object a, Object b, Object c) {
        return join(join(a, b), c);
    }

    public static Object join(Object[] parts) {
        Object joined = StrReplace.joinStrings("", parts);
        return joined != null ? joined : joinOthers(parts);
    }

    private static Object joinOthers(Object[] parts) {
        Object[] plain = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            plain[i] = Values.strOrNull(parts[i]);
        }
        return StrReplace.join("", plain, plain.length);
    }
}

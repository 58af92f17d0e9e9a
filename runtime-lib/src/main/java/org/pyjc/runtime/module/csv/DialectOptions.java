package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** What a dialect is made of; null for what was not given. Compare CPython _csv.c: _set_char, _set_int. Immutable. */
record DialectOptions(Object delimiter, Object doublequote, Object escapechar, Object lineterminator, Object quotechar, Object quoting,
        Object skipinitialspace, Object strict) {

    boolean isEmpty() {
        return delimiter == null && doublequote == null && escapechar == null && lineterminator == null && quotechar == null && quoting == null
            && skipinitialspace == null && strict == null;
    }

    /** What was not given comes from the attributes of another object, which may be a class. */
    DialectOptions or(Object base) {
        return new DialectOptions(or(delimiter, base, "delimiter"), or(doublequote, base, "doublequote"), or(escapechar, base, "escapechar"),
            or(lineterminator, base, "lineterminator"), or(quotechar, base, "quotechar"), or(quoting, base, "quoting"),
            or(skipinitialspace, base, "skipinitialspace"), or(strict, base, "strict"));
    }

    private static Object or(Object given, Object base, String name) {
        return given != null ? given : Attributes.getOrNull(base, name);
    }

    int character(String name, Object value, int otherwise, boolean optional) {
        if (value == null) {
            return otherwise;
        }
        if (optional && value == PyNone.NONE) {
            return PyDialect.UNSET;
        }
        Object text = Values.strOrNull(value);
        if (text == null || Str.length(text) != 1) {
            throw Errors.typeError("\"" + name + "\" must be a unicode character" + (optional ? " or None" : "") + ", not "
                + (text == null ? PyType.of(value).name() : "a string of length " + Str.length(text)));
        }
        return Str.codePointAt(text, 0);
    }

    Object text(String name, Object value, Object otherwise) {
        if (value == null) {
            return otherwise;
        }
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("\"" + name + "\" must be a string, not " + PyType.of(value).name());
        }
        return text;
    }

    int integer(String name, Object value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Long n)) {
            throw Errors.typeError("\"" + name + "\" must be an integer, not " + PyType.of(value).name());
        }
        return n == n.intValue() ? n.intValue() : -1;
    }

    boolean truth(Object value, boolean otherwise) {
        return value == null ? otherwise : Truth.test(value);
    }
}

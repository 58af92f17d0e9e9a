package org.pyjc.runtime.exc;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * What the Unicode errors have in common. Compare CPython Objects/exceptions.c: PyUnicodeErrorObject.
 * Thread safety: as {@link PyBaseException}.
 */
public abstract class PyUnicodeError extends PyBaseException {
    volatile Object encoding;
    volatile Object object;
    volatile Object start;
    volatile Object end;
    volatile Object reason;

    PyUnicodeError(PyType type, Object... args) {
        super(type, args);
    }

    static void requireCount(Object[] args, int count) {
        if (args.length != count) {
            throw Errors.typeError("function takes exactly " + count + " arguments (" + args.length + " given)");
        }
    }

    static Object requireStr(Object value, int position) {
        if (!PyType.of(value).isSubtype(org.pyjc.runtime.types.str.StrType.TYPE)) {
            throw Errors.typeError("argument " + position + " must be str, not " + PyType.of(value).name());
        }
        return value;
    }

    static Long requireInt(Object value) {
        return Index.count(value);
    }

    /** Whether one character of an object of this length failed. */
    final boolean isOne(int length) {
        return first() >= 0 && first() < length && last() == first();
    }

    final long first() {
        return start instanceof Long n ? n : 0;
    }

    private long last() {
        return (end instanceof Long n ? n : 0) - 1;
    }

    /** "what in position 3: reason". */
    final Object one(StrBuilder out, String what, Object why) {
        return out.append(what).append(" in position " + first() + ": ").append(why).build();
    }

    /** "what in position 3-5: reason". */
    final Object several(StrBuilder out, String what, Object why) {
        return out.append(what).append(" in position " + first() + "-" + last() + ": ").append(why).build();
    }

    /** The text that failed; TypeError when it was replaced by something else. */
    public final Object text() {
        Object value = object;
        if (!Str.isStr(value)) {
            throw wrongObject("string");
        }
        return Repr.plainStr(value);
    }

    /** The bytes that failed; TypeError when they were replaced by something else. */
    public final byte[] bytes() {
        if (!(object instanceof PyBytes data)) {
            throw wrongObject("bytes");
        }
        return data.value();
    }

    final PyException wrongObject(String wanted) {
        return Errors.typeError(object == null ? "UnicodeError 'object' attribute is not set"
                : "UnicodeError 'object' attribute must be a " + wanted);
    }

    /** {@code 'c'} as an escape, as these messages show it. */
    static String escaped(int c) {
        if (c <= 0xff) {
            return "'\\x" + hex(c, 2) + "'";
        }
        return c <= 0xffff ? "'\\u" + hex(c, 4) + "'" : "'\\U" + hex(c, 8) + "'";
    }

    static String hex(int value, int digits) {
        String text = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** The first character that failed, as an escape. */
    final String escaped(Object text) {
        return escaped(Str.codePointAt(text, (int) first()));
    }
}

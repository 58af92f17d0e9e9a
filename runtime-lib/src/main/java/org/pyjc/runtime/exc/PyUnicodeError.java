package org.pyjc.runtime.exc;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/**
 * What the Unicode errors have in common. Compare CPython Objects/exceptions.c: PyUnicodeErrorObject.
 * Thread safety: as {@link PyBaseException}.
 */
abstract class PyUnicodeError extends PyBaseException {
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

    /** The first index of the part that failed, within the object of this length. */
    final int startWithin(int length) {
        long value = start instanceof Long n ? n : 0;
        return (int) Math.clamp(value, 0, Math.max(0, length - 1));
    }

    /** The index after the part that failed. */
    final int endWithin(int length) {
        long value = end instanceof Long n ? n : 0;
        return (int) Math.clamp(value, Math.min(1, length), length);
    }

    /** " 'x' in position 3: reason", or the text for several. */
    final Object place(StrBuilder out, String one, String many, int length) {
        int from = startWithin(length);
        int to = endWithin(length);
        if (to == from + 1) {
            out.append(one).append(" in position " + from + ": ");
        } else {
            out.append(many).append(" in position " + from + "-" + (to - 1) + ": ");
        }
        return out.append(Repr.plainStr(orNone(reason))).build();
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

    /** The escaped first character that failed. */
    final String character(Object text, int length) {
        return length == 0 ? "''" : escaped(Str.codePointAt(text, startWithin(length)));
    }
}

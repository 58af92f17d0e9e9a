package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** The bytes that dates and times pickle as. Compare CPython _datetimemodule.c: MONTH_IS_SANE, date_from_pickle. Stateless. */
final class PickledState {
    private PickledState() {}

    /**
     * The state of {@code length} bytes that the argument of a constructor is, null when it is none; the byte at {@code place} tells.
     * A str is the state as Python 2 wrote it.
     */
    static byte[] of(Object state, int length, int place, int low, int high, String what) {
        if (state instanceof PyBytes b && b.value().length == length) {
            int c = b.value()[place] & 0x7f;
            return c >= low && c <= high ? b.value() : null;
        }
        Object text = Values.strOrNull(state);
        if (text == null || Str.length(text) != length) {
            return null;
        }
        int c = Str.codePointAt(text, place) & 0x7f;
        if (c < low || c > high) {
            return null;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int each = Str.codePointAt(text, i);
            if (each > 255) {
                throw Errors.valueError("Failed to encode latin1 string when unpickling a " + what
                        + " object. pickle.load(data, encoding='latin1') is assumed.");
            }
            bytes[i] = (byte) each;
        }
        return bytes;
    }

    /** The tzinfo that comes with a state. */
    static Object zone(Object given) {
        Object tzinfo = given == null ? PyNone.NONE : given;
        if (tzinfo != PyNone.NONE && !PyTzInfo.TYPE.isInstance(tzinfo)) {
            throw Errors.typeError("bad tzinfo state arg");
        }
        return tzinfo;
    }

    static int three(byte[] state, int at) {
        return (state[at] & 0xff) << 16 | (state[at + 1] & 0xff) << 8 | state[at + 2] & 0xff;
    }
}

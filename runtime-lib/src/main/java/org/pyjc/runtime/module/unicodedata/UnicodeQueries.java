package org.pyjc.runtime.module.unicodedata;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.UnicodeNames;
import org.pyjc.runtime.types.bytes.BytesLike;

/** What the functions of the module and the methods of {@code UCD} have in common. Compare CPython unicodedata.c. Thread safety: stateless. */
final class UnicodeQueries {
    private static final int LONGEST_NAME = 256;

    private UnicodeQueries() {}

    /** The only argument of a function, which must be one character. */
    static int character(Object o, String function) {
        return character(o, function, "argument");
    }

    private static int character(Object o, String function, String argument) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError(function + "() " + argument + " must be a unicode character, not " + PyType.of(o).name());
        }
        if (Str.length(text) != 1) {
            throw Errors.typeError(function + "(): " + argument + " must be a unicode character, not a string of length " + Str.length(text));
        }
        return Str.codePointAt(text, 0);
    }

    private static Object or(Object found, Object otherwise, String message) {
        if (found != null) {
            return found;
        }
        if (otherwise == null) {
            throw Errors.valueError(message);
        }
        return otherwise;
    }

    static Object decimal(UnicodeDatabase data, Object chr, Object otherwise) {
        int value = data.decimal(character(chr, "decimal", "argument 1"));
        return or(value < 0 ? null : (Object) (long) value, otherwise, "not a decimal");
    }

    static Object digit(UnicodeDatabase data, Object chr, Object otherwise) {
        int value = data.digit(character(chr, "digit", "argument 1"));
        return or(value < 0 ? null : (Object) (long) value, otherwise, "not a digit");
    }

    static Object numeric(UnicodeDatabase data, Object chr, Object otherwise) {
        double value = data.numeric(character(chr, "numeric", "argument 1"));
        return or(Double.isNaN(value) ? null : (Object) value, otherwise, "not a numeric character");
    }

    static Object name(UnicodeDatabase data, Object chr, Object otherwise) {
        int c = character(chr, "name", "argument 1");
        return or(data.isAssigned(c) ? UnicodeNames.name(c) : null, otherwise, "no such name");
    }

    static Object lookup(UnicodeDatabase data, Object name) {
        Object text = Values.strOrNull(name);
        String wanted = text != null ? Str.toJavaString(text) : new String(BytesLike.bytes(name), StandardCharsets.UTF_8);
        if (wanted.length() > LONGEST_NAME) {
            throw Errors.keyError("name too long");
        }
        int c = UnicodeNames.lookup(wanted);
        boolean current = data == UnicodeDatabase.CURRENT;
        if (c >= 0 && !current && !wanted.equalsIgnoreCase(UnicodeNames.name(c))) {
            c = -1; // Unicode 3.2 has neither aliases nor named sequences
        }
        Object found = c >= 0 ? Str.fromCodePoint(c) : current ? NamedSequences.lookup(wanted) : null;
        if (found == null) {
            throw Errors.keyError(Str.fromUtf16("undefined character name '" + wanted + "'"));
        }
        return found;
    }

    static Object normalize(UnicodeDatabase data, String form, Object text) {
        Normalizer2 normalizer = data.normalizer(form);
        if (Str.isAscii(text)) {
            return text;
        }
        String from = text.toString();
        String to = normalizer.normalize(data.corrected(from));
        return to.equals(from) ? text : Str.fromUtf16(to);
    }

    static boolean isNormalized(UnicodeDatabase data, String form, Object text) {
        Normalizer2 normalizer = data.normalizer(form);
        String from = text.toString();
        return Str.isAscii(text) || data.corrected(from).equals(from) && normalizer.isNormalized(from);
    }
}

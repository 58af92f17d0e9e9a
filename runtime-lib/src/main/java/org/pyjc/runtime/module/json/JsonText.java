package org.pyjc.runtime.module.json;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The document that is read, by code points. Thread safety: immutable. */
final class JsonText {
    final int length;
    private final Object original;
    /** The text when it is a String, else null. */
    private final String narrow;
    private final int[] wide;

    /** {@code original} is what errors show: the same str, or an instance of a subclass that holds it. */
    JsonText(Object original, Object text) {
        this.original = original;
        this.narrow = text instanceof String s ? s : null;
        this.wide = narrow == null ? Str.toCodePoints(text) : null;
        this.length = Str.length(text);
    }

    int at(int index) {
        return narrow != null ? narrow.charAt(index) : wide[index];
    }

    Object slice(int from, int to) {
        return narrow != null ? Str.substring(narrow, from, to) : Str.fromCodePoints(wide, from, to);
    }

    /** A part that is ASCII. */
    String ascii(int from, int to) {
        return slice(from, to).toString();
    }

    /** Whether the part from {@code from} on is this key. */
    boolean startsWith(String key, int from) {
        return narrow != null && narrow.startsWith(key, from);
    }

    boolean isNarrow() {
        return narrow != null;
    }

    /** Whether an ASCII word stands there. */
    boolean hasWord(String word, int from) {
        if (word.length() > length - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first index from {@code i} on that is no space. */
    int skipSpace(int i) {
        while (i < length && isSpace(at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** JSONDecodeError. Compare CPython _json.c: raise_errmsg. */
    PyException error(String message, int position) {
        Object decoder = Importer.importModule(null, "json.decoder", new PyTuple("JSONDecodeError"), 0);
        Object error = Call.call3(Attributes.get(decoder, "JSONDecodeError"), message, original, (long) position);
        return error instanceof PyBaseException e ? Errors.make(e) : Errors.typeError("exceptions must derive from BaseException");
    }
}

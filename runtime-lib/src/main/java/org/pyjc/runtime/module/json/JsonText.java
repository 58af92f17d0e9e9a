package org.pyjc.runtime.module.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StringMemory;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The document that is read, by code points. Thread safety: immutable. */
final class JsonText {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    final int length;
    private final Object original;
    /** The text when it is a String, else null. */
    private final String narrow;
    private final int[] wide;
    /** The memory of a long text that is Latin-1, else null. */
    private final byte[] latin1;

    /** {@code original} is what errors show: the same str, or an instance of a subclass that holds it. */
    JsonText(Object original, Object text) {
        this.original = original;
        this.narrow = text instanceof String s ? s : null;
        this.wide = narrow == null ? Str.toCodePoints(text) : null;
        this.latin1 = StringMemory.latin1OrNull(text);
        this.length = Str.length(text);
    }

    int at(int index) {
        return narrow != null ? narrow.charAt(index) : wide[index];
    }

    /** The first index from {@code i} on of a quote, a backslash or a control character; the length when there is none. */
    int plainEnd(int i) {
        if (latin1 != null) {
            for (; i <= length - Long.BYTES; i += Long.BYTES) {
                long special = special((long) LONGS.get(latin1, i));
                if (special != 0) {
                    return i + (Long.numberOfTrailingZeros(special) >>> 3);
                }
            }
        }
        while (i < length && !isSpecial(at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpecial(int c) {
        return c == '"' || c == '\\' || c < ' ';
    }

    /** The high bit of the first of eight bytes for which {@link #isSpecial} holds, and maybe of later ones; zero if it holds for none. */
    private static long special(long x) {
        long quote = x ^ '"' * ONES;
        long backslash = x ^ '\\' * ONES;
        return (quote - ONES & ~quote | backslash - ONES & ~backslash | x - ' ' * ONES & ~x) & 0x80 * ONES;
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

package org.pyjc.runtime.module.pickle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.FloatParse;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntParse;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.BytesEscape;
import org.pyjc.runtime.text.codec.Codecs;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.UnicodeEscape;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.call.Call;

/** Loads numbers and strings. Compare CPython _pickle.c: load_int, load_string, load_counted_long. Thread safety: see {@link Loader}. */
final class TextLoader {
    /** Bytes of short text are looked at one by one. */
    private static final int SHORT = 24;

    private final Loader loader;

    TextLoader(Loader loader) {
        this.loader = loader;
    }

    private void push(Object o) {
        loader.stack.push(o);
    }

    /** A line that is not empty. */
    private String line() {
        return new String(filledLine(), StandardCharsets.ISO_8859_1);
    }

    private byte[] filledLine() {
        byte[] line = loader.in.line();
        if (line.length == 0) {
            throw PickleInput.truncated();
        }
        return line;
    }

    // ---- numbers ----

    void littleLong(int count) {
        if (count < 0) {
            throw PickleErrors.unpickling("LONG pickle has negative byte count");
        }
        byte[] little = loader.in.read(count);
        byte[] big = new byte[count];
        for (int i = 0; i < count; i++) {
            big[i] = little[count - 1 - i];
        }
        push(count == 0 ? (Object) 0L : IntMath.normalize(new BigInteger(big)));
    }

    void intLine() {
        String s = line();
        if (s.equals("00") || s.equals("01")) {
            push(s.equals("01"));
        } else {
            push(parse(s));
        }
    }

    private static Object parse(String s) {
        try {
            return IntParse.parse((Object) s, 10);
        } catch (PyException e) {
            if (!e.is(Exceptions.VALUE_ERROR)) {
                throw e;
            }
            PyException wrong = Errors.valueError("could not convert string to int");
            wrong.value.setContext(e.value);
            throw wrong;
        }
    }

    void longLine() {
        String s = line();
        push(IntParse.parse((Object) (s.endsWith("L") ? s.substring(0, s.length() - 1) : s), 10));
    }

    void floatLine() {
        String s = line();
        try {
            push(FloatParse.parse((Object) s));
        } catch (PyException e) {
            throw Errors.valueError("could not convert string to float");
        }
    }

    /** The number of a memo as text. */
    long index() {
        return IntMath.toLong(IntParse.parse((Object) line(), 10));
    }

    // ---- text ----

    void unicode(long count) {
        PickleInput in = loader.in;
        int start = in.require(count);
        byte[] bytes = in.bytes();
        push(text(bytes, start, (int) count));
    }

    @SuppressWarnings("deprecation")
    private static Object text(byte[] bytes, int start, int count) {
        int all = 0;
        for (int i = start, n = start + Math.min(count, SHORT); i < n; i++) {
            all |= bytes[i];
        }
        return all >= 0 && count <= SHORT ? new String(bytes, 0, start, count)
                : Utf8.decode(bytes, start, count, ErrorHandlers.SURROGATEPASS);
    }

    void unicodeLine() {
        push(UnicodeEscape.decodeRaw(loader.in.line(), ErrorHandlers.find("strict"), true).text());
    }

    void string(int count) {
        if (count < 0) {
            throw PickleErrors.unpickling("BINSTRING pickle has negative byte count");
        }
        push(decode(loader.in.read(count)));
    }

    void stringLine() {
        byte[] line = loader.in.line();
        int end = line.length;
        if (end < 2 || line[0] != line[end - 1] || line[0] != '\'' && line[0] != '"') {
            throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
        }
        push(decode(BytesEscape.decode(java.util.Arrays.copyOfRange(line, 1, end - 1), "strict").bytes()));
    }

    /** A str of Python 2 in the encoding that the caller named. */
    private Object decode(byte[] bytes) {
        String encoding = Str.toJavaString(loader.encoding);
        if (encoding.equals("bytes")) {
            return new PyBytes(bytes);
        }
        return Call.method2(new PyBytes(bytes), "decode", loader.encoding, loader.errors);
    }

    /** The name of a module or a global. */
    Object nameLine(String encoding) {
        return Codecs.find(encoding).decode(filledLine(), ErrorHandlers.find("strict"));
    }

    /** A persistent id. */
    Object idLine() {
        return Codecs.find("ascii").decode(loader.in.line(), ErrorHandlers.find("strict"));
    }
}

package org.pyjc.runtime.text.codec;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/**
 * The built-in error handlers of codecs.
 *
 * <p>Compare CPython codecs.c: PyCodec_StrictErrors and its neighbours. Thread safety: stateless.
 */
public enum ErrorHandlers implements CodecErrorHandler {
    STRICT("strict"),
    IGNORE("ignore"),
    REPLACE("replace"),
    XMLCHARREFREPLACE("xmlcharrefreplace"),
    BACKSLASHREPLACE("backslashreplace"),
    NAMEREPLACE("namereplace"),
    SURROGATEESCAPE("surrogateescape"),
    SURROGATEPASS("surrogatepass");

    private final String handlerName;

    ErrorHandlers(String handlerName) {
        this.handlerName = handlerName;
    }

    /** The name by which Python code asks for the handler. */
    public String handlerName() {
        return handlerName;
    }

    /** The built-in handler of that name, or null. */
    public static ErrorHandlers find(String name) {
        return switch (name) {
            case "strict" -> STRICT;
            case "ignore" -> IGNORE;
            case "replace" -> REPLACE;
            case "xmlcharrefreplace" -> XMLCHARREFREPLACE;
            case "backslashreplace" -> BACKSLASHREPLACE;
            case "namereplace" -> NAMEREPLACE;
            case "surrogateescape" -> SURROGATEESCAPE;
            case "surrogatepass" -> SURROGATEPASS;
            default -> null;
        };
    }

    @Override
    public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
        Object replacement = switch (this) {
            case STRICT -> null;
            case IGNORE -> "";
            case REPLACE -> "?".repeat(end - start);
            case XMLCHARREFREPLACE, BACKSLASHREPLACE, NAMEREPLACE -> escape(text, start, end);
            case SURROGATEESCAPE -> escapedBytes(text, start, end);
            case SURROGATEPASS -> SurrogatePass.encode(encoding, text, start, end);
        };
        if (replacement == null) {
            throw Errors.unicodeEncodeError(encoding, text, start, end, reason);
        }
        return new EncodeFix(replacement, end);
    }

    private String escape(Object text, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            int c = Str.codePointAt(text, i);
            String name = this == NAMEREPLACE ? UnicodeNames.name(c) : null;
            if (this == XMLCHARREFREPLACE) {
                out.append("&#").append(c).append(';');
            } else if (name != null) {
                out.append("\\N{").append(name).append('}');
            } else {
                Escapes.append(out, c);
            }
        }
        return out.toString();
    }

    /** The bytes that the surrogates stand for, or null if one stands for none. */
    private static byte[] escapedBytes(Object text, int start, int end) {
        byte[] out = new byte[end - start];
        for (int i = start; i < end; i++) {
            int c = Str.codePointAt(text, i);
            if (c < 0xDC80 || c > 0xDCFF) {
                return null;
            }
            out[i - start] = (byte) c;
        }
        return out;
    }

    @Override
    public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
        DecodeFix fix = switch (this) {
            case STRICT -> null;
            case IGNORE -> new DecodeFix("", end);
            case REPLACE -> new DecodeFix("\uFFFD", end);
            case BACKSLASHREPLACE -> new DecodeFix(escape(input, start, end), end);
            case SURROGATEESCAPE -> surrogates(input, start, end);
            case SURROGATEPASS -> SurrogatePass.decode(encoding, input, start);
            case XMLCHARREFREPLACE, NAMEREPLACE -> throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
        };
        if (fix == null) {
            throw Errors.unicodeDecodeError(encoding, input, start, end, reason);
        }
        return fix;
    }

    private static String escape(byte[] input, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            Escapes.append(out, input[i] & 0xFF);
        }
        return out.toString();
    }

    /** Surrogates for up to four bytes that are not ASCII, or null if the first one is. */
    private static DecodeFix surrogates(byte[] input, int start, int end) {
        StrBuilder out = new StrBuilder(4);
        int i = start;
        while (i < end && i < start + 4 && input[i] < 0) {
            out.appendCodePoint(0xDC00 + (input[i++] & 0xFF));
        }
        return i == start ? null : new DecodeFix(out.build(), i);
    }
}

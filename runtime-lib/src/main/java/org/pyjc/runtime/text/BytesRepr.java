package org.pyjc.runtime.text;

/**
 * {@code repr} of bytes and bytearray.
 *
 * <p>Compare CPython bytesobject.c: PyBytes_Repr; bytearrayobject.c: bytearray_repr. Thread safety: stateless.
 */
public final class BytesRepr {
    private static final String HEX = "0123456789abcdef";

    private BytesRepr() {}

    /** {@code repr(bytes)}. */
    public static String repr(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length + 3);
        append(out, bytes, 0, bytes.length, false);
        return out.toString();
    }

    /** The repr of a bytearray whose type is called {@code typeName}; unlike that of bytes it always escapes single quotes. */
    public static String reprByteArray(String typeName, byte[] bytes, int from, int to) {
        StringBuilder out = new StringBuilder(to - from + 16).append(typeName).append('(');
        append(out, bytes, from, to, true);
        return out.append(')').toString();
    }

    private static void append(StringBuilder out, byte[] bytes, int from, int to, boolean escapeSingle) {
        boolean hasSingle = false;
        boolean hasDouble = false;
        for (int i = from; i < to; i++) {
            hasSingle |= bytes[i] == '\'';
            hasDouble |= bytes[i] == '"';
        }
        char quote = hasSingle && !hasDouble ? '"' : '\'';
        out.append('b').append(quote);
        for (int i = from; i < to; i++) {
            appendByte(out, bytes[i] & 0xFF, quote, escapeSingle);
        }
        out.append(quote);
    }

    private static void appendByte(StringBuilder out, int c, char quote, boolean escapeSingle) {
        if (c == quote || c == '\\' || (escapeSingle && c == '\'')) {
            out.append('\\').append((char) c);
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c < ' ' || c >= 127) {
            out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            out.append((char) c);
        }
    }
}

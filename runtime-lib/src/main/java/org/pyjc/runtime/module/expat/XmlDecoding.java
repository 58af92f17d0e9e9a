package org.pyjc.runtime.module.expat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes a document's bytes as they come. Source: XML 1.0, appendix F. Thread safety: none; the parser's monitor guards it. */
final class XmlDecoding {
    private static final int ENOUGH = 4;
    private static final int LONGEST_DECLARATION = 1024;

    private String given;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private CharsetDecoder decoder;
    private Charset charset;
    /** The characters of an encoding that only Python knows. */
    private String table;

    XmlDecoding(String given) {
        this.given = given;
    }

    /** Makes it UTF-8 whatever the document says, unless it has begun. */
    void force() {
        if (decoder == null) {
            given = "UTF-8";
        }
    }

    /** Appends the text of more bytes; whether all of it could be decoded. */
    boolean decode(byte[] more, boolean last, StringBuilder text) {
        waiting.writeBytes(more);
        byte[] bytes = waiting.toByteArray();
        int from = 0;
        if (decoder == null) {
            if (bytes.length < ENOUGH && !last || !last && given == null && startsDeclaration(bytes) && end(bytes) < 0 && bytes.length < LONGEST_DECLARATION) {
                return true;
            }
            from = detect(bytes);
            if (table != null) {
                charset = StandardCharsets.ISO_8859_1;
            }
            decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 16);
        CoderResult result = decoder.decode(in, out, last);
        out.flip();
        text.append(table == null ? out : mapped(out));
        waiting.reset();
        waiting.write(bytes, in.position(), in.remaining());
        return !result.isError();
    }

    private CharSequence mapped(CharBuffer bytes) {
        StringBuilder mapped = new StringBuilder();
        bytes.chars().forEach(each -> mapped.append(table.charAt(each)));
        return mapped;
    }

    /** Whether bytes of a character that never came are left. */
    boolean isPartial() {
        return waiting.size() > 0;
    }

    private static boolean startsDeclaration(byte[] bytes) {
        return ascii(bytes).startsWith("<?xml");
    }

    private static int end(byte[] bytes) {
        return ascii(bytes).indexOf("?>");
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
    }

    /** Finds the encoding; the number of bytes of the mark. */
    private int detect(byte[] b) {
        int first = b.length > 1 ? (b[0] & 0xFF) << 8 | b[1] & 0xFF : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            charset = first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return 2;
        }
        if (given != null) {
            charset = named(given);
        } else if (first == '<' || first == '<' << 8) {
            charset = first == '<' ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        } else {
            charset = startsDeclaration(b) ? declared(ascii(b)) : StandardCharsets.UTF_8;
        }
        return first == 0xEFBB && b.length > 2 && (b[2] & 0xFF) == 0xBF ? 3 : 0;
    }

    private Charset declared(String text) {
        int end = text.indexOf("?>");
        int at = text.indexOf("encoding");
        if (at < 0 || at > end) {
            return StandardCharsets.UTF_8;
        }
        int from = at;
        while (from < end && text.charAt(from) != '"' && text.charAt(from) != '\'') {
            from++;
        }
        int to = from < end ? text.indexOf(text.charAt(from), from + 1) : -1;
        return to < 0 ? StandardCharsets.UTF_8 : named(text.substring(from + 1, to));
    }

    /** The encoding of a name: Unicode, or single bytes as Python's codec of that name has them. */
    private Charset named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("UTF-8") || upper.equals("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        if (upper.equals("UTF-16LE") || upper.equals("UTF-16BE")) {
            return Charset.forName(upper);
        }
        table = SingleByteTable.of(name);
        return StandardCharsets.ISO_8859_1;
    }

    /** Whether it is known to be another encoding than UTF-8. */
    boolean converts() {
        return charset != null && charset != StandardCharsets.UTF_8;
    }

    /** The bytes that a code point took. */
    int width(int c) {
        if (charset == null || charset == StandardCharsets.UTF_8) {
            return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        }
        return charset.name().startsWith("UTF-16") ? 2 * Character.charCount(c) : 1;
    }
}

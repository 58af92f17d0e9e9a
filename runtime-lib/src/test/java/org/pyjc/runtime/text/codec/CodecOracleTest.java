package org.pyjc.runtime.text.codec;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.oracle.OracleTable;
import org.pyjc.runtime.text.Str;

/** The codecs and their error handlers against CPython. */
class CodecOracleTest {
    private static final Object CP1252 = cp1252();

    @TestFactory
    List<DynamicTest> codecs() throws Exception {
        return new OracleTable("codec")
            .on("encode", a -> encode(a[0], (String) a[1], handler((String) a[2])))
            .on("decode", a -> decode((byte[]) a[0], (String) a[1], handler((String) a[2])))
            .on("partial", a -> partial((byte[]) a[0], (String) a[1], handler((String) a[2])))
            .on("partial_ex", a -> partialEx((byte[]) a[0], (String) a[1], handler((String) a[2])))
            .on("escape_decode", a -> BytesEscape.decode((byte[]) a[0], (String) a[1]).bytes())
            .on("escape_encode", a -> BytesEscape.encode((byte[]) a[0]))
            .on("name_of", a -> UnicodeNames.name((int) (long) (Long) a[0]))
            .on("lookup", a -> lookup((String) a[0]))
            .tests();
    }

    private static Object lookup(String name) {
        int c = UnicodeNames.lookup(name);
        if (c < 0 && !name.startsWith("KEYCAP")) {
            throw Errors.keyError("undefined character name '" + name + "'");
        }
        return c;
    }

    private static Object cp1252() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            String s = new String(new byte[] {(byte) i}, java.nio.charset.Charset.forName("windows-1252"));
            table.append(s.equals("\uFFFD") ? "\uFFFE" : s);
        }
        return table.toString();
    }

    private static ByteOrder order(String encoding) {
        return encoding.endsWith("-le") ? ByteOrder.LITTLE_ENDIAN : encoding.endsWith("-be") ? ByteOrder.BIG_ENDIAN : null;
    }

    private static byte[] encode(Object s, String encoding, CodecErrorHandler errors) {
        Codec codec = Codecs.find(encoding);
        if (codec != null) {
            return codec.encode(s, errors);
        }
        return switch (encoding) {
            case "utf-16-le", "utf-16-be" -> Utf16.encode(s, errors, order(encoding));
            case "utf-32-le", "utf-32-be" -> Utf32.encode(s, errors, order(encoding));
            case "utf-7" -> Utf7.encode(s);
            case "unicode_escape" -> UnicodeEscape.encode(s);
            case "raw_unicode_escape" -> UnicodeEscape.encodeRaw(s);
            default -> Charmap.encode(s, errors, Charmap.build(CP1252));
        };
    }

    private static Object decode(byte[] b, String encoding, CodecErrorHandler errors) {
        Codec codec = Codecs.find(encoding);
        if (codec != null) {
            return codec.decode(b, errors);
        }
        return encoding.equals("cp1252") ? Charmap.decode(b, errors, CP1252) : decode(b, encoding, errors, true).text();
    }

    private static Object partial(byte[] b, String encoding, CodecErrorHandler errors) {
        Decoded d = decode(b, encoding, errors, false);
        return new Object[] {d.text(), d.consumed()};
    }

    private static Decoded decode(byte[] b, String encoding, CodecErrorHandler errors, boolean last) {
        return switch (encoding) {
            case "utf-8" -> Utf8.decode(b, errors, last);
            case "utf-7" -> Utf7.decode(b, errors, last);
            case "raw_unicode_escape" -> UnicodeEscape.decodeRaw(b, errors, last);
            case "unicode_escape" -> {
                UnicodeEscape.Result r = UnicodeEscape.decode(b, errors, last);
                yield new Decoded(r.text(), r.consumed());
            }
            default -> {
                Utf16.Result r = encoding.startsWith("utf-16") ? Utf16.decode(b, errors, order(encoding), last) : Utf32.decode(b, errors, order(encoding), last);
                yield new Decoded(r.text(), r.consumed());
            }
        };
    }

    private static Object partialEx(byte[] b, String encoding, CodecErrorHandler errors) {
        Utf16.Result r = encoding.equals("utf-16") ? Utf16.decode(b, errors, null, false) : Utf32.decode(b, errors, null, false);
        return new Object[] {r.text(), r.consumed(), r.order() == null ? 0 : r.order() == ByteOrder.BIG_ENDIAN ? 1 : -1};
    }

    private static CodecErrorHandler handler(String name) {
        CodecErrorHandler builtin = ErrorHandlers.find(name);
        return builtin != null ? builtin : new Custom(name);
    }

    private record Custom(String name) implements CodecErrorHandler {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            int n = Str.length(text);
            return switch (name) {
                case "x_bytes" -> new EncodeFix(("<0" + (end - start) + ">").getBytes(StandardCharsets.US_ASCII), end);
                default -> new EncodeFix(text(start, end), position(end, n));
            };
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            Object s = name.equals("x_bytes") ? Str.concat(Str.fromCodePoint(0x1F600), "\ud800") : text(start, end);
            return new DecodeFix(s, position(end, input.length));
        }

        private String text(int start, int end) {
            return switch (name) {
                case "x_text" -> "<" + (end - start) + ">";
                case "x_negative" -> "!";
                case "x_far" -> "";
                case "x_wide" -> "\u20ac";
                default -> throw Errors.lookupError("unknown error handler name '" + name + "'");
            };
        }

        private long position(int end, int n) {
            return name.equals("x_far") ? n + 1 : name.equals("x_negative") && end < n ? end - n : end;
        }
    }
}

package org.pyjc.compiler.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import org.pyjc.compiler.parse.PySyntaxError.Kind;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.multibyte.MultibyteCodec;

/**
 * Bytes of source to text: BOM, PEP 263 cookie, UTF-8 otherwise. Compare CPython Parser/tokenizer/helpers.c:
 * {@code _PyTokenizer_check_coding_spec}, {@code _PyTokenizer_ensure_utf8}.
 *
 * <p>Thread safety: stateless.
 */
final class SourceDecoder {

    private SourceDecoder() {
    }

    static PySyntaxError nullBytes() {
        return new PySyntaxError(Kind.SYNTAX_ERROR, "source code string cannot contain null bytes",
                null, 0, 0, null, 0, 0);
    }

    static String decode(byte[] bytes, String filename, boolean fromFile) {
        boolean bom = startsWithBom(bytes);
        String cookie = CodingCookie.find(bytes, bom ? 3 : 0);
        if (bom && cookie != null && !cookie.equals("utf-8")) {
            throw bomMismatch(bytes, cookie, filename);
        }
        int start = bom ? 3 : 0;
        boolean utf8 = cookie == null || cookie.equals("utf-8");
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            if (fromFile && utf8) {
                // A file is read line by line: what comes first is told.
                int end = CodingCookie.nextLine(bytes, nul);
                decodeUtf8(Arrays.copyOf(bytes, end), start, filename, true, cookie != null);
            }
            throw fromFile ? nullByteInFile(bytes, nul, filename) : nullBytes();
        }
        if (utf8) {
            return decodeUtf8(bytes, start, filename, fromFile, cookie != null);
        }
        return decodeOther(bytes, cookie, filename, fromFile);
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String decodeUtf8(byte[] bytes, int start, String filename, boolean fromFile, boolean declared) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, start, in.position(), filename, fromFile, declared);
        }
        return out.flip().toString();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String decodeOther(byte[] bytes, String cookie, String filename, boolean fromFile) {
        Charset charset = charset(cookie);
        MultibyteCodec codec = charset == null ? MultibyteCodec.find(cookie.toLowerCase(Locale.ROOT).replace('-', '_')) : null;
        if (codec != null) {
            return decodeOwn(bytes, codec, filename, fromFile);
        }
        if (charset == null) {
            throw fromFile ? encodingProblem(cookie) : bare("unknown encoding: " + cookie, filename);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        double maxChars = charset.newDecoder().maxCharsPerByte();
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * maxChars) + 1);
        CoderResult result = strict(charset).decode(in, out, true);
        if (result.isError()) {
            throw fromFile ? notDecodable(cookie, charset, bytes, in.position(), filename)
                    : bare(cannotDecode(cookie, charset, bytes[in.position()], in.position()), filename);
        }
        return out.flip().toString();
    }

    /** By a codec of Python's that Java does not have. */
    private static String decodeOwn(byte[] bytes, MultibyteCodec codec, String filename, boolean fromFile) {
        try {
            return Str.toJavaString(codec.decode(bytes, ErrorHandlers.STRICT));
        } catch (PyException e) {
            throw fromFile ? encodingProblem(codec.name()) : bare(Str.toJavaString(Repr.plainStr(e.value)), filename);
        }
    }

    /** In a file the lines up to the one that names the encoding are decoded one by one; what follows is just a problem. */
    private static PySyntaxError notDecodable(String cookie, Charset charset, byte[] bytes, int position, String filename) {
        int line = CodingCookie.lineOf(bytes, 0);
        if (lineNumber(bytes, position) > line) {
            return encodingProblem(cookie);
        }
        String message = "(unicode error) " + cannotDecode(cookie, charset, bytes[position], position - lineStart(bytes, position));
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, filename, line, 0, lineText(bytes, line), line, 0);
    }

    private static String cannotDecode(String cookie, Charset charset, byte undecodable, int position) {
        boolean ascii = charset.equals(StandardCharsets.US_ASCII);
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        String name = ascii ? "ascii" : utf8 ? "utf-8" : charset.newDecoder().maxCharsPerByte() <= 1 ? "charmap" : cookie;
        return "'" + name + "' codec can't decode byte 0x" + hex(undecodable) + " in position " + position + ": "
                + (ascii ? "ordinal not in range(128)" : utf8 ? "invalid start byte" : "character maps to <undefined>");
    }

    private static Charset charset(String cookie) {
        String name = cookie.toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            return switch (name) {
                case "iso-8859-1", "latin1", "latin" -> StandardCharsets.ISO_8859_1;
                case "utf8", "u8", "utf" -> StandardCharsets.UTF_8;
                case "mbcs", "macroman", "mac-roman" -> Charset.forName("x-MacRoman");
                default -> Charset.forName(PythonCodecNames.javaName(name));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static PySyntaxError bare(String message, String filename) {
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, filename, 0, -1, null, 0, 0);
    }

    /** Of a file; CPython does not say which, or where. */
    private static PySyntaxError encodingProblem(String cookie) {
        return bare("encoding problem: " + cookie, null);
    }

    private static PySyntaxError bomMismatch(byte[] bytes, String cookie, String filename) {
        int line = CodingCookie.lineOf(bytes, 3);
        String text = lineText(bytes, line);
        return new PySyntaxError(Kind.SYNTAX_ERROR, "encoding problem: " + cookie + " with BOM", filename,
                line, 0, text, line, text.length());
    }

    private static PySyntaxError nullByteInFile(byte[] bytes, int position, String filename) {
        int line = lineNumber(bytes, position);
        String text = lineText(bytes, line);
        int nul = text.indexOf('\0');
        return new PySyntaxError(Kind.SYNTAX_ERROR, "source code cannot contain null bytes", filename,
                line, 0, nul >= 0 ? text.substring(0, nul) : text, line, 0);
    }

    private static PySyntaxError notUtf8(byte[] bytes, int start, int position, String filename, boolean fromFile,
            boolean declared) {
        int line = lineNumber(bytes, position);
        String text = lineText(bytes, line);
        int column = lineStart(bytes, position);
        int offset = new String(bytes, column, position - column, StandardCharsets.UTF_8).length() + 1;
        String message = fromFile && declared
                ? "(unicode error) 'utf-8' codec can't decode byte 0x" + hex(bytes[position]) + " in position "
                        + (position - Math.max(column, start)) + ": invalid start byte"
                : "Non-UTF-8 code starting with '\\x" + hex(bytes[position]) + "'"
                        + (fromFile ? " in file " + filename : "") + " on line " + line
                        + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
        return new PySyntaxError(Kind.SYNTAX_ERROR, message, filename, line, offset, text, line, offset);
    }

    private static String hex(byte value) {
        return "" + Character.forDigit(value >> 4 & 15, 16) + Character.forDigit(value & 15, 16);
    }

    private static int lineNumber(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                line++;
            }
        }
        return line;
    }

    private static int lineStart(byte[] bytes, int position) {
        int start = position;
        while (start > 0 && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
            start--;
        }
        return start == 0 && startsWithBom(bytes) ? 3 : start;
    }

    private static String lineText(byte[] bytes, int line) {
        int start = startsWithBom(bytes) ? 3 : 0;
        for (int n = 1; n < line; n++) {
            start = CodingCookie.nextLine(bytes, start);
        }
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}

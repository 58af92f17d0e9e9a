package org.pyjc.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/** A decoding under way. Compare CPython unicodeobject.c: unicode_decode_call_errorhandler_writer. Thread safety: one thread. */
final class Decoding {
    /** What is decoded: an error handler may put something else in its place. */
    byte[] input;
    final StrBuilder out;
    private final CodecErrorHandler errors;
    String name;

    Decoding(String name, byte[] input, CodecErrorHandler errors) {
        this.name = name;
        this.input = input;
        this.errors = errors;
        this.out = new StrBuilder(input.length + 16);
    }

    int at(int i) {
        return input[i] & 0xFF;
    }

    /** Has the handler deal with {@code input[start:end]} and returns where to go on. */
    int recover(int start, int end, String reason) {
        if (errors == ErrorHandlers.REPLACE) {
            out.append('\uFFFD');
            return end;
        }
        if (errors == ErrorHandlers.IGNORE) {
            return end;
        }
        if (errors == ErrorHandlers.SURROGATEESCAPE && end == start + 1 && input[start] < 0) {
            out.appendCodePoint(0xDC00 + at(start));
            return end;
        }
        CodecErrorHandler.DecodeFix fix = errors.decodeError(name, input, start, end, reason);
        if (fix.input() != null) {
            input = fix.input();
        }
        out.append(fix.replacement());
        return Encoding.position(fix.position(), input.length);
    }

    /** Appends {@code input[start:end]}, which is UTF-8 without mistakes. */
    void appendUtf8(int start, int end) {
        out.append(Str.fromUtf16(new String(input, start, end - start, StandardCharsets.UTF_8)));
    }

    Decoded finish(int consumed) {
        return new Decoded(out.build(), consumed);
    }
}

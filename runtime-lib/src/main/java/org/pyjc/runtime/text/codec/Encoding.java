package org.pyjc.runtime.text.codec;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;

/** An encoding under way. Compare CPython unicodeobject.c: unicode_encode_call_errorhandler. Thread safety: one thread. */
final class Encoding {
    final Object text;
    final int length;
    final ByteSink out;
    private final String name;
    private final CodecErrorHandler errors;

    Encoding(String name, Object text, CodecErrorHandler errors) {
        this.name = name;
        this.text = text;
        this.length = Str.length(text);
        this.errors = errors;
        this.out = new ByteSink(length + 16);
    }

    int at(int i) {
        return Str.codePointAt(text, i);
    }

    /** Encodes one code point of a replacement; false if it can't be. */
    @FunctionalInterface
    interface One {
        boolean write(int c, ByteSink out);
    }

    /**
     * Has the handler deal with {@code text[start:end]} and returns where to go on. A replacement of bytes must have a
     * multiple of {@code unit} of them.
     */
    int recover(int start, int end, String reason, int unit, One encoder) {
        if (errors == ErrorHandlers.IGNORE) {
            return end;
        }
        CodecErrorHandler.EncodeFix fix = errors.encodeError(name, text, start, end, reason);
        if (fix.replacement() instanceof byte[] bytes) {
            if (bytes.length % unit != 0) {
                throw error(start, end, reason);
            }
            out.write(bytes);
        } else {
            Object s = fix.replacement();
            for (int i = 0, n = Str.length(s); i < n; i++) {
                if (!encoder.write(Str.codePointAt(s, i), out)) {
                    throw error(start, end, reason);
                }
            }
        }
        return position(fix.position(), length);
    }

    /**
     * {@link #recover} of the codecs that write bytes: with "surrogateescape" the run's beginning that stands for bytes is
     * written before the rest is an error.
     */
    int recoverBytes(int start, int end, String reason, One encoder) {
        int from = start;
        if (errors == ErrorHandlers.SURROGATEESCAPE) {
            while (from < end && at(from) >= 0xDC80 && at(from) <= 0xDCFF) {
                out.write(at(from++));
            }
        }
        return from == end ? end : recover(from, end, reason, 1, encoder);
    }

    RuntimeException error(int start, int end, String reason) {
        return Errors.unicodeEncodeError(name, text, start, end, reason);
    }

    static int position(long position, int length) {
        long p = position < 0 ? position + length : position;
        if (p < 0 || p > length) {
            throw Errors.indexError("position " + p + " from error handler out of bounds");
        }
        return (int) p;
    }
}

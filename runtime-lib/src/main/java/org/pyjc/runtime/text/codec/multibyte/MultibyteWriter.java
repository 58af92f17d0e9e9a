package org.pyjc.runtime.text.codec.multibyte;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ByteSink;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.ErrorHandlers;

/** An encoding under way. Compare CPython multibytecodec.c: multibytecodec_encerror. Thread safety: one thread. */
final class MultibyteWriter {
    final Object text;
    final int length;
    int at;
    long state;
    /** Whether nothing follows the text that its last character could be one with. */
    final boolean complete;
    private final ByteSink out;
    private final String name;
    private final CodecErrorHandler errors;

    MultibyteWriter(String name, Object text, long state, boolean complete, CodecErrorHandler errors) {
        this(name, text, state, complete, errors, new ByteSink(Str.length(text) + 16));
    }

    private MultibyteWriter(String name, Object text, long state, boolean complete, CodecErrorHandler errors, ByteSink out) {
        this.name = name;
        this.text = text;
        this.length = Str.length(text);
        this.state = state;
        this.complete = complete;
        this.errors = errors;
        this.out = out;
    }

    int character() {
        return Str.codePointAt(text, at);
    }

    /** The next character but one, or -1 if none is there. */
    int following() {
        return at + 1 < length ? Str.codePointAt(text, at + 1) : -1;
    }

    void put(int b) {
        out.write(b);
    }

    /** Writes a pair of bytes, the first in the upper half. */
    void putPair(int code) {
        out.write(code >> 8);
        out.write(code);
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    /** Writes as far as the characters go; what only more of them could tell stays unwritten. */
    void writeAll(Scheme scheme) {
        while (at < length) {
            int written = scheme.write(this);
            if (written > 0) {
                at += written;
            } else if (written < 0) {
                recover(scheme, at - written);
            } else {
                return;
            }
        }
    }

    private void recover(Scheme scheme, int end) {
        CodecErrorHandler.EncodeFix fix = errors.encodeError(name, text, at, end, "illegal multibyte sequence");
        if (fix.replacement() instanceof byte[] bytes) {
            out.write(bytes);
        } else {
            MultibyteWriter replacement = new MultibyteWriter(name, fix.replacement(), state, true, ErrorHandlers.STRICT, out);
            try {
                replacement.writeAll(scheme);
            } finally {
                state = replacement.state;
            }
        }
        at = MultibyteReader.position(fix.position(), length);
    }
}

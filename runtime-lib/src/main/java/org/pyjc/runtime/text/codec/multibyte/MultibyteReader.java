package org.pyjc.runtime.text.codec.multibyte;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.text.codec.CodecErrorHandler;

/** A decoding under way. Compare CPython multibytecodec.c: multibytecodec_decerror. Thread safety: one thread. */
final class MultibyteReader {
    final byte[] bytes;
    final StrBuilder out;
    int at;
    long state;
    private final String name;
    private final CodecErrorHandler errors;

    MultibyteReader(String name, byte[] bytes, long state, CodecErrorHandler errors) {
        this.name = name;
        this.bytes = bytes;
        this.state = state;
        this.errors = errors;
        out = new StrBuilder(bytes.length + 16);
    }

    int left() {
        return bytes.length - at;
    }

    /** The byte so many places on. */
    int ahead(int i) {
        return bytes[at + i] & 0xFF;
    }

    /** Notes a character; returns the number of bytes that it took. */
    int found(int c, int length) {
        out.appendCodePoint(c);
        return length;
    }

    /** Reads as far as the bytes go; what only more of them could tell stays unread. */
    void readAll(Scheme scheme) {
        while (at < bytes.length) {
            int read = scheme.read(this);
            if (read == Scheme.INCOMPLETE) {
                return;
            }
            if (read > 0) {
                at += read;
            } else {
                recover(at - read, "illegal multibyte sequence");
            }
        }
    }

    /** Takes what is unread as an error; the handler says where to go on. */
    void refuseRest() {
        recover(bytes.length, "incomplete multibyte sequence");
    }

    private void recover(int end, String reason) {
        CodecErrorHandler.DecodeFix fix = errors.decodeError(name, bytes, at, end, reason);
        out.append(fix.replacement());
        at = position(fix.position(), bytes.length);
    }

    static int position(long position, int length) {
        long p = position < 0 ? position + length : position;
        if (p < 0 || p > length) {
            throw Errors.indexError("position " + p + " from error handler out of bounds");
        }
        return (int) p;
    }
}

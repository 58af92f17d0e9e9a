package org.pyjc.runtime.module.io;

import java.math.BigInteger;
import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The reading half of a TextIOWrapper: decoded text that is not handed out yet, and what is needed to tell the position.
 * Compare CPython Modules/_io/textio.c and Lib/_pyio.py: TextIOWrapper.
 *
 * <p>Thread safety: guarded by the wrapper's lock.
 */
final class TextReader {
    private final Object buffer;
    private final TextDecoder decoder;
    private final boolean universal;
    private final String lineEnd;
    private final boolean read1;
    private int chunkSize;
    private Object text = "";
    private int used;
    /** The decoder's state before the last piece, and that piece; null when the position can't be told by it. */
    private TextDecoder.State before;
    private byte[] piece;
    private double bytesPerChar = 1;

    /** {@code newline}: as given to the wrapper, null for universal newlines with translation. */
    TextReader(Object buffer, TextDecoder decoder, String newline, int chunkSize, boolean read1) {
        this.buffer = buffer;
        this.decoder = decoder;
        this.universal = "".equals(newline);
        this.lineEnd = newline == null || newline.isEmpty() ? "\n" : newline;
        this.chunkSize = chunkSize;
        this.read1 = read1;
    }

    TextDecoder decoder() {
        return decoder;
    }

    void setChunkSize(int size) {
        chunkSize = size;
    }

    void forget() {
        text = "";
        used = 0;
        before = null;
        piece = null;
    }

    /** Where the text came from does not matter any more; the text stays. */
    void forgetPlace() {
        before = null;
        piece = null;
    }

    boolean hasText() {
        return used < Str.length(text) || piece != null;
    }

    private int available() {
        return Str.length(text) - used;
    }

    private Object take(int count) {
        int from = used;
        used += Math.min(count, available());
        return from == 0 && used == Str.length(text) ? text : Str.substring(text, from, used);
    }

    /** Reads and decodes one piece; false at the end. */
    private boolean readChunk(int hint) {
        before = decoder.state();
        int wanted = hint > 0 ? (int) Math.max(bytesPerChar * hint, chunkSize) : chunkSize;
        Object data = Call.method1(buffer, read1 ? "read1" : "read", (long) wanted);
        if (data == PyNone.NONE) {
            throw IoErrors.blocking("Read returned None.", 0);
        }
        byte[] bytes = BytesLike.bytesOrNull(data);
        if (bytes == null) {
            throw Errors.typeError("underlying " + (read1 ? "read1" : "read") + "() should have returned a bytes-like object, not '"
                    + PyType.of(data).name() + "'");
        }
        boolean end = bytes.length == 0;
        text = decoder.decode(bytes, end);
        used = 0;
        int chars = Str.length(text);
        bytesPerChar = chars > 0 ? (double) bytes.length / chars : 0;
        piece = joined(before.pending(), bytes);
        return !end || chars > 0;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        if (a.length == 0) {
            return b;
        }
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    /** {@code read(size)}: all when it is negative. */
    Object read(long size) {
        if (size < 0) {
            return readRest();
        }
        StrBuilder out = new StrBuilder();
        if (size <= available()) {
            return take((int) size);
        }
        out.append(take(available()));
        while (out.length() < size && readChunk((int) Math.min(size - out.length(), Integer.MAX_VALUE - 8))) {
            out.append(take((int) Math.min(size - out.length(), Integer.MAX_VALUE)));
        }
        return out.build();
    }

    /** What was read ahead, and all the rest. */
    private Object readRest() {
        Object ahead = take(available());
        Object data = Call.method0(buffer, "read");
        if (data == PyNone.NONE) {
            throw IoErrors.blocking("Read returned None.", 0);
        }
        byte[] bytes = BytesLike.bytesOrNull(data);
        if (bytes == null) {
            throw Errors.typeError("underlying read() should have returned a bytes-like object, not '" + PyType.of(data).name() + "'");
        }
        Object rest = decoder.decode(bytes, true);
        forget();
        return Str.length(ahead) == 0 && Str.isStr(rest) ? rest : new StrBuilder().append(ahead).append(rest).build();
    }

    /** {@code readline(limit)}: no limit when it is negative. */
    Object readLine(long limit) {
        if (limit < 0 && text instanceof String s) {
            int end = plainLineEnd(s, used);
            if (end >= 0) {
                Object line = used == 0 && end == s.length() ? s : s.substring(used, end);
                used = end;
                return line;
            }
        }
        StrBuilder line = new StrBuilder();
        while (true) {
            if (available() == 0 && !readChunk(0)) {
                break;
            }
            if (limit >= 0 && line.length() >= limit) {
                break;
            }
            int want = limit < 0 ? available() : (int) Math.min(available(), limit - line.length());
            boolean afterCr = universal && line.length() > 0 && lastIs(line, '\r');
            int end = lineEndWithin(want, line, afterCr);
            if (end >= 0) {
                line.append(take(end));
                break;
            }
            line.append(take(want));
            if (limit >= 0 && line.length() >= limit) {
                break;
            }
        }
        return line.build();
    }

    private int plainLineEnd(String s, int from) {
        if (universal) {
            int end = Newlines.universalLineEnd(s, from);
            return end == s.length() && end > from && s.charAt(end - 1) == '\r' ? -1 : end;
        }
        int at = s.indexOf(lineEnd, from);
        return at < 0 ? -1 : at + lineEnd.length();
    }

    private static boolean lastIs(StrBuilder text, char c) {
        Object built = text.build();
        return Str.codePointAt(built, Str.length(built) - 1) == c;
    }

    /** How many of the next characters end the line, -1 when they do not. */
    private int lineEndWithin(int want, StrBuilder line, boolean afterCr) {
        if (afterCr) {
            return want > 0 && Str.codePointAt(text, used) == '\n' ? 1 : 0;
        }
        for (int i = 0; i < want; i++) {
            int c = Str.codePointAt(text, used + i);
            if (universal) {
                if (c == '\n') {
                    return i + 1;
                }
                if (c == '\r' && i + 1 < available()) {
                    boolean both = Str.codePointAt(text, used + i + 1) == '\n' && i + 1 < want;
                    return i + (both ? 2 : 1);
                }
            } else if (c == lineEnd.charAt(lineEnd.length() - 1) && (lineEnd.length() == 1 || previousIsCr(i, line))) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean previousIsCr(int i, StrBuilder line) {
        return i > 0 ? Str.codePointAt(text, used + i - 1) == '\r' : line.length() > 0 && lastIs(line, '\r');
    }

    /** The position as an opaque int; {@code position} is where the stream beneath is. */
    Object tell(long position) {
        if (before == null || piece == null) {
            return Cookie.pack(position, decoder.state().flags(), 0, 0, false);
        }
        long start = position - piece.length;
        if (used == 0) {
            return Cookie.pack(start, before.flags(), 0, 0, false);
        }
        TextDecoder.State saved = decoder.state();
        try {
            return reconstruct(start);
        } finally {
            decoder.setState(saved);
        }
    }

    private Object reconstruct(long start) {
        decoder.setState(new TextDecoder.State(new byte[0], before.flags()));
        long safe = start;
        Object safeFlags = before.flags();
        int fed = 0;
        int skip = used;
        int chars = 0;
        for (int i = 0; i < piece.length; i++) {
            fed++;
            chars += Str.length(decoder.decode(new byte[] {piece[i]}, false));
            TextDecoder.State state = decoder.state();
            if (state.pending().length == 0 && chars <= skip) {
                safe += fed;
                skip -= chars;
                safeFlags = state.flags();
                fed = 0;
                chars = 0;
            }
            if (chars >= skip) {
                return Cookie.pack(safe, safeFlags, fed, skip, false);
            }
        }
        chars += Str.length(decoder.decode(new byte[0], true));
        if (chars < skip) {
            throw Errors.of(Exceptions.OS_ERROR, "can't reconstruct logical file position");
        }
        return Cookie.pack(safe, safeFlags, fed, skip, true);
    }

    /** Goes to a position that {@link #tell} gave; the stream beneath is there already. */
    void restore(Cookie cookie) {
        forget();
        if (cookie.position() == 0 && BigInteger.ZERO.equals(cookie.flags()) && cookie.skip() == 0) {
            decoder.reset();
        } else {
            decoder.setState(new TextDecoder.State(new byte[0], cookie.flagsValue()));
        }
        before = new TextDecoder.State(new byte[0], cookie.flagsValue());
        piece = new byte[0];
        if (cookie.skip() > 0) {
            byte[] bytes = BytesLike.bytes(Call.method1(buffer, "read", (long) cookie.feed()));
            text = decoder.decode(bytes, cookie.needEof());
            piece = bytes;
            if (Str.length(text) < cookie.skip()) {
                throw Errors.of(Exceptions.OS_ERROR, "can't restore logical file position");
            }
            used = cookie.skip();
        } else {
            before = null;
            piece = null;
        }
    }
}

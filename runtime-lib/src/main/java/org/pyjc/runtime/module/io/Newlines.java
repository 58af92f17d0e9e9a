package org.pyjc.runtime.module.io;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.text.StrSearch;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Universal newlines: sees which kinds of line ends a text has, and makes them {@code \n} if asked to. Compare CPython
 * Modules/_io/textio.c: _PyIncrementalNewlineDecoder_decode. Thread safety: none; the owner guards it.
 */
final class Newlines {
    private static final int CR = 1;
    private static final int LF = 2;
    private static final int CRLF = 4;

    private final boolean translate;
    private boolean pendingCr;
    private int seen;

    Newlines(boolean translate) {
        this.translate = translate;
    }

    boolean pendingCr() {
        return pendingCr;
    }

    void setPendingCr(boolean pending) {
        pendingCr = pending;
    }

    void reset() {
        seen = 0;
        pendingCr = false;
    }

    /** Takes the next piece of text; a carriage return at its end waits for the next piece unless it is the last. */
    Object decode(Object piece, boolean last) {
        Object text = piece;
        if (pendingCr && (Str.length(text) > 0 || last)) {
            text = Str.concat("\r", text);
            pendingCr = false;
        }
        int length = Str.length(text);
        if (!last && length > 0 && Str.codePointAt(text, length - 1) == '\r') {
            text = Str.substring(text, 0, length - 1);
            pendingCr = true;
        }
        return text instanceof String s ? plain(s) : wide(text);
    }

    private Object plain(String s) {
        if (s.indexOf('\r') < 0) {
            if ((seen & LF) == 0 && s.indexOf('\n') >= 0) {
                seen |= LF;
            }
            return s;
        }
        StringBuilder out = translate ? new StringBuilder(s.length()) : null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\r') {
                boolean both = i + 1 < s.length() && s.charAt(i + 1) == '\n';
                seen |= both ? CRLF : CR;
                c = '\n';
                i += both ? 1 : 0;
            } else if (c == '\n') {
                seen |= LF;
            }
            if (out != null) {
                out.append(c);
            }
        }
        return out == null ? s : Str.fromUtf16(out.toString());
    }

    private Object wide(Object s) {
        if (!StrSearch.contains(s, "\r")) {
            if ((seen & LF) == 0 && StrSearch.contains(s, "\n")) {
                seen |= LF;
            }
            return s;
        }
        StrBuilder out = translate ? new StrBuilder() : null;
        int length = Str.length(s);
        for (int i = 0; i < length; i++) {
            int c = Str.codePointAt(s, i);
            if (c == '\r') {
                boolean both = i + 1 < length && Str.codePointAt(s, i + 1) == '\n';
                seen |= both ? CRLF : CR;
                c = '\n';
                i += both ? 1 : 0;
            } else if (c == '\n') {
                seen |= LF;
            }
            if (out != null) {
                out.appendCodePoint(c);
            }
        }
        return out == null ? s : out.build();
    }

    /** The attribute {@code newlines}: None, one kind, or a tuple of the kinds seen. */
    Object seen() {
        return switch (seen) {
            case 0 -> PyNone.NONE;
            case CR -> "\r";
            case LF -> "\n";
            case CRLF -> "\r\n";
            case CR | LF -> new PyTuple("\r", "\n");
            case CR | CRLF -> new PyTuple("\r", "\r\n");
            case LF | CRLF -> new PyTuple("\n", "\r\n");
            default -> new PyTuple("\r", "\n", "\r\n");
        };
    }

    /** A decoder followed by newline translation. */
    record Decoder(TextDecoder inner, Newlines newlines) implements TextDecoder {
        @Override
        public Object decode(byte[] data, boolean last) {
            return newlines.decode(inner.decode(data, last), last);
        }

        @Override
        public State state() {
            State state = inner.state();
            return new State(state.pending(), TextDecoder.shifted(state.flags(), newlines.pendingCr));
        }

        @Override
        public void setState(State state) {
            java.math.BigInteger flags = state.flags() instanceof Long n ? java.math.BigInteger.valueOf(n)
                    : (java.math.BigInteger) state.flags();
            newlines.pendingCr = flags.testBit(0);
            java.math.BigInteger rest = flags.shiftRight(1);
            inner.setState(new State(state.pending(), rest.bitLength() < 64 ? (Object) rest.longValue() : rest));
        }

        @Override
        public void reset() {
            newlines.reset();
            inner.reset();
        }
    }

    /** The length of the first line (with its end) in {@code s} from an index on, -1 when none is complete; for {@code newline=''}. */
    static int universalLineEnd(String s, int from) {
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < s.length() && s.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}

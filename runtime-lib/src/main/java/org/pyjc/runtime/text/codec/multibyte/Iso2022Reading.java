package org.pyjc.runtime.text.codec.multibyte;

/** How ISO 2022 is read. Compare CPython _codecs_iso2022.c: DECODER(iso2022), iso2022processesc. Thread safety: immutable. */
final class Iso2022Reading {
    private static final int MAX_ESCAPE = 16;
    private final Designated[] sets;
    /** Whether the shift characters choose between G0 and G1. */
    private final boolean shifts;
    /** Whether single characters of G2 are taken, which is Latin-1 or Greek. */
    private final boolean secondSet;

    Iso2022Reading(Designated[] sets, boolean shifts, boolean secondSet) {
        this.sets = sets;
        this.shifts = shifts;
        this.secondSet = secondSet;
    }

    int read(MultibyteReader in) {
        int c = in.ahead(0);
        if (Iso2022State.has(in.state, Iso2022State.FOREIGN_ESCAPE)) {
            if (endsEscape(c)) {
                in.state &= ~Iso2022State.FOREIGN_ESCAPE;
            }
            return in.found(c, 1);
        }
        return switch (c) {
            case Iso2022Scheme.ESC -> escape(in);
            case Iso2022Scheme.SHIFT_IN, Iso2022Scheme.SHIFT_OUT -> shifts ? shift(in, c == Iso2022Scheme.SHIFT_OUT) : in.found(c, 1);
            case '\n' -> {
                shift(in, false);
                yield in.found(c, 1);
            }
            default -> c < ' ' ? in.found(c, 1) : c >= Scheme.ASCII_END ? Scheme.ILLEGAL : character(in, c);
        };
    }

    private static int shift(MultibyteReader in, boolean out) {
        in.state = out ? in.state | Iso2022State.SHIFTED : in.state & ~Iso2022State.SHIFTED;
        return 1;
    }

    private int character(MultibyteReader in, int first) {
        int mark = Iso2022State.set(in.state, Iso2022State.has(in.state, Iso2022State.SHIFTED) ? 1 : 0);
        if (mark == Iso2022State.ASCII) {
            return in.found(first, 1);
        }
        Designated set = set(mark);
        if (set == null) {
            return Scheme.ILLEGAL;
        }
        if (in.left() < set.width) {
            return Scheme.INCOMPLETE;
        }
        int value = set.value(set.width == 1 ? first : first << 8 | in.ahead(1));
        return value <= 0 ? set.width * Scheme.ILLEGAL : JisX0213.found(in, value, set.width);
    }

    private Designated set(int mark) {
        for (Designated set : sets) {
            if (set.mark == mark) {
                return set;
            }
        }
        return null;
    }

    private static boolean endsEscape(int c) {
        return c >= '@' && c <= 'Z';
    }

    private int escape(MultibyteReader in) {
        if (in.left() < 2) {
            return Scheme.INCOMPLETE;
        }
        return switch (in.ahead(1)) {
            case '(', ')', '$', '.', '&' -> designation(in);
            case 'N' -> secondSet ? single(in) : foreign(in);
            default -> foreign(in);
        };
    }

    private static int foreign(MultibyteReader in) {
        in.state |= Iso2022State.FOREIGN_ESCAPE;
        return in.found(Iso2022Scheme.ESC, 1);
    }

    /** One character of G2. */
    private static int single(MultibyteReader in) {
        if (in.left() < 3) {
            return Scheme.INCOMPLETE;
        }
        int b = in.ahead(2);
        int c = b >= Scheme.ASCII_END ? 0 : switch (Iso2022State.set(in.state, 2)) {
            case Iso2022State.LATIN_1 -> b + 0x80;
            case Iso2022State.GREEK -> Greek.character(b + 0x80);
            default -> b;
        };
        return c == 0 && b != 0 ? 3 * Scheme.ILLEGAL : in.found(c, 3);
    }

    private int designation(MultibyteReader in) {
        int length = length(in);
        if (length <= 0) {
            return length;
        }
        int last = in.ahead(length - 1);
        int g;
        int mark = last;
        if (length == 3 && in.ahead(1) != '$') {
            g = place(in.ahead(1));
        } else {
            boolean named = length == 4 && in.ahead(1) == '$';
            boolean announced = length == 6 && !shifts && in.ahead(3) == Iso2022Scheme.ESC && in.ahead(4) == '$' && last == 'B';
            g = named ? place(in.ahead(2)) : length == 3 || announced ? 0 : -1;
            g = g == 2 ? -1 : g;
            mark = last | Designated.TWO_BYTES;
        }
        if (g < 0 || !isKnown(mark, g)) {
            return length * Scheme.ILLEGAL;
        }
        in.state = Iso2022State.with(in.state, g, mark);
        return length;
    }

    private int place(int intermediate) {
        return switch (intermediate) {
            case '(' -> 0;
            case ')' -> 1;
            case '.' -> secondSet ? 2 : -1;
            default -> -1;
        };
    }

    private boolean isKnown(int mark, int g) {
        return mark == Iso2022State.ASCII || set(mark) != null || secondSet && (mark == Iso2022State.LATIN_1 || mark == Iso2022State.GREEK);
    }

    /** The length of an escape sequence, that it is not complete, or that none ends here. */
    private int length(MultibyteReader in) {
        for (int i = 1; i < MAX_ESCAPE; i++) {
            if (i >= in.left()) {
                return Scheme.INCOMPLETE;
            }
            if (endsEscape(in.ahead(i))) {
                return i + 1;
            }
            if (!shifts && i + 1 < in.left() && in.ahead(i) == '&' && in.ahead(i + 1) == '@') {
                i += 2;
            }
        }
        return Scheme.ILLEGAL;
    }

    /** The upper half of ISO 8859-7, of which CPython has the edition of 1987. */
    private static final class Greek {
        private static final String CHARACTERS = new String(bytes(), java.nio.charset.Charset.forName("ISO-8859-7"));

        private static byte[] bytes() {
            byte[] bytes = new byte[0x80];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (i + 0x80);
            }
            return bytes;
        }

        static int character(int b) {
            char c = CHARACTERS.charAt(b - 0x80);
            return b < 0xA0 || c == '\uFFFD' ? 0 : c;
        }
    }
}

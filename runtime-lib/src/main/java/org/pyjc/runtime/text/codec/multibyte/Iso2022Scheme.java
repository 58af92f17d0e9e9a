package org.pyjc.runtime.text.codec.multibyte;

/**
 * The encodings of the family ISO 2022: which sets each has, and how they are written. Compare CPython _codecs_iso2022.c: ENCODER(iso2022).
 * Thread safety: immutable.
 */
final class Iso2022Scheme extends Scheme {
    static final int ESC = 0x1B;
    static final int SHIFT_OUT = 0x0E;
    static final int SHIFT_IN = 0x0F;

    /** The sets in the order in which the encoder tries them. */
    final Designated[] sets;
    /** Which of G0 and G1 they are designated as. */
    private final int g;
    private final Iso2022Reading reading;

    private Iso2022Scheme(int g, boolean secondSet, Designated... sets) {
        this.sets = sets;
        this.g = g;
        reading = new Iso2022Reading(sets, g == 1, secondSet);
    }

    /** The scheme of a codec by CPython's name, or null. */
    static Scheme find(String name) {
        return switch (name) {
            case "iso2022_kr" -> new Iso2022Scheme(1, false, Designated.KS_X_1001);
            case "iso2022_jp" -> japanese(Designated.JIS_X_0208, Designated.JIS_X_0201_ROMAN, Designated.JIS_X_0208_OF_1978);
            case "iso2022_jp_1" -> japanese(Designated.JIS_X_0208, Designated.JIS_X_0212, Designated.JIS_X_0201_ROMAN, Designated.JIS_X_0208_OF_1978);
            case "iso2022_jp_2" -> new Iso2022Scheme(0, true, Designated.JIS_X_0208, Designated.JIS_X_0212, Designated.KS_X_1001, Designated.GB_2312,
                Designated.JIS_X_0201_ROMAN, Designated.JIS_X_0208_OF_1978);
            case "iso2022_jp_3" -> japanese(Designated.JIS_X_0208, Designated.JIS_X_0213_OF_2000, Designated.SECOND_PLANE_OF_2000);
            case "iso2022_jp_2004" -> japanese(Designated.JIS_X_0208, Designated.JIS_X_0213_OF_2004, Designated.SECOND_PLANE_OF_2004);
            case "iso2022_jp_ext" -> japanese(Designated.JIS_X_0208, Designated.JIS_X_0212, Designated.JIS_X_0201_ROMAN, Designated.JIS_X_0201_KATAKANA,
                Designated.JIS_X_0208_OF_1978);
            default -> null;
        };
    }

    private static Scheme japanese(Designated... sets) {
        return new Iso2022Scheme(0, false, sets);
    }

    @Override
    long firstReadState() {
        return Iso2022State.READ_START;
    }

    @Override
    long firstWriteState() {
        return Iso2022State.WRITE_START;
    }

    @Override
    long reset(long readState) {
        return Iso2022State.with(readState, 0, Iso2022State.ASCII) & ~Iso2022State.SHIFTED;
    }

    @Override
    int read(MultibyteReader in) {
        return reading.read(in);
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        if (c < ASCII_END) {
            end(out);
            out.put(c);
            return 1;
        }
        for (Designated set : sets) {
            int place = set.pairs() == null ? -1 : set.pairs().pairAt(out);
            if (place == JisX0213.UNDECIDED) {
                return INCOMPLETE;
            }
            if (place >= 0) {
                return write(out, set, set.cell(place), 2);
            }
        }
        for (Designated set : sets) {
            int code = set.code(c);
            if (code != PairTable.NONE) {
                return write(out, set, code, 1);
            }
        }
        return ILLEGAL;
    }

    private int write(MultibyteWriter out, Designated set, int code, int characters) {
        designate(out, set.mark, set.width);
        if (g == 1 && !Iso2022State.has(out.state, Iso2022State.SHIFTED)) {
            out.put(SHIFT_OUT);
            out.state |= Iso2022State.SHIFTED;
        }
        if (set.width == 2) {
            out.putPair(code);
        } else {
            out.put(code);
        }
        return characters;
    }

    private void designate(MultibyteWriter out, int mark, int width) {
        if (Iso2022State.set(out.state, g) == mark) {
            return;
        }
        out.put(ESC);
        if (width == 2) {
            out.put('$');
        }
        if (mark != Designated.JIS_X_0208.mark) {
            out.put(g == 0 ? '(' : ')');
        }
        out.put(mark & 0x7F);
        out.state = Iso2022State.with(out.state, g, mark);
    }

    @Override
    void end(MultibyteWriter out) {
        if (Iso2022State.has(out.state, Iso2022State.SHIFTED)) {
            out.put(SHIFT_IN);
            out.state &= ~Iso2022State.SHIFTED;
        }
        if (Iso2022State.set(out.state, 0) != Iso2022State.ASCII) {
            out.put(ESC);
            out.put('(');
            out.put(Iso2022State.ASCII);
            out.state = Iso2022State.with(out.state, 0, Iso2022State.ASCII);
        }
    }
}

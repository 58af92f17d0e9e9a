package org.pyjc.runtime.text.codec.multibyte;

/** The encoding HZ: GB 2312 in seven bits, between <code>~{</code> and <code>~}</code>. Source: RFC 1843; compare CPython _codecs_cn.c: DECODER(hz). Thread safety: immutable. */
final class Hz extends Scheme {
    private static final long CHINESE = 1;
    private final PairTable table = PairTables.Simplified.GB_2312;

    @Override
    int read(MultibyteReader in) {
        int c = in.ahead(0);
        boolean chinese = in.state == CHINESE;
        if (c == '~') {
            return in.left() < 2 ? INCOMPLETE : tilde(in, in.ahead(1), chinese);
        }
        if (c >= ASCII_END) {
            return ILLEGAL;
        }
        if (!chinese) {
            return in.found(c, 1);
        }
        if (in.left() < 2) {
            return INCOMPLETE;
        }
        int found = table.character(c | 0x80, in.ahead(1) ^ 0x80);
        return found == 0 ? ILLEGAL : in.found(found, 2);
    }

    private static int tilde(MultibyteReader in, int second, boolean chinese) {
        switch (second) {
            case '~' -> {
                return chinese ? ILLEGAL : in.found('~', 2);
            }
            case '\n' -> {
                return chinese ? ILLEGAL : 2;
            }
            case '{', '}' -> {
                if (chinese == (second == '{')) {
                    return ILLEGAL;
                }
                in.state = chinese ? 0 : CHINESE;
                return 2;
            }
            default -> {
                return ILLEGAL;
            }
        }
    }

    private static void shift(MultibyteWriter out, long wanted) {
        if (out.state != wanted) {
            out.put('~');
            out.put(wanted == CHINESE ? '{' : '}');
            out.state = wanted;
        }
    }

    @Override
    int write(MultibyteWriter out) {
        int c = out.character();
        int code = c < ASCII_END ? c : table.code(c) & 0x7F7F;
        if (c >= ASCII_END && code == PairTable.NONE) {
            return ILLEGAL;
        }
        shift(out, c < ASCII_END ? 0 : CHINESE);
        if (c >= ASCII_END) {
            out.putPair(code);
            return 1;
        }
        out.put(c);
        if (c == '~') {
            out.put(c);
        }
        return 1;
    }

    @Override
    void end(MultibyteWriter out) {
        shift(out, 0);
    }
}

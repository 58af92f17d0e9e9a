package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/** The repr of patterns. Compare CPython sre.c: pattern_repr. Thread safety: stateless. */
final class PatternRepr {
    private static final int SHOWN = 200;
    private static final int LOCALE = 4;
    private static final int UNICODE = 32;
    private static final int ASCII = 256;
    private static final String[] NAMES = {
        null, "re.IGNORECASE", "re.LOCALE", "re.MULTILINE", "re.DOTALL", "re.UNICODE", "re.VERBOSE", "re.DEBUG", "re.ASCII"};

    private PatternRepr() {}

    static Object repr(Object pattern, long patternFlags, boolean bytes) {
        long flags = patternFlags;
        if (!bytes && (flags & (LOCALE | UNICODE | ASCII)) == UNICODE) {
            flags &= ~UNICODE;
        }
        Object text = Repr.repr(pattern);
        StrBuilder out = new StrBuilder().append("re.compile(").append(text, 0, Math.min(SHOWN, Str.length(text)));
        String separator = ", ";
        for (int bit = 0; bit < NAMES.length; bit++) {
            if (NAMES[bit] != null && (flags & 1L << bit) != 0) {
                out.append(separator).append(NAMES[bit]);
                separator = "|";
                flags &= ~(1L << bit);
            }
        }
        if (flags != 0) {
            out.append(separator).append("0x" + Long.toHexString(flags));
        }
        return out.append(")").build();
    }
}

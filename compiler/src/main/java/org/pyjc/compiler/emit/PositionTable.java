package org.pyjc.compiler.emit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pyjc.compiler.ast.Span;

/**
 * The source positions of one code object, by index.
 *
 * <p>Packed as chars, four numbers a position: line less the code's first line (biased by 0x40 so that it may be
 * negative), end line less line, column and end column. A number above 0x7FFF takes two chars, the first with its top
 * bit set.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class PositionTable {
    static final int LINE_BIAS = 0x40;

    private final Map<Span, Integer> indices = new LinkedHashMap<>();

    int index(Span span) {
        Integer index = indices.get(span);
        if (index == null) {
            index = indices.size();
            indices.put(span, index);
        }
        return index;
    }

    String pack(int firstLine) {
        StringBuilder out = new StringBuilder();
        for (Span span : indices.keySet()) {
            number(out, Math.max(0, span.lineno() - firstLine + LINE_BIAS));
            number(out, Math.max(0, span.endLineno() - span.lineno()));
            number(out, span.colOffset() + 1);
            number(out, span.endColOffset() + 1);
        }
        return out.toString();
    }

    private static void number(StringBuilder out, int value) {
        if (value > 0x7FFF) {
            out.append((char) (0x8000 | value >>> 15));
        }
        out.append((char) (value & 0x7FFF));
    }
}

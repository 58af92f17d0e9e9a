package org.pyjc.compiler.emit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pyjc.compiler.ast.Span;

/**
 * The source positions of one code object, by index. Packed as the runtime's {@code Positions} reads them: line, end line,
 * column and end column as chars, each biased by one; 0 where a number is unknown or too large.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class PositionTable {
    private final Map<Span, Integer> indices = new LinkedHashMap<>();

    int index(Span span) {
        Integer index = indices.get(span);
        if (index == null) {
            index = indices.size();
            indices.put(span, index);
        }
        return index;
    }

    String pack() {
        StringBuilder out = new StringBuilder();
        for (Span span : indices.keySet()) {
            number(out, span.lineno());
            number(out, span.endLineno());
            number(out, span.colOffset());
            number(out, span.endColOffset());
        }
        return out.toString();
    }

    private static void number(StringBuilder out, int value) {
        out.append(value < 0 || value >= 0xFFFF ? '\0' : (char) (value + 1));
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pyjc.compiler.ast.Span;

/**
 * The source positions of one code object, by index. Packed as the runtime's {@code Positions} reads them: line, end line,
 * column and end column as chars, each biased by one; 0 where a number is unknown or too large.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class PositionTable {
    private final int bias;
    private final List<Span> spans = new ArrayList<>();
    private final Map<Object, Integer> indices = new HashMap<>();

    private final TreeSet<Integer> lines = new TreeSet<>();

    /** @param bias what is added to indices, which tells those of traced code from others; see the runtime's TracedPositions */
    PositionTable(int bias) {
        this.bias = bias;
    }

    /** The line of the first statement, which debuggers look for at the start of the table; -1 when that is not known. */
    private int firstLine = -1;

    /** Says that code runs on a line, though it may have no position there as it can't fail: debuggers stop there. */
    void noteLine(int line) {
        if (lines.isEmpty() && spans.isEmpty()) {
            firstLine = line;
        }
        lines.add(line);
    }

    private void add(Span span) {
        if (spans.isEmpty() && firstLine >= 0 && firstLine != span.lineno()) {
            spans.add(new Span(firstLine, -1, firstLine, -1));
        }
        spans.add(span);
    }

    /** Adds entries for the lines that have none. */
    void addLines() {
        spans.forEach(span -> lines.remove(span.lineno()));
        lines.forEach(line -> spans.add(new Span(line, -1, line, -1)));
        lines.clear();
    }

    /** The key of a method call's entries. Its methods are written out for a fast start, as those of {@link Span} are. */
    private record MethodCall(Span call, Span attribute) {
        @Override
        public boolean equals(Object other) {
            return other instanceof MethodCall m && call.equals(m.call) && attribute.equals(m.attribute);
        }

        @Override
        public int hashCode() {
            return call.hashCode() * 31 + attribute.hashCode();
        }
    }

    int index(Span span) {
        Integer index = indices.get(span);
        if (index == null) {
            add(span);
            index = bias + spans.size() - 1;
            indices.put(span, index);
        }
        return index;
    }

    /** The index of a method call's position; that of its attribute comes next. See the runtime's {@code SourceCall}. */
    int index(Span call, Span attribute) {
        MethodCall both = new MethodCall(call, attribute);
        Integer index = indices.get(both);
        if (index == null) {
            add(call);
            index = bias + spans.size() - 1;
            indices.put(both, index);
            spans.add(attribute);
        }
        return index;
    }

    String pack() {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
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

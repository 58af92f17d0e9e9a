package org.pyjc.runtime.exc.print;

import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Positions;
import org.pyjc.runtime.exc.PyTraceback;

/**
 * Formats a traceback's entries. Compare CPython Lib/traceback.py: StackSummary.format.
 * Thread safety: belongs to one thread.
 */
final class StackPrinter {
    private static final int REPEATS_SHOWN = 3;

    private final SourceLines sources;
    private final boolean carets;

    /** @param carets whether the part of a line that raised is underlined, and all lines of a statement are shown */
    StackPrinter(SourceLines sources, boolean carets) {
        this.sources = sources;
        this.carets = carets;
    }

    /** The entries of a traceback; {@code limit} is the most that are shown, the innermost ones. */
    String format(PyTraceback first, int limit) {
        StringBuilder out = new StringBuilder();
        PyTraceback previous = null;
        int count = 0;
        for (PyTraceback t = skip(first, limit); t != null; t = t.next()) {
            if (previous == null || !sameLine(previous, t)) {
                appendRepeats(out, count);
                count = 0;
            }
            previous = t;
            count++;
            if (count <= REPEATS_SHOWN) {
                appendEntry(out, t);
            }
        }
        appendRepeats(out, count);
        return out.toString();
    }

    private static PyTraceback skip(PyTraceback first, int limit) {
        int n = 0;
        for (PyTraceback t = first; t != null; t = t.next()) {
            n++;
        }
        PyTraceback t = first;
        for (; n > limit; n--) {
            t = t.next();
        }
        return t;
    }

    private static boolean sameLine(PyTraceback a, PyTraceback b) {
        return a.line() == b.line() && a.line() >= 0 && a.code().filename().equals(b.code().filename())
                && a.code().name.equals(b.code().name);
    }

    private static void appendRepeats(StringBuilder out, int count) {
        if (count > REPEATS_SHOWN) {
            int more = count - REPEATS_SHOWN;
            out.append("  [Previous line repeated ").append(more).append(" more time").append(more > 1 ? "s" : "").append("]\n");
        }
    }

    private void appendEntry(StringBuilder out, PyTraceback t) {
        PyCode code = t.code();
        int line = t.line();
        out.append("  File \"").append(code.filename()).append("\", line ").append(line < 0 ? "None" : Integer.toString(line))
                .append(", in ").append(code.name).append('\n');
        if (line > 0) {
            appendExcerpt(out, t, line);
        }
    }

    private void appendExcerpt(StringBuilder out, PyTraceback t, int line) {
        PyCode code = t.code();
        int pos = t.position();
        boolean known = carets && Positions.line(code, pos) == line;
        int endLine = known ? Math.max(line, Positions.endLine(code, pos)) : line;
        String[] lines = new String[endLine - line + 1];
        boolean any = false;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = sources.line(code.filename(), line + i, t.globals());
            any |= !lines[i].isBlank();
        }
        if (!any) {
            return;
        }
        int column = known ? Positions.column(code, pos) : -1;
        int endColumn = known ? Positions.endColumn(code, pos) : -1;
        if (column < 0 || endColumn < 0) {
            out.append("    ").append(lines[0].strip()).append('\n');
        } else {
            out.append(new FrameExcerpt(lines, column, endColumn).format());
        }
    }
}

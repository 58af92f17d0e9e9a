package org.pyjc.compiler.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Stmt;

/**
 * Docstrings, with the indentation of their lines removed. Compare CPython compile.c: _PyCompile_CleanDoc.
 *
 * <p>Thread safety: stateless.
 */
public final class Docstrings {
    private static final int TAB = 8;

    private Docstrings() {
    }

    /** The docstring of a body, or null. */
    public static Const of(List<Stmt> body) {
        if (!body.isEmpty() && body.getFirst() instanceof Stmt.ExprStmt first
                && first.value() instanceof Expr.Constant constant && constant.value() instanceof Literal.Str text) {
            return new Const.Str(clean(text.codePoints()));
        }
        return null;
    }

    private static int[] clean(int[] text) {
        List<int[]> lines = lines(expandTabs(text));
        int margin = Integer.MAX_VALUE;
        for (int[] line : lines.subList(1, lines.size())) {
            int indent = indent(line);
            if (indent < line.length) {
                margin = Math.min(margin, indent);
            }
        }
        int[] out = new int[text.length * TAB + 1];
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            if (i > 0) {
                out[length++] = '\n';
            }
            int skip = i == 0 ? indent(line) : margin == Integer.MAX_VALUE ? 0 : Math.min(margin, indent(line));
            System.arraycopy(line, skip, out, length, line.length - skip);
            length += line.length - skip;
        }
        return Arrays.copyOf(out, length);
    }

    private static int indent(int[] line) {
        int indent = 0;
        while (indent < line.length && line[indent] == ' ') {
            indent++;
        }
        return indent;
    }

    private static List<int[]> lines(int[] text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n') {
                lines.add(Arrays.copyOfRange(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static int[] expandTabs(int[] text) {
        int[] out = new int[text.length * TAB];
        int length = 0;
        int column = 0;
        for (int c : text) {
            if (c == '\t') {
                do {
                    out[length++] = ' ';
                    column++;
                } while (column % TAB != 0);
            } else {
                out[length++] = c;
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return Arrays.copyOf(out, length);
    }
}

package org.pyjc.runtime.exc.print;

import org.pyjc.runtime.exc.PySyntaxError;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** Formats a SyntaxError with its line and caret. Compare CPython Lib/traceback.py: _format_syntax_error. Stateless. */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static String format(PySyntaxError e, String typeName) {
        StringBuilder out = new StringBuilder();
        String suffix = "";
        if (e.lineno() != PyNone.NONE) {
            String file = e.filename() == PyNone.NONE ? "<string>" : text(e.filename());
            out.append("  File \"").append(file).append("\", line ").append(text(e.lineno())).append('\n');
        } else if (e.filename() != PyNone.NONE) {
            suffix = " (" + text(e.filename()) + ")";
        }
        PySyntaxError shown = Str.isStr(e.text()) ? KeywordTypos.corrected(e) : e;
        if (Str.isStr(shown.text())) {
            appendLine(out, shown, Str.toJavaString(shown.text()));
        }
        String msg = shown.msg() == PyNone.NONE ? "<no detail available>" : text(shown.msg());
        return out.append(typeName).append(": ").append(msg).append(suffix).append('\n').toString();
    }

    private static String text(Object value) {
        return Str.toJavaString(Repr.plainStr(value));
    }

    private static void appendLine(StringBuilder out, PySyntaxError e, String text) {
        String right = stripEnd(text);
        String left = stripStart(right);
        int spaces = right.length() - left.length();
        out.append("    ").append(left).append('\n');
        if (!(e.offset() instanceof Long offsetValue)) {
            return;
        }
        long offset = offsetValue;
        long end = right.length() + 1L;
        if (e.lineno().equals(e.endLineno())) {
            end = e.endOffset() instanceof Long n && n != 0 ? n : offset;
        }
        if (!text.isEmpty() && offset > text.length()) {
            offset = right.length() + 1L;
        }
        if (!text.isEmpty() && end > text.length()) {
            end = right.length() + 1L;
        }
        if (offset >= end || end < 0) {
            end = offset + 1;
        }
        int column = (int) offset - 1 - spaces;
        int endColumn = (int) end - 1 - spaces;
        if (column >= 0) {
            out.append("    ");
            for (int i = 0; i < column; i++) {
                char c = i < left.length() ? left.charAt(i) : ' ';
                out.append(Character.isWhitespace(c) ? c : ' ');
            }
            out.append("^".repeat(Math.max(0, endColumn - column))).append('\n');
        }
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && " \n\f".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }
}

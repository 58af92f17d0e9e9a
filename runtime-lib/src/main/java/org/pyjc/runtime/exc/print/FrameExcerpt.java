package org.pyjc.runtime.exc.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.pyjc.runtime.text.Dedent;

/**
 * The source excerpt of one traceback entry, with the carets. Compare CPython Lib/traceback.py:
 * StackSummary.format_frame_summary.
 *
 * <p>Thread safety: belongs to one thread.
 */
final class FrameExcerpt {
    private final String[] lines;
    private final int last;
    private final int start;
    private final int end;
    private final int displayStart;
    private final int displayEnd;
    private boolean carets;
    /** The marked part, by line and display column; null for none. */
    private int[] anchors;

    /** {@code original}: the lines of the instruction; columns in bytes of UTF-8. */
    FrameExcerpt(String[] original, int column, int endColumn) {
        this.lines = original.clone();
        this.last = lines.length - 1;
        int from = Texts.charOffset(original[0], column);
        int to = Texts.charOffset(original[last], endColumn);
        Dedent.lines(lines);
        int removed = original[0].length() - lines[0].length();
        start = Math.min(Math.max(0, from - removed), lines[0].length());
        end = Math.min(Math.max(0, to - removed), lines[last].length());
        displayStart = Texts.displayWidth(lines[0], start);
        displayEnd = Texts.displayWidth(lines[last], end);
        String whole = String.join("\n", lines);
        int segmentEnd = whole.length() - (lines[last].length() - end);
        int[] marked = segmentEnd <= start ? null : CaretAnchors.find(whole.substring(start, segmentEnd));
        carets = !spansSimpleCall(whole.substring(start, Math.max(start, segmentEnd)), marked)
                && (marked != null || !lines[0].substring(0, start).isBlank() || !lines[last].substring(end).isBlank());
        anchors = marked == null ? null : place(whole, start + marked[0], start + marked[1]);
    }

    /** {@code return f(...)} and {@code x = f(...)} need no carets. */
    private boolean spansSimpleCall(String segment, int[] marked) {
        if (marked == null || segment.charAt(marked[0]) != '(' || marked[1] != segment.length()) {
            return false;
        }
        String after = lines[last].substring(end).strip();
        if (!after.isEmpty() && after.charAt(0) != '#' && after.charAt(0) != ';') {
            return false;
        }
        String before = lines[0].substring(0, start).strip();
        if (before.equals("return")) {
            return isName(segment.substring(0, marked[0]).strip());
        }
        return before.endsWith("=") && isName(before.substring(0, before.length() - 1).strip());
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {line, display column} of both ends. */
    private int[] place(String whole, int from, int to) {
        int[] a = lineAndColumn(whole, from);
        int[] b = lineAndColumn(whole, to);
        return new int[] {a[0], a[1], b[0], b[1]};
    }

    private int[] lineAndColumn(String whole, int index) {
        int line = 0;
        int lineStart = 0;
        for (int i = whole.indexOf('\n'); i >= 0 && i < index; i = whole.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new int[] {line, Texts.displayWidth(lines[line], index - lineStart)};
    }

    /** The excerpt, each line indented by four and ended. */
    String format() {
        List<String> out = new ArrayList<>();
        int previous = -1;
        for (int line : significantLines()) {
            int distance = previous < 0 ? 1 : line - previous;
            if (distance == 2) {
                addLine(out, line - 1);
            } else if (distance > 2) {
                out.add("...<" + (distance - 1) + " lines>...");
            }
            addLine(out, line);
            previous = line;
        }
        String[] all = out.toArray(new String[0]);
        Dedent.lines(all);
        StringBuilder text = new StringBuilder();
        for (String line : all) {
            text.append("    ").append(line).append('\n');
        }
        return text.toString();
    }

    private TreeSet<Integer> significantLines() {
        TreeSet<Integer> set = new TreeSet<>(Arrays.asList(0, last));
        if (anchors != null) {
            for (int i = -1; i <= 1; i++) {
                set.add(anchors[0] + i);
                set.add(anchors[2] + i);
            }
        }
        set.remove(-1);
        set.remove(lines.length);
        return set;
    }

    private void addLine(List<String> out, int line) {
        out.add(lines[line]);
        if (!carets) {
            return;
        }
        int spaces = lines[line].length() - lines[line].stripLeading().length();
        int count = line == last ? displayEnd : Texts.displayWidth(lines[line], lines[line].length());
        StringBuilder marks = new StringBuilder();
        for (int col = 0; col < count; col++) {
            if (col < spaces || line == 0 && col < displayStart) {
                marks.append(' ');
            } else {
                marks.append(anchors == null || isMarked(line, col) ? '^' : '~');
            }
        }
        out.add(marks.toString());
    }

    private boolean isMarked(int line, int col) {
        return (line > anchors[0] || line == anchors[0] && col >= anchors[1])
                && (line < anchors[2] || line == anchors[2] && col < anchors[3]);
    }
}

package org.pyjc.runtime.module.json;

import java.util.Arrays;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.text.Str;

/** Line ends with the indentation of each level, made once. Thread safety: confined to one thread. */
final class JsonLines {
    private final Object indent;
    private Object[] newlines = new Object[8];

    JsonLines(Object indent) {
        this.indent = indent;
    }

    /** A line end and the indentation of a level. */
    Object newline(int level) {
        if (level >= newlines.length) {
            newlines = Arrays.copyOf(newlines, Math.max(level + 1, newlines.length * 2));
        }
        Object line = newlines[level];
        if (line == null) {
            line = level == 0 ? "\n" : indent instanceof String s ? "\n".concat(Str.repeat(s, level).toString()) : concatenated(level);
            newlines[level] = line;
        }
        return line;
    }

    private Object concatenated(int level) {
        return Arithmetic.add("\n", Arithmetic.mul(indent, (long) level));
    }
}

package org.pyjc.runtime.call;

import java.io.ByteArrayOutputStream;
import org.pyjc.runtime.exc.Errors;

/**
 * {@code co_linetable}: the position table in CPython's form. Compare CPython InternalDocs/code_objects.md: the format of the locations
 * table. Thread safety: stateless.
 */
final class LineTable {
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NONE = 15;
    private static final int MAX_UNITS = 8;

    private LineTable() {}

    static byte[] encode(PyCode code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodeUnits units = CodeUnits.plain(code);
        int count = units.count();
        int line = code.firstLine;
        int start = 0;
        while (start < count) {
            int end = start + 1;
            while (end < count && end - start < MAX_UNITS && units.same(start, end)) {
                end++;
            }
            entry(out, units, start, end - start, line);
            line = units.line(start) < 0 ? line : units.line(start);
            start = end;
        }
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, CodeUnits units, int unit, int length, int previous) {
        int line = units.line(unit);
        boolean columns = units.column(unit) >= 0 && units.endColumn(unit) >= 0 && units.endLine(unit) >= line;
        int kind = line < 0 ? NONE : columns ? LONG : NO_COLUMNS;
        out.write(0x80 | kind << 3 | length - 1);
        if (kind == NONE) {
            return;
        }
        signed(out, line - previous);
        if (columns) {
            unsigned(out, units.endLine(unit) - line);
            unsigned(out, units.column(unit) + 1);
            unsigned(out, units.endColumn(unit) + 1);
        }
    }

    private static void unsigned(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >= 64) {
            out.write(0x40 | rest & 63);
            rest >>>= 6;
        }
        out.write(rest);
    }

    private static void signed(ByteArrayOutputStream out, int value) {
        unsigned(out, value < 0 ? -value << 1 | 1 : value << 1);
    }

    /** The places of the units that a line table describes, packed as the position table is. */
    static String decode(byte[] table, int firstLine) {
        StringBuilder out = new StringBuilder();
        Reader in = new Reader(table);
        int line = firstLine;
        while (in.at < table.length) {
            int first = in.next();
            int kind = first >> 3 & 15;
            int[] position = {line, line, -1, -1};
            if (kind == NONE) {
                position[0] = position[1] = -1;
            } else if (kind >= NO_COLUMNS) {
                line += in.signed();
                position[0] = position[1] = line;
                if (kind == LONG) {
                    position[1] = line + in.unsigned();
                    position[2] = in.unsigned() - 1;
                    position[3] = in.unsigned() - 1;
                }
            } else if (kind >= 10) {
                line += kind - 10;
                position = new int[] {line, line, in.next(), in.next()};
            } else {
                int second = in.next();
                int column = kind << 3 | second >> 4;
                position = new int[] {line, line, column, column + (second & 15)};
            }
            for (int i = 0; i <= (first & 7); i++) {
                for (int each : position) {
                    out.append((char) (each + 1));
                }
            }
        }
        return out.toString();
    }

    /** A position table whose lines are {@code delta} further down. */
    static String shift(String positions, int delta) {
        if (delta == 0 || positions == null) {
            return positions;
        }
        StringBuilder out = new StringBuilder(positions);
        for (int i = 0; i < positions.length(); i++) {
            boolean line = i % 4 < 2 && positions.charAt(i) != 0;
            out.setCharAt(i, (char) (positions.charAt(i) + (line ? delta : 0)));
        }
        return out.toString();
    }

    private static final class Reader {
        private final byte[] table;
        private int at;

        Reader(byte[] table) {
            this.table = table;
        }

        int next() {
            if (at >= table.length) {
                throw Errors.valueError("code: co_linetable is truncated");
            }
            return table[at++] & 0xff;
        }

        int unsigned() {
            int value = 0;
            int shift = 0;
            int each;
            do {
                each = next();
                value |= (each & 63) << shift;
                shift += 6;
            } while ((each & 0x40) != 0);
            return value;
        }

        int signed() {
            int value = unsigned();
            return (value & 1) != 0 ? -(value >>> 1) : value >>> 1;
        }
    }

    /** {@code co_lnotab}: pairs of a step in the code and one in the lines. Compare CPython codeobject.c: decode_linetable. */
    static byte[] old(PyCode code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = code.firstLine;
        int step = 0;
        CodeUnits units = CodeUnits.plain(code);
        for (int i = 0; i < units.count(); i++) {
            int next = units.line(i);
            if (next >= 0 && next != line) {
                int delta = next - line;
                for (; step > 254; step -= 254) {
                    out.write(254);
                    out.write(0);
                }
                for (; delta > 127; delta -= 127, step = 0) {
                    out.write(step);
                    out.write(127);
                }
                for (; delta < -128; delta += 128, step = 0) {
                    out.write(step);
                    out.write(-128);
                }
                out.write(step);
                out.write(delta);
                line = next;
                step = 0;
            }
            step += 2;
        }
        return out.toByteArray();
    }
}

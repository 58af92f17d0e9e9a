package org.pyjc.runtime.module.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.zoneinfo.LocalZone;
import org.pyjc.runtime.importing.Importer;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Times as text, in the C locale. Compare CPython timemodule.c: time_strftime, _asctime. Thread safety: stateless. */
final class TimeText {
    private static final int MAX_WIDTH = 1000;

    private TimeText() {}

    /** The nine items of a time tuple; those out of range are an error if {@code check}. Compare CPython: gettmarg, checktm. */
    static long[] fields(Object tuple, boolean check) {
        if (!(tuple instanceof PyTuple t)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        Object[] items = t.items();
        if (items.length != 9) {
            throw Errors.typeError("time tuple must have exactly 9 items, not " + items.length);
        }
        long[] f = new long[9];
        for (int i = 0; i < 9; i++) {
            f[i] = Args.cInt(items[i]);
        }
        if (f[0] < Integer.MIN_VALUE + 1900L) {
            throw Errors.overflowError("year out of range");
        }
        if (check) {
            f[1] = f[1] == 0 ? 1 : f[1];
            f[2] = f[2] == 0 ? 1 : f[2];
            f[7] = f[7] == 0 ? 1 : f[7];
            range(f[1], 1, 12, "month");
            range(f[2], 1, 31, "day of month");
            range(f[3], 0, 23, "hour");
            range(f[4], 0, 59, "minute");
            range(f[5], 0, 61, "seconds");
            range(f[7], 1, 366, "day of year");
            if (f[6] < -1) {
                throw Errors.valueError("day of week out of range");
            }
            f[6] = (f[6] + 7) % 7;
        }
        return f;
    }

    private static void range(long value, long low, long high, String what) {
        if (value < low || value > high) {
            throw Errors.valueError(what + " out of range");
        }
    }

    private static long[] fieldsOrNow(Object tuple) {
        return fields(tuple == null ? Calendar.localtime(null) : tuple, true);
    }

    @PyFunctionDef(textSignature = false, signature = "(tuple=None, /)", doc = "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.")
    static String asctime(@OrNone Object tuple) {
        return asctime(fieldsOrNow(tuple));
    }

    private static String asctime(long[] f) {
        return Calendar.dayName((int) f[6], TextStyle.SHORT) + " " + Calendar.monthName((int) f[1], TextStyle.SHORT) + " "
                + pad(f[2], 2, ' ') + " " + pad(f[3], 2, '0') + ":" + pad(f[4], 2, '0') + ":" + pad(f[5], 2, '0') + " " + f[0];
    }

    @PyFunctionDef(textSignature = false, signature = "(seconds=None, /)", doc = "Convert a time in seconds since the Epoch to a string in local time.")
    static String ctime(@OrNone Object seconds) {
        return asctime(fields(Calendar.localtime(seconds), true));
    }

    private static String pad(long n, int width, char fill) {
        String s = Long.toString(Math.abs(n));
        return (n < 0 ? "-" : "") + String.valueOf(fill).repeat(Math.max(0, width - s.length())) + s;
    }

    @PyFunctionDef(textSignature = false, signature = "(format, tuple=None, /)", doc = "Convert a time tuple to a string according to a format specification.")
    static Object strftime(@ToStr Object format, @OrNone Object tuple) {
        Object time = tuple == null ? Calendar.localtime(null) : tuple;
        long[] f = fields(time, true);
        StrBuilder out = new StrBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0, n = Str.length(format); i < n; i++) {
            int c = Str.codePointAt(format, i);
            if (c != '%' || i + 1 == n) {
                out.appendCodePoint(c);
                continue;
            }
            int code = Str.codePointAt(format, ++i);
            char flag = 0;
            if ((code == '-' || code == '_' || code == '0' || code == '^') && i + 1 < n) {
                flag = (char) code;
                code = Str.codePointAt(format, ++i);
            }
            int width = 0;
            for (; code >= '0' && code <= '9' && i + 1 < n && width < MAX_WIDTH; code = Str.codePointAt(format, ++i)) {
                width = 10 * width + code - '0';
            }
            if (code > 127) {
                out.append('%').appendCodePoint(code);
                continue;
            }
            word.setLength(0);
            directive(word, (char) code, flag, f, time);
            widen(word, width, flag == '_' || flag != '0' && "aAbBhcDFTRrpPZxXnt%ekl".indexOf(code) >= 0 ? ' ' : '0');
            out.append(Str.fromUtf16(word.toString()));
        }
        return out.build();
    }

    /** Fills a field up to a width, as the C library of GNU does: zeros go behind a sign. */
    private static void widen(StringBuilder field, int width, char fill) {
        int missing = width - field.length();
        if (missing > 0) {
            field.insert(fill == '0' && field.length() > 0 && field.charAt(0) == '-' ? 1 : 0, String.valueOf(fill).repeat(missing));
        }
    }

    private static void directive(StringBuilder out, char c, char flag, long[] f, Object time) {
        switch (c) {
            case 'Y' -> out.append(f[0]);
            case 'm' -> number(out, f[1], 2, '0', flag);
            case 'd' -> number(out, f[2], 2, '0', flag);
            case 'H' -> number(out, f[3], 2, '0', flag);
            case 'M' -> number(out, f[4], 2, '0', flag);
            case 'S' -> number(out, f[5], 2, '0', flag);
            case 'j' -> number(out, f[7], 3, '0', flag);
            case 'y' -> number(out, Math.floorMod(f[0], 100L), 2, '0', flag);
            case 'C' -> number(out, Math.floorDiv(f[0], 100L), 2, '0', flag);
            case 'e' -> number(out, f[2], 2, ' ', flag);
            case 'k' -> number(out, f[3], 2, ' ', flag);
            case 'l' -> number(out, hour12(f[3]), 2, ' ', flag);
            case 'I' -> number(out, hour12(f[3]), 2, '0', flag);
            case 'p' -> out.append(f[3] < 12 ? "AM" : "PM");
            case 'P' -> out.append(f[3] < 12 ? "am" : "pm");
            case 'a' -> word(out, Calendar.dayName((int) f[6], TextStyle.SHORT), flag);
            case 'A' -> word(out, Calendar.dayName((int) f[6], TextStyle.FULL), flag);
            case 'b', 'h' -> word(out, Calendar.monthName((int) f[1], TextStyle.SHORT), flag);
            case 'B' -> word(out, Calendar.monthName((int) f[1], TextStyle.FULL), flag);
            case 'c' -> out.append(asctime(f));
            case 'D', 'x' -> all(out, "m/d/y", f, time);
            case 'F' -> all(out, "Y-m-d", f, time);
            case 'T', 'X' -> all(out, "H:M:S", f, time);
            case 'R' -> all(out, "H:M", f, time);
            case 'r' -> all(out, "I:M:S p", f, time);
            case 'u' -> out.append(f[6] == 6 ? 7 : (f[6] + 1) % 7);
            case 'w' -> out.append((f[6] + 1) % 7);
            case 'U' -> number(out, (f[7] - 1 + 7 - (f[6] + 1) % 7) / 7, 2, '0', flag);
            case 'W' -> number(out, (f[7] - 1 + 7 - f[6]) / 7, 2, '0', flag);
            case 'G', 'g', 'V' -> isoWeek(out, c, flag, f);
            case 'Z' -> out.append(zone(time, f));
            case 'z' -> out.append(offset(time));
            case 's' -> out.append((long) Calendar.mktime(time));
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case '%' -> out.append('%');
            default -> out.append('%').append(c);
        }
    }

    private static void all(StringBuilder out, String directives, long[] f, Object time) {
        for (int i = 0; i < directives.length(); i++) {
            char c = directives.charAt(i);
            if (Character.isLetter(c)) {
                directive(out, c, (char) 0, f, time);
            } else {
                out.append(c);
            }
        }
    }

    private static long hour12(long hour) {
        return hour % 12 == 0 ? 12 : hour % 12;
    }

    private static void number(StringBuilder out, long n, int width, char fill, char flag) {
        out.append(flag == '-' ? Long.toString(n) : pad(n, width, flag == '_' ? ' ' : flag == '0' ? '0' : fill));
    }

    private static void word(StringBuilder out, String word, char flag) {
        out.append(flag == '^' ? word.toUpperCase(java.util.Locale.ROOT) : word);
    }

    private static void isoWeek(StringBuilder out, char c, char flag, long[] f) {
        LocalDate date = LocalDate.of((int) f[0], 1, 1).plusDays(f[7] - 1);
        long year = date.get(IsoFields.WEEK_BASED_YEAR);
        switch (c) {
            case 'G' -> number(out, year, 4, '0', flag);
            case 'g' -> number(out, Math.floorMod(year, 100L), 2, '0', flag);
            default -> number(out, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flag);
        }
    }

    private static String zone(Object time, long[] f) {
        if (time instanceof PyStructSequence s && s.type() == Calendar.STRUCT_TIME.type()) {
            Object name = s.field("tm_zone");
            if (name instanceof String text) {
                return text;
            }
        }
        Object[] names = ((PyTuple) Calendar.tzname()).items();
        return (String) names[f[8] > 0 ? 1 : 0];
    }

    private static String offset(Object time) {
        long seconds = LocalZone.get().offset(System.currentTimeMillis() / 1000);
        if (time instanceof PyStructSequence s && s.type() == Calendar.STRUCT_TIME.type() && s.field("tm_gmtoff") instanceof Long n) {
            seconds = n;
        }
        long minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + pad(minutes / 60, 2, '0') + pad(minutes % 60, 2, '0');
    }

    @PyFunctionDef(textSignature = false, signature = "(string, format='%a %b %d %H:%M:%S %Y', /)", doc = "Parse a string to a time tuple according to a format specification.")
    static Object strptime(Object string, Object format) {
        return Call.method2(Importer.load("_strptime"), "_strptime_time", string, format);
    }
}

package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code strftime}: puts in what {@code time.strftime} does not know, and leaves the rest to it. Compare CPython _datetimemodule.c:
 * wrap_strftime. Thread safety: confined to one call.
 */
final class FormatCodes {
    private final Object object;
    private final Object tzArgument;
    private final Object timeTuple;
    private final int microsecond;

    private FormatCodes(Object object, Object tzArgument, Object timeTuple, int microsecond) {
        this.object = object;
        this.tzArgument = tzArgument;
        this.timeTuple = timeTuple;
        this.microsecond = microsecond;
    }

    /** Formats a date or time; {@code tzArgument} is what its zone is asked about, null when it can't have one. */
    static Object format(Object object, Object format, Object timeTuple, Object tzArgument, int microsecond) {
        FormatCodes codes = new FormatCodes(object, tzArgument, timeTuple, microsecond);
        return Call.call2(Attributes.get(Importer.load("time"), "strftime"), codes.replaced(format), timeTuple);
    }

    private Object replaced(Object format) {
        StrBuilder out = new StrBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0, n = Str.length(format); i < n; i++) {
            int c = Str.codePointAt(format, i);
            int code = c == '%' && i + 1 < n ? Str.codePointAt(format, ++i) : -1;
            if (code < 0) {
                out.appendCodePoint(c);
                continue;
            }
            word.setLength(0);
            if (code == ':' && i + 1 < n && Str.codePointAt(format, i + 1) == 'z') {
                i++;
                offset(word, ":");
            } else if (code > 127) {
                out.append('%').appendCodePoint(code);
            } else if (code == 'Z') {
                out.append(name());
            } else {
                code(word, (char) code);
            }
            out.append(word.toString());
        }
        return out.build();
    }

    private void code(StringBuilder out, char code) {
        switch (code) {
            case 'f' -> IsoText.digits(out, microsecond, 6);
            case 'z' -> offset(out, "");
            case 'Y', 'G', 'F', 'C' -> year(out, code);
            default -> out.append('%').append(code);
        }
    }

    private Object zone() {
        return tzArgument == null ? PyNone.NONE : object instanceof PyTime t ? t.tzinfo : ((PyDateTime) object).tzinfo;
    }

    private void offset(StringBuilder out, String separator) {
        PyTimeDelta offset = TzCalls.utcoffset(zone(), tzArgument);
        if (offset != null) {
            IsoText.offset(out, offset, separator);
        }
    }

    private Object name() {
        Object name = TzCalls.tzname(zone(), tzArgument);
        if (name == PyNone.NONE) {
            return "";
        }
        Object escaped = Values.strOrNull(Call.method2(name, "replace", "%", "%%"));
        if (escaped == null) {
            throw Errors.typeError("tzname.replace() did not return a string");
        }
        return escaped;
    }

    /** The C library doesn't fill up years below 1000 with zeros. */
    private void year(StringBuilder out, char code) {
        Object[] items = ((PyTuple) timeTuple).items();
        long year = (Long) items[0];
        if (year >= 1000) {
            out.append('%').append(code);
            return;
        }
        if (code == 'G') {
            year = Long.parseLong(Str.toJavaString(Call.call2(Attributes.get(Importer.load("time"), "strftime"), "%G", timeTuple)).strip());
        }
        if (code == 'C') {
            IsoText.two(out, (int) year / 100);
            return;
        }
        IsoText.digits(out, (int) year, 4);
        if (code == 'F') {
            IsoText.two(out.append('-'), (int) (long) (Long) items[1]);
            IsoText.two(out.append('-'), (int) (long) (Long) items[2]);
        }
    }
}

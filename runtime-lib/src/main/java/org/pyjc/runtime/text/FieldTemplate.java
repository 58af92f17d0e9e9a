package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * Takes a template of {@code str.format} apart: literal text, and a field after it with name, conversion and
 * specification.
 *
 * <p>Call {@link #next} and read the parts. {@code _string.formatter_parser} is this iterator. Compare CPython
 * stringlib/unicode_format.h: MarkupIterator_next, parse_field. Thread safety: one iteration, one thread.
 */
public final class FieldTemplate {
    private final Object template;
    private final int end;
    private int at;

    private Object literal;
    private boolean hasField;
    private Object fieldName;
    private int conversion;
    private Object formatSpec;
    private boolean nested;

    public FieldTemplate(Object template) {
        this.template = template;
        this.end = Str.length(template);
    }

    /** Goes to the next literal and field; false at the end of the template. */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        int start = at;
        while (at < end && read() != '{' && read() != '}') {
            at++;
        }
        hasField = at < end;
        if (!hasField) {
            literal = Str.substring(template, start, end);
            return true;
        }
        int brace = read();
        int brackets = at++;
        boolean doubled = at < end && read() == brace;
        if (!doubled && (brace == '}' || at >= end)) {
            throw Errors.valueError("Single '" + (char) brace + "' encountered in format string");
        }
        literal = Str.substring(template, start, doubled ? brackets + 1 : brackets);
        if (doubled) {
            at++;
            hasField = false;
        } else {
            field();
        }
        return true;
    }

    private int read() {
        return Str.codePointAt(template, at);
    }

    private void field() {
        conversion = 0;
        formatSpec = "";
        nested = false;
        int start = at;
        int c = name();
        if (c < 0) {
            throw Errors.valueError("expected '}' before end of string");
        }
        fieldName = Str.substring(template, start, at - 1);
        if (c == '!' && endsAfterConversion()) {
            return;
        }
        if (c != '}') {
            spec();
        }
    }

    /** Skips the name and what ends it, which it returns, or -1. */
    private int name() {
        while (at < end) {
            int c = Str.codePointAt(template, at++);
            switch (c) {
                case '{' -> throw Errors.valueError("unexpected '{' in field name");
                case '[' -> {
                    while (at < end && read() != ']') {
                        at++;
                    }
                }
                case '}', ':', '!' -> {
                    return c;
                }
                default -> { }
            }
        }
        return -1;
    }

    /** Whether the field ends after its conversion. */
    private boolean endsAfterConversion() {
        if (at >= end) {
            throw Errors.valueError("end of string while looking for conversion specifier");
        }
        conversion = Str.codePointAt(template, at++);
        if (at < end) {
            int c = Str.codePointAt(template, at++);
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                throw Errors.valueError("expected ':' after conversion specifier");
            }
        }
        return false;
    }

    private void spec() {
        int start = at;
        int depth = 1;
        while (at < end) {
            int c = Str.codePointAt(template, at++);
            if (c == '{') {
                nested = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                formatSpec = Str.substring(template, start, at - 1);
                return;
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }

    /** The text before the field; doubled braces are single ones here. */
    public Object literal() {
        return literal;
    }

    /** Whether a field follows the literal. */
    public boolean hasField() {
        return hasField;
    }

    /** The name of the field. */
    public Object fieldName() {
        return fieldName;
    }

    /** The conversion after the exclamation mark, or 0. */
    public int conversion() {
        return conversion;
    }

    /** The format specification, which may have fields of its own. */
    public Object formatSpec() {
        return formatSpec;
    }

    /** Whether the specification has fields to expand. */
    public boolean isNested() {
        return nested;
    }

    /** Whether there is such a conversion. */
    static boolean isConversion(int c) {
        return c == 's' || c == 'r' || c == 'a';
    }

    /** The error for a conversion that is none of s, r and a. */
    public static RuntimeException unknownConversion(int c) {
        String shown = c > 32 && c < 127 ? String.valueOf((char) c) : "\\x" + Integer.toHexString(c);
        return Errors.valueError("Unknown conversion specifier " + shown);
    }
}

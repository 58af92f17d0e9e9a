package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * The name of a field of {@code str.format}: a number or key, then attributes and items, {@code 0.name[key]}.
 *
 * <p>The steps after the first are read one by one with {@link #next}, so that an error in them comes after the steps before.
 * Compare CPython stringlib/unicode_format.h: field_name_split, FieldNameIterator_next. Thread safety: one thread.
 */
public final class FieldName {
    private final Object text;
    private final int end;
    private final Object first;
    private final long firstIndex;
    private int at;

    private boolean attribute;
    private Object name;
    private long index;

    public FieldName(Object text) {
        this.text = text;
        this.end = Str.length(text);
        skipTo('.', '[');
        first = Str.substring(text, 0, at);
        firstIndex = integer(first);
    }

    private void skipTo(char a, char b) {
        while (at < end && Str.codePointAt(text, at) != a && Str.codePointAt(text, at) != b) {
            at++;
        }
    }

    /** The number that {@code s} is in decimal digits of any script, or -1. */
    private static long integer(Object s) {
        int n = Str.length(s);
        long value = n == 0 ? -1 : 0;
        for (int i = 0; i < n; i++) {
            int digit = CodePoints.decimalValue(Str.codePointAt(s, i));
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The part before the first point or bracket. */
    public Object first() {
        return first;
    }

    /** The first part as a number, or -1. */
    public long firstIndex() {
        return firstIndex;
    }

    /** Goes to the next attribute or item; false at the end. */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        int c = Str.codePointAt(text, at++);
        int start = at;
        attribute = c == '.';
        if (attribute) {
            skipTo('.', '[');
            name = Str.substring(text, start, at);
        } else if (c == '[') {
            skipTo(']', ']');
            if (at >= end) {
                throw Errors.valueError("Missing ']' in format string");
            }
            name = Str.substring(text, start, at++);
        } else {
            throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        }
        index = attribute ? -1 : integer(name);
        if (Str.length(name) == 0) {
            throw Errors.valueError("Empty attribute in format string");
        }
        return true;
    }

    /** Whether the step is an attribute, else it is an item. */
    public boolean isAttribute() {
        return attribute;
    }

    /** The attribute's name or the item's key as text. */
    public Object name() {
        return name;
    }

    /** The item's key as a number, or -1 if it is none. */
    public long index() {
        return index;
    }
}

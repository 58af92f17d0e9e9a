package org.pyjc.runtime.module.json;

import org.pyjc.runtime.text.StrBuilder;

/** Reads JSON strings. Compare CPython _json.c: scanstring_unicode. Thread safety: confined to one thread. */
final class JsonStrings {
    private static final int KEYS = 64;

    private final JsonText text;
    private final boolean strict;
    /** Keys seen, by hash. A key that comes back is neither copied nor hashed again. */
    private String[] keys;
    /** The index after the closing quote of the string read last. */
    int end;

    JsonStrings(JsonText text, boolean strict) {
        this.text = text;
        this.strict = strict;
    }

    /** The string that begins at an index, after the quote. */
    Object value(int begin) {
        int i = text.plainEnd(begin);
        if (i == text.length) {
            throw unterminated(begin);
        }
        if (text.at(i) == '"') {
            end = i + 1;
            return text.slice(begin, i);
        }
        return escaped(begin, i);
    }

    /** As {@link #value}, for the key of an object. */
    Object key(int begin) {
        JsonText t = text;
        if (!t.isNarrow()) {
            return value(begin);
        }
        int n = t.length;
        int hash = 0;
        for (int i = begin; i < n; i++) {
            int c = t.at(i);
            if (c == '"') {
                end = i + 1;
                return known(hash, begin, i);
            }
            if (c == '\\' || c < ' ') {
                return escaped(begin, i);
            }
            hash = 31 * hash + c;
        }
        throw unterminated(begin);
    }

    /** A String's hash is computed as above. */
    private String known(int hash, int from, int to) {
        if (keys == null) {
            keys = new String[KEYS];
        }
        int slot = (hash ^ hash >>> 7) & KEYS - 1;
        String key = keys[slot];
        if (key == null || key.length() != to - from || !text.startsWith(key, from)) {
            key = (String) text.slice(from, to);
            keys[slot] = key;
        }
        return key;
    }

    private RuntimeException unterminated(int begin) {
        return text.error("Unterminated string starting at", begin - 1);
    }

    /** The string with an escape or a control character at {@code i}. */
    private Object escaped(int begin, int i) {
        StrBuilder out = new StrBuilder();
        int n = text.length;
        int from = begin;
        while (i < n) {
            int c = text.at(i);
            if (c == '"') {
                append(out, from, i);
                end = i + 1;
                return out.build();
            }
            if (c == '\\') {
                append(out, from, i);
                i = escape(begin, i + 1, out);
                from = i;
            } else if (c < ' ' && strict) {
                throw text.error("Invalid control character at", i);
            } else {
                i = text.plainEnd(i + 1);
            }
        }
        throw unterminated(begin);
    }

    private void append(StrBuilder out, int from, int to) {
        if (from < to) {
            out.append(text.slice(from, to));
        }
    }

    /** Reads what follows a backslash; returns the index after it. */
    private int escape(int begin, int i, StrBuilder out) {
        if (i == text.length) {
            throw unterminated(begin);
        }
        int c = text.at(i);
        if (c == 'u') {
            return unicode(i, out);
        }
        out.appendCodePoint(switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw text.error("Invalid \\escape", i - 1);
        });
        return i + 1;
    }

    /** Reads an escape from its u on, and the other half of a surrogate pair. */
    private int unicode(int i, StrBuilder out) {
        int c = hex(i);
        int next = i + 5;
        if (Character.isHighSurrogate((char) c) && next + 6 < text.length && text.at(next) == '\\' && text.at(next + 1) == 'u') {
            int low = hex(next + 1);
            if (Character.isLowSurrogate((char) low)) {
                out.appendCodePoint(Character.toCodePoint((char) c, (char) low));
                return next + 6;
            }
        }
        out.appendCodePoint(c);
        return next;
    }

    private int hex(int u) {
        if (u + 5 >= text.length) {
            throw text.error("Invalid \\uXXXX escape", u);
        }
        int value = 0;
        for (int i = u + 1; i <= u + 4; i++) {
            int c = text.at(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw text.error("Invalid \\uXXXX escape", u);
            }
            value = value << 4 | digit;
        }
        return value;
    }
}

package org.pyjc.runtime.module.io;

import java.util.Arrays;
import org.pyjc.runtime.text.Str;

/**
 * The text of a StringIO: UTF-16 units while there are no wider characters, else code points. Thread safety: none; the owner
 * guards it.
 */
final class CharStore {
    private char[] narrow = new char[32];
    private int[] wide;
    private int size;

    int size() {
        return size;
    }

    /** Puts text at a position, filling a gap before it with zeros. */
    void write(int at, Object text) {
        int length = Str.length(text);
        reserve(at + length);
        if (wide == null && !(text instanceof String)) {
            widen();
        }
        if (at > size && wide == null) {
            Arrays.fill(narrow, size, at, '\0');
        } else if (at > size) {
            Arrays.fill(wide, size, at, 0);
        }
        if (wide == null) {
            ((String) text).getChars(0, length, narrow, at);
        } else {
            for (int i = 0; i < length; i++) {
                wide[at + i] = Str.codePointAt(text, i);
            }
        }
        size = Math.max(size, at + length);
    }

    private void reserve(int wanted) {
        int capacity = wide == null ? narrow.length : wide.length;
        if (wanted < 0) {
            throw new OutOfMemoryError();
        }
        if (wanted > capacity) {
            int next = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, capacity * 2L));
            if (wide == null) {
                narrow = Arrays.copyOf(narrow, next);
            } else {
                wide = Arrays.copyOf(wide, next);
            }
        }
    }

    private void widen() {
        wide = new int[narrow.length];
        for (int i = 0; i < size; i++) {
            wide[i] = narrow[i];
        }
        narrow = null;
    }

    Object text(int from, int to) {
        if (to <= from) {
            return "";
        }
        return wide == null ? new String(narrow, from, to - from) : Str.fromCodePoints(wide, from, to);
    }

    private int at(int index) {
        return wide == null ? narrow[index] : wide[index];
    }

    /** The index after the line that begins at {@code from}; {@code newline} as given to StringIO. */
    int lineEnd(int from, String newline) {
        boolean universal = newline != null && newline.isEmpty();
        for (int i = from; i < size; i++) {
            int c = at(i);
            if (universal) {
                if (c == '\n') {
                    return i + 1;
                }
                if (c == '\r') {
                    return i + 1 < size && at(i + 1) == '\n' ? i + 2 : i + 1;
                }
            } else if (newline == null || newline.equals("\n")) {
                if (c == '\n') {
                    return i + 1;
                }
            } else if (c == '\r' && (newline.length() == 1 || i + 1 < size && at(i + 1) == '\n')) {
                return i + newline.length();
            }
        }
        return size;
    }

    void truncate(long length) {
        size = (int) Math.min(size, length);
    }
}

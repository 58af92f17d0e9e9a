package org.pyjc.runtime.module.sqlite;

/** What can be told of SQL by its first word. Compare CPython _sqlite/statement.c: lstrip_sql. Thread safety: stateless. */
final class SqlText {
    private static final String[] DML = {"insert", "update", "delete", "replace"};

    private SqlText() {}

    /** Where the first token from {@code from} on begins, after spaces and comments; -1 when nothing else is there. */
    static int start(byte[] sql, int from) {
        int i = from;
        while (i < sql.length) {
            byte c = sql[i];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                i++;
            } else if (c == '-' && next(sql, i) == '-') {
                i = after(sql, i + 2, '\n', (byte) 0);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '/' && next(sql, i) == '*') {
                i = after(sql, i + 2, '*', (byte) '/');
                if (i < 0) {
                    return -1;
                }
            } else {
                return i;
            }
        }
        return -1;
    }

    private static int next(byte[] sql, int i) {
        return i + 1 < sql.length ? sql[i + 1] : 0;
    }

    /** Behind a character, or behind it and a second one. */
    private static int after(byte[] sql, int from, char first, byte second) {
        for (int i = from; i < sql.length; i++) {
            if (sql[i] == first && (second == 0 || next(sql, i) == second)) {
                return second == 0 ? i + 1 : i + 2;
            }
        }
        return -1;
    }

    static boolean isDml(byte[] sql) {
        int at = start(sql, 0);
        if (at < 0) {
            return false;
        }
        for (String word : DML) {
            if (startsWith(sql, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] sql, int at, String word) {
        if (sql.length - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((sql[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

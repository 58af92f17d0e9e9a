package org.pyjc.runtime.module;

import org.pyjc.runtime.types.dict.PyDict;

/** Constants of a module as one text of names and numbers, which costs less to load than a field each. Thread safety: stateless. */
public final class ConstantTable {
    private ConstantTable() {}

    /** Puts the numbers of a text {@code "NAME 1 OTHER 2"} into a module's names. */
    public static void add(PyDict dict, String table) {
        int at = 0;
        while (at < table.length()) {
            int space = table.indexOf(' ', at);
            int end = table.indexOf(' ', space + 1);
            end = end < 0 ? table.length() : end;
            dict.putStr(table.substring(at, space), Long.parseLong(table, space + 1, end, 10));
            at = end + 1;
        }
    }
}

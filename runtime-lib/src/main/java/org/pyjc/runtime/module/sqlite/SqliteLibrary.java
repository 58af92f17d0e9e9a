package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Where the C library SQLite is: a shared library of the system, as for CPython. Thread safety: immutable. */
final class SqliteLibrary {
    private static final String[] NAMES = {"libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib"};
    /** The library, null when the system has none. */
    static final SymbolLookup LOOKUP = find();

    private SqliteLibrary() {}

    private static SymbolLookup find() {
        String chosen = System.getProperty("pyjc.sqlite");
        for (String name : chosen == null ? NAMES : new String[] {chosen}) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException e) {
                continue; // not that one
            }
        }
        return null;
    }
}

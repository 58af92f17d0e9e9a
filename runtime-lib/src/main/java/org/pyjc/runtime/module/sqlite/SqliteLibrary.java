package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.SymbolLookup;
import org.pyjc.runtime.io.libc.SharedLibrary;

/** Where the C library SQLite is. Thread safety: immutable. */
final class SqliteLibrary {
    /** The library, null when the system has none. */
    static final SymbolLookup LOOKUP = SharedLibrary.find("pyjc.sqlite", "libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib");

    private SqliteLibrary() {}
}

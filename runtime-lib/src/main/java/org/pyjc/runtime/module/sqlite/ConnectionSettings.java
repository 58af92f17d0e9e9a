package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;

/** Limits and settings of a connection. Compare CPython _sqlite/connection.c. Thread safety: see {@link Database}. */
final class ConnectionSettings {
    private static final int FIRST_CONFIG = 1002;
    private static final int LAST_CONFIG = 1017;

    private ConnectionSettings() {}

    @PyMethod(signature = "($self, category, limit, /)", doc = "Set connection run-time limits.\n\n  category\n    The limit category to be "
            + "set.\n  limit\n    The new limit. If the new limit is a negative number, the limit is\n    unchanged.\n\nAttempts to increase a "
            + "limit above its hard upper bound are silently truncated\nto the hard upper bound. Regardless of whether or not the limit was "
            + "changed,\nthe prior value of the limit is returned.")
    static long setlimit(PyConnection self, int category, int limit) {
        self.check();
        long db = self.database().enter();
        try {
            int old = Sqlite.LIMIT.callInt(db, category, limit);
            if (old < 0) {
                throw SqliteErrors.programming("'category' is out of bounds");
            }
            return old;
        } finally {
            self.database().exit();
        }
    }

    @PyMethod(signature = "($self, category, /)", doc = "Get connection run-time limits.\n\n  category\n    The limit category to be queried.")
    static long getlimit(PyConnection self, int category) {
        return setlimit(self, category, -1);
    }

    @PyMethod(signature = "($self, op, enable=True, /)", doc = "Set a boolean connection configuration option.\n\n  op\n"
            + "    The configuration verb; one of the sqlite3.SQLITE_DBCONFIG codes.")
    static void setconfig(PyConnection self, int op, boolean enable) {
        if (configure(self, op, enable ? 1 : 0) != enable) {
            throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Unable to set config");
        }
    }

    @PyMethod(signature = "($self, op, /)", doc = "Query a boolean connection configuration option.\n\n  op\n"
            + "    The configuration verb; one of the sqlite3.SQLITE_DBCONFIG codes.")
    static boolean getconfig(PyConnection self, int op) {
        return configure(self, op, -1);
    }

    private static boolean configure(PyConnection self, int op, int value) {
        self.check();
        if (op < FIRST_CONFIG || op > LAST_CONFIG) {
            throw Errors.valueError("unknown config 'op': " + op);
        }
        long db = self.database().enter();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment now = arena.allocate(8, 8);
            if (Sqlite.DB_CONFIG.callInt(db, op, value, now.address()) != Sqlite.OK) {
                throw SqliteErrors.of(db);
            }
            return now.get(ValueLayout.JAVA_INT, 0) != 0;
        } finally {
            self.database().exit();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Abort any pending database operation.")
    static void interrupt(PyConnection self) {
        self.checkOpen();
        self.database().interrupt();
    }
}

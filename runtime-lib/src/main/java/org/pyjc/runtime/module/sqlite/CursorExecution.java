package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;

/** How cursors run SQL. Compare CPython _sqlite/cursor.c: _pysqlite_query_execute. Thread safety: see {@link PyCursor}. */
final class CursorExecution {
    private static final int LIMIT_SQL_LENGTH = 1;

    private CursorExecution() {}

    @PyMethod(signature = "($self, sql, parameters=(), /)", doc = "Executes an SQL statement.")
    static Object execute(PyCursor self, Object sql, Object parameters) {
        run(self, sql("execute", sql), parameters, false);
        return self;
    }

    @PyMethod(signature = "($self, sql, seq_of_parameters, /)", doc = "Repeatedly executes an SQL statement.")
    static Object executemany(PyCursor self, Object sql, Object sets) {
        run(self, sql("executemany", sql), sets, true);
        return self;
    }

    private static Object sql(String function, Object sql) {
        Object text = Values.strOrNull(sql);
        if (text == null) {
            throw Errors.typeError(function + "() argument 1 must be str, not " + PyType.of(sql).name());
        }
        return text;
    }

    private static void run(PyCursor cursor, Object sql, Object parameters, boolean many) {
        cursor.check();
        Object sets = many ? Iteration.iter(parameters) : null;
        cursor.beginUse();
        try {
            String[] names = begin(cursor, sql, many);
            if (!many) {
                step(cursor, names, parameters);
                cursor.lastRowId = lastRowId(cursor);
            } else {
                for (Object each = Iteration.next(sets); each != null; each = Iteration.next(sets)) {
                    step(cursor, names, each);
                }
            }
            cursor.keepOrGiveUp();
        } catch (RuntimeException | Error e) {
            cursor.rowCount = -1L;
            cursor.giveUp();
            throw e;
        } finally {
            cursor.endUse();
        }
    }

    /** Gets the statement, and begins a transaction before the first change; returns the names of its parameters. */
    private static String[] begin(PyCursor cursor, Object sql, boolean many) {
        PyConnection connection = cursor.connection();
        Database database = connection.database();
        long db = database.enter();
        try {
            cursor.description = null;
            cursor.ahead = null;
            if (cursor.statement() != null) {
                cursor.giveUp();
            }
            PyStatement statement = database.statement(sql);
            cursor.take(statement);
            cursor.rowCount = statement.isDml ? 0L : -1L;
            if (statement.isDml && connection.beginsTransactions() && Sqlite.GET_AUTOCOMMIT.callInt(db) != 0) {
                connection.begin();
            }
            if (many && statement.isReadOnly()) {
                throw SqliteErrors.programming("executemany() can only execute DML statements.");
            }
            return ParameterBinding.names(statement);
        } finally {
            database.exit();
        }
    }

    private static void step(PyCursor cursor, String[] names, Object parameters) {
        Object[] values = ParameterBinding.values(names, parameters);
        PyConnection connection = cursor.connection();
        Database database = connection.database();
        long db = database.enter();
        try {
            PyStatement statement = cursor.statement();
            if (statement == null) {
                throw PyCursor.recursive();
            }
            statement.reset();
            ParameterBinding.bind(database, statement, values);
            int rc = statement.step();
            if (rc != Sqlite.DONE && rc != Sqlite.ROW) {
                throw SqliteErrors.of(db);
            }
            cursor.converters = RowReading.converters(statement, connection.detectTypes());
            if (cursor.description == null) {
                cursor.description = RowReading.description(statement, connection.detectTypes());
            }
            if (rc == Sqlite.DONE) {
                if (statement.isDml) {
                    cursor.rowCount = (Long) cursor.rowCount + Sqlite.CHANGES.callInt(db);
                }
                statement.reset();
            } else if (!statement.isDml && !statement.isReadOnly()) {
                readAhead(cursor, statement, db);
            }
        } finally {
            database.exit();
        }
    }

    /**
     * Runs a statement that changes how the database works, {@code pragma journal_mode=wal} say, to its end: it locks the database until
     * then, also for other processes, and programs forget its cursor, which CPython ends at once.
     */
    private static void readAhead(PyCursor cursor, PyStatement statement, long db) {
        ArrayDeque<Object[]> rows = new ArrayDeque<>();
        int rc = Sqlite.ROW;
        for (; rc == Sqlite.ROW; rc = statement.step()) {
            rows.add(RowReading.read(statement, cursor.converters));
        }
        if (rc != Sqlite.DONE) {
            throw SqliteErrors.of(db);
        }
        statement.reset();
        cursor.ahead = rows;
    }

    private static Object lastRowId(PyCursor cursor) {
        Database database = cursor.connection().database();
        long db = database.enter();
        try {
            return Sqlite.LAST_INSERT_ROWID.call(db);
        } finally {
            database.exit();
        }
    }

    @PyMethod(signature = "($self, sql_script, /)", doc = "Executes multiple SQL statements at once.")
    static Object executescript(PyCursor self, Object script) {
        Object text = Values.strOrNull(script);
        if (text == null) {
            throw Errors.typeError("executescript() argument must be str, not " + PyType.of(script).name());
        }
        byte[] sql = Utf8.encode(text, ErrorHandlers.STRICT);
        for (byte b : sql) {
            if (b == 0) {
                throw Errors.valueError("embedded null character");
            }
        }
        self.check();
        PyConnection connection = self.connection();
        long db = connection.database().enter();
        try {
            if (sql.length > Sqlite.LIMIT.callInt(db, LIMIT_SQL_LENGTH, -1)) {
                throw SqliteErrors.raised(SqliteErrors.DATA, "query string is too large");
            }
            if (connection.isLegacy() && Sqlite.GET_AUTOCOMMIT.callInt(db) == 0) {
                connection.database().execute("COMMIT");
            }
            runScript(db, sql);
        } finally {
            connection.database().exit();
        }
        return self;
    }

    private static void runScript(long db, byte[] sql) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(sql.length + 1L);
            MemorySegment.copy(sql, 0, memory, ValueLayout.JAVA_BYTE, 0, sql.length);
            MemorySegment out = arena.allocate(16, 8);
            long at = memory.address();
            long end = at + sql.length;
            while (at < end) {
                if (Sqlite.PREPARE_V2.callInt(db, at, end - at + 1, out.address(), out.address() + 8) != Sqlite.OK) {
                    throw SqliteErrors.of(db);
                }
                long statement = out.get(ValueLayout.JAVA_LONG, 0);
                at = out.get(ValueLayout.JAVA_LONG, 8);
                int rc = Sqlite.DONE;
                if (statement != 0) {
                    do {
                        rc = Sqlite.STEP.callInt(statement);
                    } while (rc == Sqlite.ROW);
                    rc = Sqlite.FINALIZE.callInt(statement);
                }
                if (rc != Sqlite.OK && rc != Sqlite.DONE) {
                    throw SqliteErrors.of(db);
                }
            }
        }
    }

}

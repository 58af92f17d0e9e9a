package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;

/** {@code sqlite3.Statement}. Compare CPython _sqlite/statement.c. Thread safety: its state is guarded by the database's lock. */
@PyTypeDef(name = "Statement", module = "sqlite3", instantiable = false, subclassable = false)
final class PyStatement extends PyObject {
    public static final PyType TYPE = PyType.define(new PyStatementExposer());
    private static final int LIMIT_SQL_LENGTH = 1;

    private final Database database;
    /** Whether it is an INSERT, UPDATE, DELETE or REPLACE. */
    final boolean isDml;
    private long pointer;
    private boolean claimed;
    private boolean cached;
    /** Whether it was stepped since it was reset. */
    private boolean active;

    private PyStatement(Database database, long pointer, boolean isDml) {
        super(TYPE);
        this.database = database;
        this.pointer = pointer;
        this.isDml = isDml;
    }

    /** Compiles one SQL statement; the database's lock is held. Compare CPython statement.c: pysqlite_statement_create. */
    static PyStatement prepare(Database database, Object sql) {
        byte[] text = Utf8.encode(sql, ErrorHandlers.STRICT);
        long db = database.pointer();
        if (text.length > Sqlite.LIMIT.callInt(db, LIMIT_SQL_LENGTH, -1)) {
            throw SqliteErrors.raised(SqliteErrors.DATA, "query string is too large");
        }
        for (byte b : text) {
            if (b == 0) {
                throw SqliteErrors.programming("the query contains a null character");
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(text.length + 1L);
            MemorySegment.copy(text, 0, memory, ValueLayout.JAVA_BYTE, 0, text.length);
            MemorySegment out = arena.allocate(16, 8);
            if (Sqlite.PREPARE_V2.callInt(db, memory.address(), text.length + 1, out.address(), out.address() + 8) != Sqlite.OK) {
                throw SqliteErrors.of(db);
            }
            long statement = out.get(ValueLayout.JAVA_LONG, 0);
            int end = (int) (out.get(ValueLayout.JAVA_LONG, 8) - memory.address());
            if (SqlText.start(text, end) >= 0) {
                Sqlite.FINALIZE.call(statement);
                throw SqliteErrors.programming("You can only execute one statement at a time.");
            }
            return new PyStatement(database, statement, SqlText.isDml(text));
        }
    }

    long pointer() {
        return pointer;
    }

    boolean isActive() {
        return active;
    }

    void setCached(boolean now) {
        cached = now;
        if (!now && !claimed) {
            finish();
        }
    }

    /** Takes the statement for a cursor; false when another one has it. */
    boolean claim() {
        if (claimed || pointer == 0) {
            return false;
        }
        claimed = true;
        return true;
    }

    /** Ends the use by a cursor. */
    void release() {
        claimed = false;
        if (cached) {
            reset();
        } else {
            finish();
        }
    }

    int reset() {
        if (active && pointer != 0) {
            active = false;
            return Sqlite.RESET.callInt(pointer);
        }
        return Sqlite.OK;
    }

    /**
     * Steps; when a first step is held up, once more after forgotten cursors have let go of their statements. The lock is held, but not all
     * the time: raises ProgrammingError when the database was closed.
     */
    int step() {
        if (pointer == 0) {
            return Sqlite.DONE; // nothing but comments
        }
        boolean first = !active;
        active = true;
        int rc = Sqlite.STEP.callInt(pointer);
        if (first && isHeldUp(rc) && database.endForgottenByCollecting(this)) {
            database.pointer();
            Sqlite.RESET.callInt(pointer);
            rc = Sqlite.STEP.callInt(pointer);
        }
        return rc;
    }

    /** Whether the result tells of other statements in use: those that commit or vacuum, change or detach a table, or need a lock. */
    private boolean isHeldUp(int rc) {
        return switch (rc & 0xff) {
            case Sqlite.LOCKED, Sqlite.BUSY -> true;
            case Sqlite.ERROR -> {
                String message = Libc.string(Sqlite.ERRMSG.call(database.pointer()));
                yield message.contains("SQL statements in progress") || message.endsWith(" is locked");
            }
            default -> false;
        };
    }

    boolean isReadOnly() {
        return pointer == 0 || Sqlite.STMT_READONLY.callInt(pointer) != 0;
    }

    boolean hasRow() {
        return pointer != 0 && Sqlite.DATA_COUNT.callInt(pointer) != 0;
    }

    /** Finalises the statement. */
    void finish() {
        if (pointer != 0) {
            Sqlite.FINALIZE.call(pointer);
            pointer = 0;
            active = false;
        }
        database.forget(this);
    }

    static Object requireSql(Object sql) {
        Object text = org.pyjc.runtime.object.Values.strOrNull(sql);
        if (text == null) {
            throw Errors.typeError("argument 1 must be str, not " + PyType.of(sql).name());
        }
        return text;
    }
}

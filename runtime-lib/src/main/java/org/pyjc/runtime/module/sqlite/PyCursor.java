package org.pyjc.runtime.module.sqlite;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code sqlite3.Cursor}. Compare CPython _sqlite/cursor.c.
 *
 * <p>Thread safety: the statement is used and given up under the database's lock; a cursor that is in use, by
 * this or another thread, raises "Recursive use of cursors not allowed", so that each row is given once.
 */
@PyTypeDef(name = "Cursor", module = "sqlite3", doc = "SQLite database cursor class.", weakReferable = true, parts = CursorExecution.class)
final class PyCursor extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyCursorExposer());
    private static final long MOST_ROWS = 0xffff_ffffL;

    @PyMember("connection") volatile Object connection;
    @PyMember("description") volatile Object description;
    @PyMember("lastrowid") volatile Object lastRowId;
    @PyMember("rowcount") volatile Object rowCount = -1L;
    @PyMember(value = "row_factory", writable = true) volatile Object rowFactory;
    private volatile long arraySize = 1;
    volatile Object[] converters;
    private volatile boolean initialized;
    private volatile boolean closed;
    /** Whether an operation of this cursor is under way, for which Python code may run. */
    private final AtomicBoolean inUse = new AtomicBoolean();
    private volatile PyStatement statement;
    /** Rows of a statement that was run to its end at once, null when there are none; its content is guarded by the database's lock. */
    volatile ArrayDeque<Object[]> ahead;
    /** Guarded by the database's lock. */
    private Database.Lease lease;

    private PyCursor(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyCursor(cls);
    }

    @PyInit(signature = "(self, connection, /)")
    void init(PyConnection newConnection) {
        checkNotInUse();
        newConnection.check();
        if (statement != null) {
            giveUp();
        }
        ahead = null;
        connection = newConnection;
        description = null;
        lastRowId = null;
        rowCount = -1L;
        rowFactory = null;
        arraySize = 1;
        closed = false;
        initialized = true;
    }

    PyConnection connection() {
        return (PyConnection) connection;
    }

    Object description() {
        return description == null ? PyNone.NONE : description;
    }

    private void checkNotInUse() {
        if (inUse.get()) {
            throw recursive();
        }
    }

    static PyException recursive() {
        return SqliteErrors.programming("Recursive use of cursors not allowed.");
    }

    /** Raises ProgrammingError unless the cursor can be used. Compare CPython cursor.c: check_cursor. */
    void check() {
        if (!initialized) {
            throw SqliteErrors.programming("Base Cursor.__init__ not called.");
        }
        if (closed) {
            throw SqliteErrors.programming("Cannot operate on a closed cursor.");
        }
        checkNotInUse();
        connection().check();
    }

    /** An operation begins, which {@link #endUse} ends. */
    void beginUse() {
        if (!inUse.compareAndSet(false, true)) {
            throw recursive();
        }
    }

    void endUse() {
        inUse.set(false);
    }

    PyStatement statement() {
        return statement;
    }

    /** Takes a claimed statement; the lock is held. */
    void take(PyStatement fresh) {
        statement = fresh;
    }

    /** Keeps a statement with rows until there are no more, or the cursor is forgotten; gives back any other. */
    void keepOrGiveUp() {
        Database database = connection().database();
        database.lock.lock();
        try {
            PyStatement present = statement;
            if (present == null || !present.isActive()) {
                giveUp();
            } else if (lease == null) {
                lease = database.lease(this, present);
            }
        } finally {
            database.lock.unlock();
        }
    }

    /** Gives the statement back. */
    void giveUp() {
        Database database = connection().database();
        database.lock.lock();
        try {
            PyStatement given = statement;
            statement = null;
            if (lease != null) {
                lease.end();
                lease = null;
            }
            if (given != null) {
                given.release();
            }
        } finally {
            database.lock.unlock();
        }
    }

    @Override
    public Object next() {
        check();
        if (statement == null && ahead == null) {
            return null;
        }
        PyTuple row = fetch();
        if (row == null) {
            return null;
        }
        Object factory = rowFactory;
        return factory == null || factory == PyNone.NONE ? row : Call.call2(factory, this, row);
    }

    /** The present row, null at the end; goes on to the next one. */
    private PyTuple fetch() {
        PyConnection owner = connection();
        Database database = owner.database();
        beginUse();
        try {
            Object[] raw = read(database);
            if (raw == null) {
                return null;
            }
            PyTuple row = RowReading.convert(raw, owner.textFactory(), description);
            advance(database);
            return row;
        } finally {
            endUse();
        }
    }

    private Object[] read(Database database) {
        database.enter();
        try {
            ArrayDeque<Object[]> read = ahead;
            if (read != null) {
                return read.poll();
            }
            if (statement == null) {
                return null;
            }
            if (!statement.hasRow()) {
                giveUp();
                return null;
            }
            return RowReading.read(statement, converters);
        } finally {
            database.exit();
        }
    }

    private void advance(Database database) {
        long db = database.enter();
        try {
            if (statement == null) {
                return;
            }
            int rc = statement.step();
            if (rc == Sqlite.DONE) {
                if (statement.isDml) {
                    rowCount = (long) Sqlite.CHANGES.callInt(db);
                }
                giveUp();
            } else if (rc != Sqlite.ROW) {
                RuntimeException failure = SqliteErrors.of(db);
                giveUp();
                throw failure;
            }
        } finally {
            database.exit();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Fetches one row from the resultset.")
    Object fetchone() {
        Object row = next();
        return row == null ? PyNone.NONE : row;
    }

    @PyMethod(signature = "($self, /, size=<absent>)", doc = "Fetches several rows from the resultset.\n\n  size\n"
            + "    The default value is set by the Cursor.arraysize attribute.")
    Object fetchmany(Object size) {
        long most = size == null ? arraySize : unsigned(size);
        PyList rows = new PyList();
        for (long i = 0; i < most; i++) {
            Object row = next();
            if (row == null) {
                break;
            }
            rows.append(row);
        }
        return rows;
    }

    @PyMethod(signature = "($self, /)", doc = "Fetches all rows from the resultset.")
    Object fetchall() {
        PyList rows = new PyList();
        for (Object row = next(); row != null; row = next()) {
            rows.append(row);
        }
        return rows;
    }

    private static long unsigned(Object value) {
        Object n = Index.of(value);
        if (n instanceof Long l && l >= 0 && l <= MOST_ROWS) {
            return l;
        }
        if (n instanceof Long l && l < 0 || n instanceof java.math.BigInteger b && b.signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        throw Errors.overflowError("Python int too large to convert to C uint32_t");
    }

    @PyGetter("arraysize")
    long arraysize() {
        return arraySize;
    }

    @PySetter("arraysize")
    void setArraysize(Object value) {
        arraySize = unsigned(value);
    }

    @PyMethod(signature = "($self, sizes, /)", doc = "Required by DB-API. Does nothing in sqlite3.")
    void setinputsizes(Object sizes) {}

    @PyMethod(signature = "($self, size, column=None, /)", doc = "Required by DB-API. Does nothing in sqlite3.")
    void setoutputsize(Object size, Object column) {}

    @PyMethod(signature = "($self, /)", doc = "Closes the cursor.")
    void close() {
        checkNotInUse();
        if (!initialized) {
            throw SqliteErrors.programming("Base Cursor.__init__ not called.");
        }
        connection().check();
        beginUse();
        try {
            giveUp();
            ahead = null;
            closed = true;
        } finally {
            endUse();
        }
    }
}

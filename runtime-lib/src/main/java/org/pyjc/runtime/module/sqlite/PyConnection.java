package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.str.StrType;

/**
 * {@code sqlite3.Connection}. Compare CPython _sqlite/connection.c.
 *
 * <p>Thread safety: {@link Database}; the settings are volatile. With {@code check_same_thread} only the thread that made it may use it.
 */
@PyTypeDef(name = "Connection", module = "sqlite3", doc = "SQLite database connection object.", weakReferable = true,
        parts = {ConnectionTransactions.class, ConnectionShortcuts.class, ConnectionFunctions.class, ConnectionHooks.class,
            ConnectionSettings.class, ConnectionCopies.class, ConnectionErrors.class})
final class PyConnection extends PyObject {
    public static final PyType TYPE = PyType.define(new PyConnectionExposer());
    static final int LEGACY = -1;
    private static final String[] LEVELS = {"", "DEFERRED", "IMMEDIATE", "EXCLUSIVE"};
    private static final int READWRITE_CREATE = 6;
    private static final int URI = 0x40;
    private static final double DEFAULT_TIMEOUT = 5.0;
    private static final int DEFAULT_CACHE = 128;

    @PyMember(value = "row_factory", writable = true) volatile Object rowFactory;
    @PyMember(value = "text_factory", writable = true) volatile Object textFactory = StrType.TYPE;
    /** Null before {@code __init__}. */
    private volatile Database database;
    private volatile String isolationLevel;
    private volatile int autocommit = LEGACY;
    private volatile int detectTypes;
    private volatile boolean checkThread;
    private volatile long thread;

    private PyConnection(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyConnection(cls);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1 && positional <= 8) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, SqliteModule.positionalWarning("_sqlite3.Connection"), 1);
        }
        Object[] a = ArgumentNames.bind("Connection", args, kwnames, 1, 8, "database", "timeout", "detect_types", "isolation_level",
                "check_same_thread", "factory", "cached_statements", "uri", "autocommit");
        double timeout = a[1] == null ? DEFAULT_TIMEOUT : Args.real(a[1]);
        int newDetectTypes = a[2] == null ? 0 : Args.cInt(a[2]);
        String newLevel = a[3] == null ? "" : level(a[3]);
        boolean checkSameThread = a[4] == null || Args.truth(a[4]);
        int cachedStatements = a[6] == null ? DEFAULT_CACHE : Args.cInt(a[6]);
        boolean uri = a[7] != null && Args.truth(a[7]);
        int mode = a[8] == null ? LEGACY : autocommit(a[8]);
        open(a[0], timeout, uri, cachedStatements);
        isolationLevel = newLevel;
        autocommit = mode;
        detectTypes = newDetectTypes;
        checkThread = checkSameThread;
        thread = Thread.currentThread().threadId();
        rowFactory = null;
        textFactory = StrType.TYPE;
        Call.method2(Modules.sys(), "audit", "sqlite3.connect/handle", this);
        Finalization.watched(this);
        if (mode == 0) {
            database.execute("BEGIN");
        }
    }

    private void open(Object path, double timeout, boolean uri, int cachedStatements) {
        Call.method2(Modules.sys(), "audit", "sqlite3.connect", path);
        byte[] name = Paths.toPath(path).getBytes(StandardCharsets.UTF_8);
        Database old = database;
        if (old != null) {
            database = null;
            old.close(autocommit == 0);
        }
        database = new Database(open(name, uri, timeout), cachedStatements);
    }

    private static long open(byte[] path, boolean uri, double timeout) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(8, 8);
            int rc = Sqlite.OPEN_V2.callInt(Libc.string(arena, path), out.address(),
                    READWRITE_CREATE | (uri ? URI : 0), 0, 0, 0);
            long db = out.get(ValueLayout.JAVA_LONG, 0);
            if (rc != Sqlite.OK) {
                PyException failure = db == 0 ? Errors.memoryError("") : SqliteErrors.of(db);
                Sqlite.CLOSE_V2.callInt(db);
                throw failure;
            }
            Sqlite.BUSY_TIMEOUT.callInt(db, (int) (timeout * 1000));
            return db;
        }
    }

    static String level(Object value) {
        if (value == PyNone.NONE) {
            return null;
        }
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("isolation_level must be str or None");
        }
        String wanted = Str.toJavaString(text);
        if (wanted.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        for (String each : LEVELS) {
            if (each.equals(wanted.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw Errors.valueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'");
    }

    private static int autocommit(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (value instanceof Long n && n == LEGACY) {
            return LEGACY;
        }
        throw Errors.valueError("autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL");
    }

    /** The open database, or ProgrammingError. */
    Database database() {
        Database d = database;
        if (d == null) {
            throw SqliteErrors.programming("Base Connection.__init__ not called.");
        }
        return d;
    }

    void checkThread() {
        if (checkThread && thread != Thread.currentThread().threadId()) {
            throw SqliteErrors.programming("SQLite objects created in a thread can only be used in that same thread. The object was "
                    + "created in thread id " + thread + " and this is thread id " + Thread.currentThread().threadId() + ".");
        }
    }

    void checkOpen() {
        if (!database().isOpen()) {
            throw SqliteErrors.programming("Cannot operate on a closed database.");
        }
    }

    /** Raises ProgrammingError in another thread, and when the connection is closed. */
    void check() {
        checkThread();
        checkOpen();
    }

    int detectTypes() {
        return detectTypes;
    }

    Object textFactory() {
        return textFactory == null ? PyNone.NONE : textFactory;
    }

    boolean isLegacy() {
        return autocommit == LEGACY;
    }

    int autocommitMode() {
        return autocommit;
    }

    /** Whether a transaction begins by itself before a change. */
    boolean beginsTransactions() {
        return isLegacy() && isolationLevel != null;
    }

    void begin() {
        database().execute("BEGIN " + isolationLevel);
    }

    @PyGetter("isolation_level")
    Object isolationLevel() {
        checkOpen();
        return isolationLevel == null ? PyNone.NONE : isolationLevel;
    }

    @PySetter("isolation_level")
    void setIsolationLevel(Object value) {
        if (value == PyNone.NONE) {
            isolationLevel = null;
            ConnectionTransactions.commit(this);
        } else {
            isolationLevel = level(value);
        }
    }

    @PyDeleter("isolation_level")
    void deleteIsolationLevel() {
        throw Errors.attributeError("cannot delete attribute");
    }

    @PyGetter("autocommit")
    Object autocommit() {
        check();
        return autocommit == LEGACY ? (Object) (long) LEGACY : (Object) (autocommit == 1);
    }

    @PySetter("autocommit")
    void setAutocommit(Object value) {
        check();
        int mode = autocommit(value);
        boolean open = database().inTransaction();
        if (mode == 1 && open) {
            database().execute("COMMIT");
        } else if (mode == 0 && !open) {
            database().execute("BEGIN");
        }
        autocommit = mode;
    }

    @PyMethod(signature = "($self, /)", doc = "Close the database connection.\n\nAny pending transaction is not committed implicitly.")
    void close() {
        checkThread();
        Database d = database;
        if (d == null) {
            throw SqliteErrors.programming("Base Connection.__init__ not called.");
        }
        d.close(autocommit == 0);
    }

    /** Closes what the program forgot. */
    @PyMethod(name = "__del__")
    void finish() {
        Database d = database;
        if (d != null && d.isOpen()) {
            Warnings.warn(Exceptions.RESOURCE_WARNING, "unclosed database in " + org.pyjc.runtime.exc.Uncaught.safeRepr(this), 1);
            d.close(autocommit == 0);
        }
    }
}

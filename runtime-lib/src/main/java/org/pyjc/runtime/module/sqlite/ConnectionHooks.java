package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What SQLite asks while it works: whether something is allowed, whether to go on, and what it runs. Compare CPython
 * _sqlite/connection.c. Thread safety: see {@link Database}; the callables that were replaced are forgotten under its lock.
 */
final class ConnectionHooks {
    private static final String HIDDEN = "\0hook ";
    private static final int TRACE_STMT = 1;

    private ConnectionHooks() {}

    /** Sets a hook: the number of its callable, and the stub's address; 0 and 0 for none. */
    private interface Setting {
        int apply(long db, long stub, long number);
    }

    private static int set(PyConnection self, String kind, Object callable, CallbackStub stub, Setting setting) {
        long db = self.database().enter();
        try {
            String hidden = HIDDEN + kind;
            Object before = self.hiddenAttribute(hidden);
            boolean clears = callable == PyNone.NONE;
            long number = clears ? 0 : Callbacks.register(callable);
            int rc = setting.apply(db, clears ? 0 : stub.address(), number);
            if (before instanceof Long old) {
                self.clearHiddenAttribute(hidden);
                Callbacks.unregister(old);
            }
            if (!clears) {
                self.hiddenAttributeOrAdd(hidden, number);
            }
            return rc;
        } finally {
            self.database().exit();
        }
    }

    @PyMethod(doc = "Set authorizer callback.")
    static void set_authorizer(PyConnection self, Object[] args, String[] kwnames) {
        Object[] a = ArgumentNames.bind("set_authorizer", args, kwnames, 1, 1, "authorizer_callback");
        ConnectionFunctions.warnOfNames("set_authorizer", kwnames, "authorizer_callback");
        self.check();
        int rc = set(self, "authorizer", a[0], CallbackStub.AUTHORIZE, (db, stub, number) -> Sqlite.SET_AUTHORIZER.callInt(db, stub, number));
        if (rc != Sqlite.OK) {
            throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Error setting authorizer callback");
        }
    }

    @PyMethod(doc = "Set progress handler callback.")
    static void set_progress_handler(PyConnection self, Object[] args, String[] kwnames) {
        Object[] a = ArgumentNames.bind("set_progress_handler", args, kwnames, 2, 2, "progress_handler", "n");
        ConnectionFunctions.warnOfNames("set_progress_handler", kwnames, "progress_handler");
        int n = Args.cInt(a[1]);
        self.check();
        set(self, "progress", a[0], CallbackStub.PROGRESS,
                (db, stub, number) -> Sqlite.PROGRESS_HANDLER.callInt(db, stub == 0 ? 0 : n, stub, number, 0));
    }

    @PyMethod(doc = "Set a trace callback called for each SQL statement (passed as unicode).")
    static void set_trace_callback(PyConnection self, Object[] args, String[] kwnames) {
        Object[] a = ArgumentNames.bind("set_trace_callback", args, kwnames, 1, 1, "trace_callback");
        ConnectionFunctions.warnOfNames("set_trace_callback", kwnames, "trace_callback");
        self.check();
        set(self, "trace", a[0], CallbackStub.TRACE, (db, stub, number) -> Sqlite.TRACE_V2.callInt(db, TRACE_STMT, stub, number));
    }
}

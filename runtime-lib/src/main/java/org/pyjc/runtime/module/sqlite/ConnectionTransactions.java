package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.none.PyNone;

/** Transactions. Compare CPython _sqlite/connection.c. Thread safety: see {@link Database}. */
final class ConnectionTransactions {
    private ConnectionTransactions() {}

    @PyMethod(signature = "($self, /)", doc = "Commit any pending transaction to the database.\n\n"
            + "If there is no open transaction, this method is a no-op.")
    static void commit(PyConnection self) {
        end(self, "COMMIT");
    }

    @PyMethod(signature = "($self, /)", doc = "Roll back to the start of any pending transaction.\n\n"
            + "If there is no open transaction, this method is a no-op.")
    static void rollback(PyConnection self) {
        end(self, "ROLLBACK");
    }

    private static void end(PyConnection self, String how) {
        self.check();
        Database database = self.database();
        if (self.isLegacy()) {
            if (database.inTransaction()) {
                database.execute(how);
            }
        } else if (self.autocommitMode() == 0) {
            database.execute(how);
            database.execute("BEGIN");
        }
    }

    @PyGetter("in_transaction")
    static boolean inTransaction(PyConnection self) {
        self.checkOpen();
        return self.database().inTransaction();
    }

    @PyGetter("total_changes")
    static long totalChanges(PyConnection self) {
        long db = self.database().enter();
        try {
            return Sqlite.TOTAL_CHANGES.callInt(db);
        } finally {
            self.database().exit();
        }
    }

    @PyMethod(name = "__enter__", signature = "($self, /)", doc = "Called when the connection is used as a context manager.\n\n"
            + "Returns itself as a convenience to the caller.")
    static Object enter(PyConnection self) {
        self.check();
        return self;
    }

    @PyMethod(name = "__exit__", signature = "($self, type, value, traceback, /)", doc = "Called when the connection is used as a context "
            + "manager.\n\nIf there was any exception, a rollback takes place; otherwise we commit.")
    static Object exit(PyConnection self, Object type, Object value, Object traceback) {
        if (type != PyNone.NONE || value != PyNone.NONE || traceback != PyNone.NONE) {
            rollback(self);
            return false;
        }
        try {
            commit(self);
        } catch (PyException e) {
            try { // so that the database does not stay locked
                rollback(self);
            } catch (PyException e2) {
                e2.value.setContext(e.value);
                throw e2;
            }
            throw e;
        }
        return false;
    }
}

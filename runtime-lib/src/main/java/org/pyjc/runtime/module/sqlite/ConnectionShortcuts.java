package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What a connection does by a cursor of its own making. Compare CPython _sqlite/connection.c. Thread safety: see {@link PyCursor}. */
final class ConnectionShortcuts {
    private ConnectionShortcuts() {}

    @PyMethod(signature = "($self, /, factory=<unrepresentable>)", doc = "Return a cursor for the connection.")
    static Object cursor(PyConnection self, Object factory) {
        self.check();
        Object cursor = Call.call1(factory == null ? PyCursor.TYPE : factory, self);
        if (!(cursor instanceof PyCursor c)) {
            throw Errors.typeError("factory must return a cursor, not " + PyType.of(cursor).name());
        }
        if (self.rowFactory != null && self.rowFactory != PyNone.NONE) {
            c.rowFactory = self.rowFactory;
        }
        return cursor;
    }

    @PyGetter("__text_signature__")
    static String callSignature(PyConnection self) {
        return "(sql, /)";
    }

    @PyMethod(signature = "($self, sql, parameters=<unrepresentable>, /)", doc = "Executes an SQL statement.")
    static Object execute(PyConnection self, Object sql, Object parameters) {
        Object cursor = Call.method0(self, "cursor");
        return parameters == null ? Call.method1(cursor, "execute", sql) : Call.method2(cursor, "execute", sql, parameters);
    }

    @PyMethod(signature = "($self, sql, parameters, /)", doc = "Repeatedly executes an SQL statement.")
    static Object executemany(PyConnection self, Object sql, Object parameters) {
        return Call.method2(Call.method0(self, "cursor"), "executemany", sql, parameters);
    }

    @PyMethod(signature = "($self, sql_script, /)", doc = "Executes multiple SQL statements at once.")
    static Object executescript(PyConnection self, Object script) {
        return Call.method1(Call.method0(self, "cursor"), "executescript", script);
    }

    @PyMethod(signature = "($self, /, *, filter=None)", doc = "Returns iterator to the dump of the database in an SQL text format.\n\n"
            + "  filter\n    An optional LIKE pattern for database objects to dump")
    static Object iterdump(PyConnection self, Object filter) {
        self.checkOpen();
        Object module = Importer.importModule(null, "sqlite3.dump", new PyTuple("_iterdump"), 0);
        return Call.call(Attributes.get(module, "_iterdump"), new Object[] {self, filter}, new String[] {"filter"});
    }

    @PyMethod(name = "__call__")
    static Object call(PyConnection self, Object[] args, String[] kwnames) {
        self.check();
        Object text = PyStatement.requireSql(ArgumentNames.bind("sqlite3.Connection", args, kwnames, 1, 1, "sql")[0]);
        self.database().enter();
        try {
            return PyStatement.prepare(self.database(), text);
        } finally {
            self.database().exit();
        }
    }
}

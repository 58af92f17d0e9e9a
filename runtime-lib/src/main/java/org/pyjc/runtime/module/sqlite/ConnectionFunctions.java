package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.none.PyNone;

/** Functions, aggregates and collations that are written in Python. Compare CPython _sqlite/connection.c. Thread safety: see {@link Database}. */
final class ConnectionFunctions {
    private static final int LIMIT_FUNCTION_ARG = 6;

    private ConnectionFunctions() {}

    /** Warns when parameters that will become positional-only are named. Compare Argument Clinic's "[from 3.15]". */
    static void warnOfNames(String function, String[] kwnames, String... names) {
        for (String each : kwnames) {
            if (java.util.Arrays.asList(names).contains(each)) {
                Warnings.warn(Exceptions.DEPRECATION_WARNING, "Passing keyword argument" + (names.length > 1 ? "s " : " ") + list(names)
                        + " to _sqlite3.Connection." + function + "() is deprecated. Parameter" + (names.length > 1 ? "s " : " ") + list(names)
                        + " will become positional-only in Python 3.15.", 1);
                return;
            }
        }
    }

    private static String list(String[] names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            text.append(i == 0 ? "'" : i == names.length - 1 ? " and '" : ", '").append(names[i]).append('\'');
        }
        return text.toString();
    }

    @PyMethod(doc = "Creates a new function.")
    static void create_function(PyConnection self, Object[] args, String[] kwnames) {
        Object[] a = ArgumentNames.bind("create_function", args, kwnames, 3, 3, "name", "narg", "func", "deterministic");
        warnOfNames("create_function", kwnames, "name", "narg", "func");
        byte[] name = name(a[0]);
        int flags = Sqlite.UTF8 | (a[3] != null && Truth.test(a[3]) ? Sqlite.DETERMINISTIC : 0);
        self.check();
        int count = count(self, "narg", Args.cInt(a[1]));
        boolean clears = a[2] == PyNone.NONE;
        int rc = define(self, name, a[2], (db, at, number) -> Sqlite.CREATE_FUNCTION_V2.callInt(db, at, count, flags, number,
                clears ? 0 : CallbackStub.FUNCTION.address(), 0, 0, clears ? 0 : CallbackStub.DESTROY.address(), 0));
        if (rc != Sqlite.OK) {
            throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Error creating function");
        }
    }

    @PyMethod(doc = "Creates a new aggregate.")
    static void create_aggregate(PyConnection self, Object[] args, String[] kwnames) {
        Object[] a = ArgumentNames.bind("create_aggregate", args, kwnames, 3, 3, "name", "n_arg", "aggregate_class");
        warnOfNames("create_aggregate", kwnames, "name", "n_arg", "aggregate_class");
        byte[] name = name(a[0]);
        self.check();
        int count = count(self, "n_arg", Args.cInt(a[1]));
        boolean clears = a[2] == PyNone.NONE;
        int rc = define(self, name, a[2], (db, at, number) -> Sqlite.CREATE_FUNCTION_V2.callInt(db, at, count, Sqlite.UTF8, number, 0,
                clears ? 0 : CallbackStub.STEP.address(), clears ? 0 : CallbackStub.FINISH.address(),
                clears ? 0 : CallbackStub.DESTROY.address(), 0));
        if (rc != Sqlite.OK) {
            throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Error creating aggregate");
        }
    }

    @PyMethod(signature = "($self, name, num_params, aggregate_class, /)", doc = "Creates or redefines an aggregate window function. "
            + "Non-standard.\n\n  name\n    The name of the SQL aggregate window function to be created or\n    redefined.\n  num_params\n"
            + "    The number of arguments the step and inverse methods takes.\n  aggregate_class\n"
            + "    A class with step(), finalize(), value(), and inverse() methods.\n    Set to None to clear the window function.")
    static void create_window_function(PyConnection self, Object name, int given, Object cls) {
        self.check();
        int count = count(self, "num_params", given);
        boolean clears = cls == PyNone.NONE;
        int rc = define(self, name(name), cls, (db, at, number) -> Sqlite.CREATE_WINDOW_FUNCTION.callInt(db, at, count, Sqlite.UTF8, number,
                clears ? 0 : CallbackStub.STEP.address(), clears ? 0 : CallbackStub.FINISH.address(),
                clears ? 0 : CallbackStub.VALUE.address(), clears ? 0 : CallbackStub.INVERSE.address(),
                clears ? 0 : CallbackStub.DESTROY.address()));
        if (rc != Sqlite.OK) {
            throw SqliteErrors.ofCode(rc);
        }
    }

    @PyMethod(signature = "($self, name, callback, /)", doc = "Creates a collation function.")
    static void create_collation(PyConnection self, Object name, Object callback) {
        self.check();
        boolean clears = callback == PyNone.NONE;
        if (!clears && !Callables.isCallable(callback)) {
            throw Errors.typeError("parameter must be callable");
        }
        int rc = define(self, name(name), callback, (db, at, number) -> {
            int code = Sqlite.CREATE_COLLATION_V2.callInt(db, at, Sqlite.UTF8, number, clears ? 0 : CallbackStub.COMPARE.address(),
                    clears ? 0 : CallbackStub.DESTROY.address());
            if (code != Sqlite.OK) {
                Callbacks.unregister(number); // unlike the others, this one does not destroy what it did not take
            }
            return code;
        });
        if (rc != Sqlite.OK) {
            throw SqliteErrors.ofCode(rc);
        }
    }

    /** Tells SQLite of a callable. */
    private interface Definition {
        int apply(long db, long name, long number);
    }

    private static int define(PyConnection self, byte[] name, Object callable, Definition definition) {
        Database database = self.database();
        database.enter();
        try {
            int rc = defineOnce(database, name, callable, definition);
            return rc == Sqlite.BUSY && database.endForgottenByCollecting(null) ? defineOnce(database, name, callable, definition) : rc;
        } finally {
            database.exit();
        }
    }

    private static int defineOnce(Database database, byte[] name, Object callable, Definition definition) {
        try (Arena arena = Arena.ofConfined()) {
            long number = callable == PyNone.NONE ? 0 : Callbacks.register(callable);
            return definition.apply(database.pointer(), Libc.string(arena, name), number);
        }
    }

    private static byte[] name(Object value) {
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("argument 'name' must be str, not " + org.pyjc.runtime.object.PyType.of(value).name());
        }
        return Utf8.encode(text, ErrorHandlers.STRICT);
    }

    /** How many arguments a function takes; -1 for any number. Compare CPython connection.c: check_num_params. */
    private static int count(PyConnection self, String name, int count) {
        long db = self.database().enter();
        try {
            int limit = Sqlite.LIMIT.callInt(db, LIMIT_FUNCTION_ARG, -1);
            if (count < -1 || count > limit) {
                throw SqliteErrors.programming("'" + name + "' must be between -1 and " + limit + ", not " + count);
            }
            return count;
        } finally {
            self.database().exit();
        }
    }
}

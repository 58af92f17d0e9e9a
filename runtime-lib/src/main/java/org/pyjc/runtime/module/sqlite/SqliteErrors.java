package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/** The module's exceptions, and what SQLite's error codes become. Compare CPython _sqlite/util.c. Thread safety: constants. */
final class SqliteErrors {
    static final PyType WARNING = define("Warning", Exceptions.EXCEPTION);
    static final PyType ERROR = define("Error", Exceptions.EXCEPTION);
    static final PyType INTERFACE = define("InterfaceError", ERROR);
    static final PyType DATABASE = define("DatabaseError", ERROR);
    static final PyType INTERNAL = define("InternalError", DATABASE);
    static final PyType OPERATIONAL = define("OperationalError", DATABASE);
    static final PyType PROGRAMMING = define("ProgrammingError", DATABASE);
    static final PyType INTEGRITY = define("IntegrityError", DATABASE);
    static final PyType DATA = define("DataError", DATABASE);
    static final PyType NOT_SUPPORTED = define("NotSupportedError", DATABASE);
    private static final PyType[] ALL = {WARNING, ERROR, INTERFACE, DATABASE, INTERNAL, OPERATIONAL, PROGRAMMING, INTEGRITY, DATA,
        NOT_SUPPORTED};

    private SqliteErrors() {}

    private static PyType define(String name, PyType base) {
        return NativeErrors.define("sqlite3", name, base);
    }

    static void addTo(PyDict names) {
        for (PyType each : ALL) {
            names.putStr(each.name(), each);
        }
    }

    static PyException programming(String message) {
        return raised(PROGRAMMING, message);
    }

    static PyException raised(PyType type, String message) {
        PyBaseException e = (PyBaseException) Call.call1(type, Str.fromUtf16(message));
        return Errors.make(e);
    }

    /** The error that the connection had last; to be called while its lock is held. */
    static PyException of(long db) {
        return of(Sqlite.ERRCODE.callInt(db), Sqlite.EXTENDED_ERRCODE.callInt(db), Libc.string(Sqlite.ERRMSG.call(db)));
    }

    /** The error of a code that no connection knows of. */
    static PyException ofCode(int code) {
        return of(code & 0xff, code, Libc.string(Sqlite.ERRSTR.call(code)));
    }

    private static PyException of(int code, int extended, String message) {
        PyType type = type(code & 0xff);
        if (type == Exceptions.MEMORY_ERROR) {
            return Errors.memoryError("");
        }
        PyBaseException e = (PyBaseException) Call.call1(type, Str.fromUtf16(message));
        Attributes.set(e, "sqlite_errorcode", (long) extended);
        Attributes.set(e, "sqlite_errorname", nameOf(extended));
        return Errors.make(e);
    }

    private static PyType type(int code) {
        return switch (code) {
            case 2, 12 -> INTERNAL;
            case 7 -> Exceptions.MEMORY_ERROR;
            case 1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17 -> OPERATIONAL;
            case 11 -> DATABASE;
            case 18 -> DATA;
            case 19, 20 -> INTEGRITY;
            case 21, 25 -> INTERFACE;
            default -> DATABASE;
        };
    }

    /** The constant's name, by a search: errors are rare. */
    private static String nameOf(int code) {
        PyDict names = new PyDict();
        SqliteConstants.addErrorCodes(names);
        for (DictEntry each : names.entries()) {
            if ((Long) each.value == code) {
                return (String) each.key;
            }
        }
        return "unknown";
    }
}

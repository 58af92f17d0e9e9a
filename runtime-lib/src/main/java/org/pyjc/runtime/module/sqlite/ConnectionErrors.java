package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.annot.PyGetter;

/** The module's exceptions as attributes of a connection, as DB-API says. Thread safety: constants. */
final class ConnectionErrors {
    private ConnectionErrors() {}

    @PyGetter(value = "Warning", member = true) static Object warning(PyConnection self) { return SqliteErrors.WARNING; }
    @PyGetter(value = "Error", member = true) static Object error(PyConnection self) { return SqliteErrors.ERROR; }
    @PyGetter(value = "InterfaceError", member = true) static Object interfaceError(PyConnection self) { return SqliteErrors.INTERFACE; }
    @PyGetter(value = "DatabaseError", member = true) static Object databaseError(PyConnection self) { return SqliteErrors.DATABASE; }
    @PyGetter(value = "InternalError", member = true) static Object internalError(PyConnection self) { return SqliteErrors.INTERNAL; }
    @PyGetter(value = "OperationalError", member = true) static Object operational(PyConnection self) { return SqliteErrors.OPERATIONAL; }
    @PyGetter(value = "ProgrammingError", member = true) static Object programming(PyConnection self) { return SqliteErrors.PROGRAMMING; }
    @PyGetter(value = "IntegrityError", member = true) static Object integrity(PyConnection self) { return SqliteErrors.INTEGRITY; }
    @PyGetter(value = "DataError", member = true) static Object data(PyConnection self) { return SqliteErrors.DATA; }
    @PyGetter(value = "NotSupportedError", member = true) static Object unsupported(PyConnection self) {
        return SqliteErrors.NOT_SUPPORTED;
    }
}

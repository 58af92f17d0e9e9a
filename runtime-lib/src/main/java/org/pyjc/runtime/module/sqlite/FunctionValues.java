package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** Arguments and results of functions that SQL calls. Compare CPython _sqlite/connection.c: _pysqlite_set_result. Thread safety: stateless. */
final class FunctionValues {
    private FunctionValues() {}

    static Object[] arguments(int count, long values) {
        Object[] arguments = new Object[count];
        for (int i = 0; i < count; i++) {
            arguments[i] = value(Libc.memory(values, 8L * count).get(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, 8L * i));
        }
        return arguments;
    }

    private static Object value(long value) {
        return switch (Sqlite.VALUE_TYPE.callInt(value)) {
            case Sqlite.INTEGER -> Sqlite.VALUE_INT64.call(value);
            case Sqlite.FLOAT -> SqliteReals.value(value);
            case Sqlite.TEXT -> {
                long at = Sqlite.VALUE_TEXT.call(value);
                yield Utf8.decode(Sqlite.bytes(at, Sqlite.VALUE_BYTES.callInt(value)), ErrorHandlers.STRICT);
            }
            case Sqlite.BLOB -> {
                long at = Sqlite.VALUE_BLOB.call(value);
                yield new PyBytes(Sqlite.bytes(at, Sqlite.VALUE_BYTES.callInt(value)));
            }
            default -> PyNone.NONE;
        };
    }

    /** Gives a function's result to SQLite. */
    static void give(long context, Object result) {
        Object number = Values.intOrNull(result);
        if (result == PyNone.NONE) {
            Sqlite.RESULT_NULL.call(context);
        } else if (number instanceof Long n) {
            Sqlite.RESULT_INT64.call(context, n);
        } else if (number != null) {
            throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
        } else if (Values.floatOrNull(result) != null) {
            SqliteReals.result(context, Values.floatOrNull(result));
        } else if (Values.strOrNull(result) != null) {
            byte[] text = Utf8.encode(Values.strOrNull(result), ErrorHandlers.STRICT);
            Sqlite.lend(text, at -> Sqlite.RESULT_TEXT.callInt(context, at, text.length, Sqlite.TRANSIENT, 0, 0));
        } else if (Buffers.isBuffer(result)) {
            byte[] bytes = BytesLike.bytes(result);
            Sqlite.lend(bytes, at -> Sqlite.RESULT_BLOB.callInt(context, at, bytes.length, Sqlite.TRANSIENT, 0, 0));
        } else {
            throw SqliteErrors.programming("User-defined functions cannot return '" + PyType.of(result).name() + "' values to SQLite");
        }
    }
}

package org.pyjc.runtime.module.sqlite;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The row that a statement is at: {@link #read} takes it from SQLite, {@link #convert} makes Python objects of it, which may run Python
 * code and needs no lock. Compare CPython _sqlite/cursor.c: _pysqlite_fetch_one_row. Thread safety: stateless.
 */
final class RowReading {
    static final int DECLTYPES = 1;
    static final int COLNAMES = 2;

    private RowReading() {}

    /** Text as it came, for the text factory. */
    private record Text(byte[] bytes, int column) {}

    /** Bytes for a converter. */
    private record Unconverted(byte[] bytes, Object converter) {}

    /** The converter of each column, null for none; null without {@code detect_types}. The lock is held. */
    static Object[] converters(PyStatement statement, int detectTypes) {
        if (detectTypes == 0 || statement.pointer() == 0) {
            return null;
        }
        Object[] converters = new Object[Sqlite.COLUMN_COUNT.callInt(statement.pointer())];
        for (int i = 0; i < converters.length; i++) {
            if ((detectTypes & COLNAMES) != 0) {
                converters[i] = byColumnName(Sqlite.string(Sqlite.COLUMN_NAME, statement.pointer(), i));
            }
            if (converters[i] == null && (detectTypes & DECLTYPES) != 0) {
                converters[i] = byDeclaredType(Sqlite.string(Sqlite.COLUMN_DECLTYPE, statement.pointer(), i));
            }
        }
        return converters;
    }

    private static Object byColumnName(String name) {
        int open = name == null ? -1 : name.indexOf('[');
        int close = open < 0 ? -1 : name.indexOf(']', open);
        return close < 0 ? null : Adaption.converter(name.substring(open + 1, close));
    }

    private static Object byDeclaredType(String type) {
        if (type == null) {
            return null;
        }
        int end = 0;
        while (end < type.length() && type.charAt(end) != ' ' && type.charAt(end) != '(') {
            end++;
        }
        return Adaption.converter(type.substring(0, end));
    }

    /** What {@code Cursor.description} says; null when the statement has no columns. The lock is held. */
    static PyTuple description(PyStatement statement, int detectTypes) {
        int count = statement.pointer() == 0 ? 0 : Sqlite.COLUMN_COUNT.callInt(statement.pointer());
        if (count == 0) {
            return null;
        }
        Object[] columns = new Object[count];
        for (int i = 0; i < count; i++) {
            Object none = PyNone.NONE;
            columns[i] = new PyTuple(columnName(Sqlite.string(Sqlite.COLUMN_NAME, statement.pointer(), i), detectTypes),
                    none, none, none, none, none, none);
        }
        return new PyTuple(columns);
    }

    private static Object columnName(String name, int detectTypes) {
        int bracket = (detectTypes & COLNAMES) == 0 ? -1 : name.indexOf('[');
        int end = bracket < 0 ? name.length() : bracket > 0 && name.charAt(bracket - 1) == ' ' ? bracket - 1 : bracket;
        return Str.fromUtf16(name.substring(0, end));
    }

    /** The row's values: Python objects, or what {@link #convert} makes objects of. The lock is held. */
    static Object[] read(PyStatement statement, Object[] converters) {
        long st = statement.pointer();
        Object[] row = new Object[Sqlite.DATA_COUNT.callInt(st)];
        for (int i = 0; i < row.length; i++) {
            Object converter = converters != null && i < converters.length ? converters[i] : null;
            row[i] = converter == null ? value(st, i) : unconverted(st, i, converter);
        }
        return row;
    }

    private static Object unconverted(long st, int i, Object converter) {
        long at = Sqlite.COLUMN_BLOB.call(st, i);
        return at == 0 ? PyNone.NONE : new Unconverted(Sqlite.bytes(at, Sqlite.COLUMN_BYTES.callInt(st, i)), converter);
    }

    private static Object value(long st, int i) {
        return switch (Sqlite.COLUMN_TYPE.callInt(st, i)) {
            case Sqlite.INTEGER -> Sqlite.COLUMN_INT64.call(st, i);
            case Sqlite.FLOAT -> SqliteReals.column(st, i);
            case Sqlite.TEXT -> {
                long at = Sqlite.COLUMN_TEXT.call(st, i);
                yield new Text(Sqlite.bytes(at, Sqlite.COLUMN_BYTES.callInt(st, i)), i);
            }
            case Sqlite.BLOB -> {
                long at = Sqlite.COLUMN_BLOB.call(st, i);
                yield new PyBytes(Sqlite.bytes(at, Sqlite.COLUMN_BYTES.callInt(st, i)));
            }
            default -> PyNone.NONE;
        };
    }

    /** The row as a tuple of Python objects. */
    static PyTuple convert(Object[] row, Object textFactory, Object description) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof Text t) {
                row[i] = text(t, textFactory, description);
            } else if (row[i] instanceof Unconverted u) {
                row[i] = Call.call1(u.converter, new PyBytes(u.bytes));
            }
        }
        return new PyTuple(row);
    }

    private static Object text(Text t, Object factory, Object description) {
        if (factory == StrType.TYPE) {
            try {
                return Utf8.decode(t.bytes, ErrorHandlers.STRICT);
            } catch (PyException e) {
                Object column = ((PyTuple) ((PyTuple) description).get(t.column)).get(0);
                throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Could not decode to UTF-8 column '" + column + "' with text '"
                        + new String(t.bytes, StandardCharsets.US_ASCII) + "'");
            }
        }
        if (factory == PyBytes.TYPE) {
            return new PyBytes(t.bytes);
        }
        return Call.call1(factory, new PyBytes(t.bytes));
    }
}

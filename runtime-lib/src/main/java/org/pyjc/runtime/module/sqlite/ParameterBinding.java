package org.pyjc.runtime.module.sqlite;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The parameters of a statement. What Python code says about them (adapters, mappings) is asked first, without a lock; {@link #bind} then
 * hands plain values to SQLite. Compare CPython _sqlite/cursor.c: bind_parameters. Thread safety: stateless.
 */
final class ParameterBinding {
    private ParameterBinding() {}

    /** Text, as UTF-8. */
    private record Text(byte[] bytes) {}

    /** The parameter names of a statement in their order; null for a nameless one. The lock is held. */
    static String[] names(PyStatement statement) {
        String[] names = new String[Sqlite.BIND_COUNT.callInt(statement.pointer())];
        for (int i = 0; i < names.length; i++) {
            names[i] = Libc.string(Sqlite.BIND_NAME.call(statement.pointer(), i + 1));
        }
        return names;
    }

    /** The values to bind: None, Long, Double, bytes or {@link Text}. */
    static Object[] values(String[] names, Object parameters) {
        Object[] values = new Object[names.length];
        if (isSequence(parameters)) {
            long given = Lengths.len(parameters);
            if (given != names.length) {
                throw SqliteErrors.programming("Incorrect number of bindings supplied. The current statement uses " + names.length
                        + ", and there are " + given + " supplied.");
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i] != null && names[i].charAt(0) != '?') {
                    throw SqliteErrors.programming("Binding " + (i + 1) + " ('" + names[i]
                            + "') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders.");
                }
                values[i] = plain(i + 1, Items.get(parameters, (long) i));
            }
        } else if (PyType.of(parameters).lookupSpecial(Special.GETITEM) != null) {
            for (int i = 0; i < names.length; i++) {
                values[i] = plain(i + 1, named(names[i], i + 1, parameters));
            }
        } else {
            throw SqliteErrors.programming("parameters are of unsupported type");
        }
        return values;
    }

    private static boolean isSequence(Object o) {
        return o instanceof PyTuple || o instanceof PyList
                || !(o instanceof PyDict) && PyType.of(o).lookupSpecial(Special.GETITEM) != null;
    }

    private static Object named(String name, int position, Object parameters) {
        if (name == null) {
            throw SqliteErrors.programming("Binding " + position + " has no name, but you supplied a dictionary (which has only names).");
        }
        try {
            return Items.get(parameters, Str.fromUtf16(name.substring(1)));
        } catch (PyException e) {
            if (e.isLookupError()) {
                throw SqliteErrors.programming("You did not supply a value for binding parameter :" + name.substring(1) + ".");
            }
            throw e;
        }
    }

    private static Object plain(int position, Object parameter) {
        boolean known = !Adaption.baseTypesAdapted && (parameter instanceof Long || parameter instanceof Double
                || parameter instanceof String || parameter instanceof WideStr || parameter instanceof java.math.BigInteger
                || parameter instanceof PyByteArray b && b.type() == PyByteArray.TYPE);
        Object value = known ? parameter : Adaption.adapt(parameter, PyPrepareProtocol.TYPE, parameter);
        if (value == PyNone.NONE) {
            return value;
        }
        Object number = Values.intOrNull(value);
        if (number != null) {
            if (!(number instanceof Long)) {
                throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
            }
            return number;
        }
        Object real = Values.floatOrNull(value);
        if (real != null) {
            return real;
        }
        Object text = Values.strOrNull(value);
        if (text != null) {
            return new Text(Utf8.encode(text, ErrorHandlers.STRICT));
        }
        if (Buffers.isBuffer(value)) {
            return BytesLike.bytes(value);
        }
        throw SqliteErrors.programming("Error binding parameter " + position + ": type '" + PyType.of(value).name() + "' is not supported");
    }

    /** Binds values; the lock is held. */
    static void bind(Database database, PyStatement statement, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (bind(statement.pointer(), i + 1, values[i]) != Sqlite.OK) {
                throw SqliteErrors.of(database.pointer());
            }
        }
    }

    private static int bind(long statement, int position, Object value) {
        return switch (value) {
            case Long n -> Sqlite.BIND_INT64.callInt(statement, position, n);
            case Double d -> SqliteReals.bind(statement, position, d);
            case Text t -> Sqlite.lend(t.bytes, at -> Sqlite.BIND_TEXT.callInt(statement, position, at, t.bytes.length, Sqlite.TRANSIENT));
            case byte[] b -> Sqlite.lend(b, at -> Sqlite.BIND_BLOB.callInt(statement, position, at, b.length, Sqlite.TRANSIENT));
            default -> Sqlite.BIND_NULL.callInt(statement, position);
        };
    }
}

package org.pyjc.runtime.module.sqlite;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Throwables;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What SQLite calls: {@link CallbackStub} makes C functions of these methods, none of which may throw. Each gets a number that stands for
 * the Python callable. Compare CPython _sqlite/connection.c.
 *
 * <p>Thread safety: the table of callables is a concurrent map; SQLite holds the connection's mutex while it calls.
 */
final class Callbacks {
    private static final ConcurrentHashMap<Long, Object> CALLABLES = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();
    private static final int DENY = 1;
    private static volatile boolean showsTracebacks;

    private Callbacks() {}

    static void showTracebacks(boolean show) {
        showsTracebacks = show;
    }

    /** The number by which SQLite will ask for the callable. */
    static long register(Object callable) {
        long number = LAST.incrementAndGet();
        CALLABLES.put(number, callable);
        return number;
    }

    static void unregister(long number) {
        CALLABLES.remove(number);
    }

    static Object callable(long number) {
        return CALLABLES.get(number);
    }

    /** The exception behind what a callback threw, reported if that is wanted. */
    static PyBaseException failed(Object callable, Throwable t) {
        PyBaseException e = Throwables.toPython(t);
        if (showsTracebacks) {
            Uncaught.unraisable(e, Uncaught.about("Exception ignored on sqlite3 callback ", callable), null);
        }
        return e;
    }

    /** Reports a function's failure to SQLite. Compare CPython connection.c: set_sqlite_error. */
    static void fail(long context, Object callable, Throwable t, String message) {
        PyBaseException e = Throwables.toPython(t);
        if (e.type().isSubtype(Exceptions.MEMORY_ERROR)) {
            Sqlite.RESULT_ERROR_NOMEM.call(context);
        } else if (e.type().isSubtype(Exceptions.OVERFLOW_ERROR)) {
            Sqlite.RESULT_ERROR_TOOBIG.call(context);
        } else {
            byte[] text = Sqlite.cString(message);
            Sqlite.lend(text, at -> Sqlite.RESULT_ERROR.callInt(context, at, -1));
        }
        failed(callable, t);
    }

    static void function(long context, int count, long values) {
        Object callable = callable(Sqlite.USER_DATA.call(context));
        try {
            FunctionValues.give(context, Call.call(callable, FunctionValues.arguments(count, values)));
        } catch (Throwable t) {
            fail(context, callable, t, "user-defined function raised exception");
        }
    }

    static void destroy(long number) {
        unregister(number);
    }

    static int compare(long number, int size1, long text1, int size2, long text2) {
        Object callable = callable(number);
        try {
            Object a = Utf8.decode(Sqlite.bytes(text1, size1), ErrorHandlers.STRICT);
            Object b = Utf8.decode(Sqlite.bytes(text2, size2), ErrorHandlers.STRICT);
            Object order = Values.intOrNull(Call.call2(callable, a, b));
            return order instanceof Long n ? Long.signum(n) : order instanceof java.math.BigInteger n ? n.signum() : 0;
        } catch (Throwable t) {
            failed(callable, t);
            return 0;
        }
    }

    static int progress(long number) {
        Object callable = callable(number);
        try {
            return Truth.test(Call.call0(callable)) ? 1 : 0;
        } catch (Throwable t) {
            failed(callable, t);
            return -1;
        }
    }

    static int authorize(long number, int action, long a, long b, long c, long d) {
        Object callable = callable(number);
        try {
            Object answer = Values.intOrNull(Call.call(callable, (long) action, text(a), text(b), text(c), text(d)));
            if (answer instanceof Long n && n == n.intValue()) {
                return n.intValue();
            }
            return answer == null ? DENY : overflow(callable);
        } catch (Throwable t) {
            failed(callable, t);
            return DENY;
        }
    }

    private static int overflow(Object callable) {
        failed(callable, org.pyjc.runtime.exc.Errors.overflowError("Python int too large to convert to C int"));
        return DENY;
    }

    private static Object text(long address) {
        String text = Libc.string(address);
        return text == null ? PyNone.NONE : Str.fromUtf16(text);
    }

    static int trace(int event, long number, long statement, long sql) {
        Object callable = callable(number);
        try {
            Call.call1(callable, text(statement, sql, callable));
        } catch (Throwable t) {
            failed(callable, t);
        }
        return 0;
    }

    /** The statement with its parameters' values, or as it was written when that is too long. */
    private static Object text(long statement, long sql, Object callable) {
        long expanded = Sqlite.EXPANDED_SQL.call(statement);
        if (expanded == 0) {
            PyException e = Sqlite.ERRCODE.callInt(Sqlite.DB_HANDLE.call(statement)) == Sqlite.NOMEM
                    ? org.pyjc.runtime.exc.Errors.memoryError("")
                    : SqliteErrors.raised(SqliteErrors.DATA, "Expanded SQL string exceeds the maximum string length");
            failed(callable, e);
            return text(sql);
        }
        try {
            return text(expanded);
        } finally {
            Sqlite.FREE.call(expanded);
        }
    }
}

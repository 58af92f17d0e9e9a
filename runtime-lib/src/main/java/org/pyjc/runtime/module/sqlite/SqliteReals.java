package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The functions of SQLite that take or give a double. Thread safety: constants. */
final class SqliteReals {
    private static final MethodHandle COLUMN = handle("column_double", FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle VALUE = handle("value_double", FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_LONG));
    private static final MethodHandle BIND = handle("bind_double", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE));
    private static final MethodHandle RESULT = handle("result_double", FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_DOUBLE));

    private SqliteReals() {}

    private static MethodHandle handle(String name, FunctionDescriptor type) {
        MemorySegment address = SqliteLibrary.LOOKUP.find("sqlite3_" + name).orElseThrow();
        return Linker.nativeLinker().downcallHandle(address, type);
    }

    static double column(long statement, int index) {
        try {
            return (double) COLUMN.invokeExact(statement, index);
        } catch (Throwable t) {
            throw unexpected(t);
        }
    }

    static double value(long value) {
        try {
            return (double) VALUE.invokeExact(value);
        } catch (Throwable t) {
            throw unexpected(t);
        }
    }

    static int bind(long statement, int index, double value) {
        try {
            return (int) BIND.invokeExact(statement, index, value);
        } catch (Throwable t) {
            throw unexpected(t);
        }
    }

    static void result(long context, double value) {
        try {
            RESULT.invokeExact(context, value);
        } catch (Throwable t) {
            throw unexpected(t);
        }
    }

    private static RuntimeException unexpected(Throwable t) {
        if (t instanceof Error e) {
            throw e;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }
}

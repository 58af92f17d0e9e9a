package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyAttributeError;
import org.pyjc.runtime.exc.Throwables;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.Attributes;

/**
 * Aggregate and window functions: SQLite keeps a number for the instance of the Python class that a call works with. Compare CPython
 * _sqlite/connection.c: step_callback, final_callback. Thread safety: see {@link Callbacks}.
 */
final class Aggregates {
    private static final int SIZE = 8;

    private Aggregates() {}

    private static Object aggregateClass(long context) {
        return Callbacks.callable(Sqlite.USER_DATA.call(context));
    }

    static void step(long context, int count, long values) {
        Object cls = aggregateClass(context);
        MemorySegment slot = Libc.memory(Sqlite.AGGREGATE_CONTEXT.call(context, SIZE), SIZE);
        Object instance = Callbacks.callable(slot.get(ValueLayout.JAVA_LONG_UNALIGNED, 0));
        if (instance == null) {
            try {
                instance = Call.call0(cls);
            } catch (Throwable t) {
                Callbacks.fail(context, cls, t, "user-defined aggregate's '__init__' method raised error");
                return;
            }
            slot.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, Callbacks.register(instance));
        }
        call(context, cls, instance, "step", count, values);
    }

    static void inverse(long context, int count, long values) {
        call(context, aggregateClass(context), instance(context), "inverse", count, values);
    }

    private static Object instance(long context) {
        long slot = Sqlite.AGGREGATE_CONTEXT.call(context, 0);
        return slot == 0 ? null : Callbacks.callable(Libc.memory(slot, SIZE).get(ValueLayout.JAVA_LONG_UNALIGNED, 0));
    }

    private static void call(long context, Object cls, Object instance, String name, int count, long values) {
        Object method;
        try {
            method = Attributes.get(instance, name);
        } catch (Throwable t) {
            Callbacks.fail(context, cls, t, "user-defined aggregate's '" + name + "' method not defined");
            return;
        }
        try {
            Call.call(method, FunctionValues.arguments(count, values));
        } catch (Throwable t) {
            Callbacks.fail(context, cls, t, "user-defined aggregate's '" + name + "' method raised error");
        }
    }

    static void value(long context) {
        Object instance = instance(context);
        if (instance != null) {
            giveResult(context, instance, "value");
        }
    }

    static void finish(long context) {
        Object instance = instance(context);
        if (instance == null) {
            return; // no rows, or __init__ failed
        }
        try {
            giveResult(context, instance, "finalize");
        } finally {
            Callbacks.unregister(Libc.memory(Sqlite.AGGREGATE_CONTEXT.call(context, 0), SIZE).get(ValueLayout.JAVA_LONG_UNALIGNED, 0));
        }
    }

    private static void giveResult(long context, Object instance, String name) {
        try {
            FunctionValues.give(context, Call.method0(instance, name));
        } catch (Throwable t) {
            boolean undefined = Throwables.toPython(t) instanceof PyAttributeError;
            Callbacks.fail(context, aggregateClass(context), t,
                    "user-defined aggregate's '" + name + "' method " + (undefined ? "not defined" : "raised error"));
        }
    }
}

package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.none.PyNone;

/** The attributes of tasks. Thread safety: {@link PyTask}. */
final class TaskAttributes {
    private TaskAttributes() {}

    /** A task's name as a str. */
    static Object text(Object name) {
        return name instanceof String ? name : Repr.str(name);
    }

    @PyMethod(name = "get_name")
    static Object name(PyTask self) {
        Object name = self.name();
        if (name instanceof Long number) {
            name = "Task-" + number;
            self.setName(name);
        }
        return name == null ? PyNone.NONE : name;
    }

    @PyMethod(name = "set_name", signature = "(self, value, /)")
    static void setName(PyTask self, Object value) {
        self.setName(text(value));
    }

    @PyMethod(name = "get_coro")
    static Object coroutine(PyTask self) {
        return orNone(self.coroutineOrNull());
    }

    @PyMethod(name = "get_context")
    static Object context(PyTask self) {
        return orNone(self.context());
    }

    @PyGetter("_coro")
    static Object coroutineAttribute(PyTask self) {
        return orNone(self.coroutineOrNull());
    }

    @PyGetter("_fut_waiter")
    static Object waitsFor(PyTask self) {
        return orNone(self.waitsFor);
    }

    @PyGetter("_must_cancel")
    static boolean mustCancel(PyTask self) {
        return self.mustCancel;
    }

    @PyGetter("_log_destroy_pending")
    static boolean logDestroyPending(PyTask self) {
        return self.logDestroyPending;
    }

    @PyDeleter("_log_destroy_pending")
    static void deleteLogDestroyPending(PyTask self) {
        throw FutureAttributes.undeletable();
    }

    @PySetter("_log_destroy_pending")
    static void setLogDestroyPending(PyTask self, boolean value) {
        self.logDestroyPending = value;
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}

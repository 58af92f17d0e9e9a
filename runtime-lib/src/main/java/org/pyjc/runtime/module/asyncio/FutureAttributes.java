package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;

/** The attributes of futures that {@code asyncio}'s Python code looks at. Thread safety: {@link PyFuture}. */
final class FutureAttributes {
    private FutureAttributes() {}

    @PyGetter("_state")
    static String state(PyFuture self) {
        return self.state().name();
    }

    @PyGetter("_asyncio_future_blocking")
    static boolean blocking(PyFuture self) {
        return self.loopOrNull() != null && self.blocking;
    }

    @PyDeleter("_asyncio_future_blocking")
    static void deleteBlocking(PyFuture self) {
        throw undeletable();
    }

    @PySetter("_asyncio_future_blocking")
    static void setBlocking(PyFuture self, boolean value) {
        self.aliveLoop();
        self.blocking = value;
    }

    @PyGetter("_loop")
    static Object loop(PyFuture self) {
        return orNone(self.loopOrNull());
    }

    @PyGetter("_callbacks")
    static Object callbacks(PyFuture self) {
        self.aliveLoop();
        return FutureCallbacks.toPython(self);
    }

    @PyGetter("_result")
    static Object result(PyFuture self) {
        self.aliveLoop();
        return orNone(self.resultOrNull());
    }

    @PyGetter("_exception")
    static Object exception(PyFuture self) {
        self.aliveLoop();
        return orNone(self.exceptionOrNull());
    }

    @PyGetter("_source_traceback")
    static Object sourceTraceback(PyFuture self) {
        return self.loopOrNull() == null ? PyNone.NONE : orNone(self.sourceTraceback);
    }

    @PyGetter("_cancel_message")
    static Object cancelMessage(PyFuture self) {
        return orNone(self.cancelMessage);
    }

    @PyDeleter("_cancel_message")
    static void deleteCancelMessage(PyFuture self) {
        throw undeletable();
    }

    @PySetter("_cancel_message")
    static void setCancelMessage(PyFuture self, Object message) {
        self.cancelMessage = message;
    }

    @PyGetter("_log_traceback")
    static boolean logTraceback(PyFuture self) {
        self.aliveLoop();
        return self.unretrieved;
    }

    @PyDeleter("_log_traceback")
    static void deleteLogTraceback(PyFuture self) {
        throw undeletable();
    }

    @PySetter("_log_traceback")
    static void setLogTraceback(PyFuture self, boolean value) {
        if (value) {
            throw Errors.valueError("_log_traceback can only be set to False");
        }
        self.unretrieved = false;
    }

    @PyGetter("_asyncio_awaited_by")
    static Object awaitedBy(PyFuture self) {
        Object[] waiters;
        synchronized (self) {
            waiters = self.awaitedBy.toArrayOrNull();
        }
        return waiters == null ? PyNone.NONE : PyFrozenSet.of(waiters);
    }

    static PyException undeletable() {
        return Errors.attributeError("cannot delete attribute");
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}

package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Tells of exceptions that nobody asked for, and of tasks that will never end. Compare CPython _asynciomodule.c:
 * FutureObj_finalize, TaskObj_finalize.
 *
 * <p>A future of exactly this type is watched only from when it holds an exception, a task from when it is scheduled; objects of
 * subclasses have {@code __del__} called like others. Thread safety: the watch looks at volatile fields.
 */
final class FutureFinalizer {
    private FutureFinalizer() {}

    private static final class Watch extends Finalization.Watch {
        private final PyFuture owner;

        Watch(PyFuture owner) {
            this.owner = owner;
        }

        @Override
        protected boolean isDue() {
            return owner.unretrieved || owner instanceof PyTask t && t.isLost();
        }

        @Override
        protected void run() {
            if (isDue()) {
                FutureFinalizer.run(owner);
            }
        }
    }

    /** Has {@link #run} called when nothing refers to the future any more. */
    static void watch(PyFuture future) {
        if (future.watch == null && future.type().isBuiltin()) {
            future.watch = new Watch(future);
        }
    }

    @PyMethod(name = "__del__")
    static void run(PyFuture self) {
        if (self instanceof PyTask task && task.isLost()) {
            tell(self, PyDict.of("task", self, "message", "Task was destroyed but it is pending!"));
        }
        if (self.unretrieved) {
            self.unretrieved = false;
            PyBaseException e = self.exceptionOrNull();
            PyDict context = PyDict.of("message", self.type().shortName() + " exception was never retrieved", "exception", e, "future", self);
            tell(self, context);
        }
    }

    private static void tell(PyFuture self, PyDict context) {
        if (self.sourceTraceback != null) {
            context.put("source_traceback", self.sourceTraceback);
        }
        Object loop = self.loopOrNull();
        try {
            Call.method1(loop, "call_exception_handler", context);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, null, loop);
        }
    }
}

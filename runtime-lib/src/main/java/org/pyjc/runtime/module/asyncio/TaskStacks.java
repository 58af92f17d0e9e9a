package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyMethod;

/** Where a task's coroutine is: what {@code asyncio.base_tasks} finds. Thread safety: stateless. */
final class TaskStacks {
    private static final String MODULE = "asyncio.base_tasks";

    private TaskStacks() {}

    @PyMethod(name = "get_stack", signature = "(self, /, *, limit=None)", doc = """
            Return the list of stack frames for this task's coroutine.

            If the coroutine is not done, this returns the stack where it is
            suspended.  If the coroutine has completed successfully or was
            cancelled, this returns an empty list.  If the coroutine was
            terminated by an exception, this returns the list of traceback
            frames.

            The frames are always ordered from oldest to newest.

            The optional limit gives the maximum number of frames to
            return; by default all available frames are returned.  Its
            meaning differs depending on whether a stack or a traceback is
            returned: the newest frames of a stack are returned, but the
            oldest frames of a traceback are returned.  (This matches the
            behavior of the traceback module.)

            For reasons beyond our control, only one stack frame is
            returned for a suspended coroutine.""")
    static Object get(PyTask self, Object limit) {
        return PythonParts.call(MODULE, "_task_get_stack", self, limit);
    }

    @PyMethod(name = "print_stack", signature = "(self, /, *, limit=None, file=None)", doc = """
            Print the stack or traceback for this task's coroutine.

            This produces output similar to that of the traceback module,
            for the frames retrieved by get_stack().  The limit argument
            is passed to get_stack().  The file argument is an I/O stream
            to which the output is written; by default output is written
            to sys.stderr.""")
    static Object print(PyTask self, Object limit, Object file) {
        return PythonParts.call(MODULE, "_task_print_stack", self, limit, file);
    }
}

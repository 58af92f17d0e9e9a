package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.PyFunction;

/**
 * A recursion without bound on its way out of the innermost functions. There is no stack yet to make a RecursionError and its traceback, and
 * each attempt that fails costs the JVM a walk over the whole stack; so the entries of these functions are noted here and made when
 * some functions have ended.
 *
 * <p>Thread safety: belongs to the thread that unwinds.
 */
final class StackEnd extends StackOverflowError {
    private static final int NOTED = 64;

    private final PyFunction[] functions = new PyFunction[NOTED];
    private final int[] positions = new int[NOTED];
    private int count;

    StackEnd() {}

    /** Java's stack trace would tell of the innermost 1,024 methods only. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** Notes a traceback entry; false when it is time for an exception. */
    boolean note(PyFunction fn, int pos) {
        if (count == NOTED || pos < 0) {
            return false;
        }
        functions[count] = fn;
        positions[count++] = pos;
        return true;
    }

    /** The exception, with the traceback as far as it was noted. */
    PyBaseException toPython() {
        PyBaseException e = Throwables.recursionError();
        for (int i = 0; i < count; i++) {
            e.setTraceback(new PyTraceback(e.traceback(), functions[i].code(), functions[i].globals, positions[i], null));
        }
        return e;
    }
}

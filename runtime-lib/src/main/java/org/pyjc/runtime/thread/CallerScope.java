package org.pyjc.runtime.thread;

import org.pyjc.runtime.types.dict.PyDict;

/**
 * The variables of the function that calls a built-in which looks at them, such as {@code locals()}: compiled code
 * passes them just before the call, the built-in takes them.
 *
 * <p>Thread safety: immutable; it lies in the calling thread's state.
 *
 * @param globals the caller's globals
 * @param locals the caller's locals: its namespace, or a snapshot of its variables
 */
public record CallerScope(PyDict globals, Object locals) {
    /** Passes a scope to the built-in that is called next; returns the one that was there. */
    public static CallerScope enter(PyDict globals, Object locals) {
        ThreadState state = ThreadState.current();
        CallerScope outer = state.callerScope;
        state.callerScope = new CallerScope(globals, locals);
        return outer;
    }

    /** Puts back what was there before {@link #enter}. */
    public static void leave(CallerScope outer) {
        ThreadState.current().callerScope = outer;
    }

    /** Takes the scope that the caller passed; null when it passed none. What the built-in calls does not see it. */
    public static CallerScope take() {
        ThreadState state = ThreadState.current();
        CallerScope scope = state.callerScope;
        state.callerScope = null;
        return scope;
    }
}

package org.pyjc.runtime.exc;

import org.pyjc.runtime.thread.ThreadState;

/**
 * A generator's own "exception being handled": kept while it is suspended, and put before that of the code that resumes
 * it. Compare CPython's _PyErr_StackItem.
 *
 * <p>Thread safety: used by the thread that runs the generator.
 */
public abstract class HandledScope {
    /** The generator's own handled exception while it is suspended. */
    private PyBaseException own;
    private ThreadState thread;
    PyBaseException outerHandled;
    HandledScope outerScope;

    /** What ran the generator, if it is one itself, with handlers. */
    public final HandledScope outer() {
        return outerScope;
    }

    /** The generator goes on. */
    protected final void enter() {
        ThreadState state = ThreadState.current();
        thread = state;
        outerHandled = state.handled;
        outerScope = state.scope;
        state.scope = this;
        state.handled = own;
    }

    /** The generator is suspended or has ended. */
    protected final void exit() {
        ThreadState state = thread;
        own = state.handled;
        state.handled = outerHandled;
        state.scope = outerScope;
        outerHandled = null;
        outerScope = null;
        thread = null;
    }

    /** The handled exception of the code around, for code that handles none itself. */
    static PyBaseException outer(HandledScope scope) {
        for (HandledScope each = scope; each != null; each = each.outerScope) {
            if (each.outerHandled != null) {
                return each.outerHandled;
            }
        }
        return null;
    }
}

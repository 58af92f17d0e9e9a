package org.pyjc.runtime.gen;

import org.pyjc.runtime.object.Finalization;

/**
 * Finalises a generator, coroutine or asynchronous generator that nothing refers to any more. Its frame holds the watch, as the
 * frame lives as long as it runs, whoever has let go of the generator meanwhile.
 *
 * <p>Thread safety: the owner is volatile.
 */
final class GeneratorWatch extends Finalization.Watch {
    /** What is watched. */
    interface Owner {
        /** Called once, when nothing refers to the owner. Compare CPython genobject.c: _PyGen_Finalize. */
        void finalizeSuspended();
    }

    private volatile Owner owner;

    GeneratorWatch(Owner owner) {
        this.owner = owner;
    }

    /** The frame has finished: nothing is left to be done. */
    void forget() {
        owner = null;
    }

    @Override
    protected boolean isDue() {
        return owner != null;
    }

    @Override
    protected void run() {
        Owner found = owner;
        if (found != null) {
            found.finalizeSuspended();
        }
    }
}

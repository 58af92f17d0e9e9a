package org.pyjc.runtime.gen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.SwitchPoint;

/**
 * Whether every generator of the program was resumed by the thread that made it so far. Compiled code takes it as a
 * constant; the first generator that goes to another thread makes the JVM throw that code away.
 *
 * <p>Thread safety: {@link #end} returns when no compiled code relies on the assumption any more, which the JVM brings about by
 * stopping every thread for a moment. So a thread that writes something and then finds that {@link #holds} has written it
 * before any {@code end} returned: {@link GeneratorFrame#start} relies on that.
 */
final class Confinement {
    private static final SwitchPoint CONFINED = new SwitchPoint();
    private static final MethodHandle HOLDS = CONFINED.guardWithTest(MethodHandles.constant(boolean.class, true),
            MethodHandles.constant(boolean.class, false));

    private Confinement() {}

    static boolean holds() {
        try {
            return (boolean) HOLDS.invokeExact();
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    static void end() {
        if (!CONFINED.hasBeenInvalidated()) {
            SwitchPoint.invalidateAll(new SwitchPoint[] {CONFINED});
        }
    }
}

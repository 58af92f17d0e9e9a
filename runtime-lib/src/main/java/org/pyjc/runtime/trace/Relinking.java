package org.pyjc.runtime.trace;

import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pyjc.runtime.object.Assumption;

/**
 * The assumptions of all call sites that are linked straight to compiled code: when tracing starts or ends they are broken, and
 * the sites link anew, to the code that reports events or to that which does not.
 *
 * <p>Thread safety: a concurrent queue; adding is as rare as linking to a new function.
 */
public final class Relinking {
    private static final ConcurrentLinkedQueue<WeakReference<Breakable>> ALL = new ConcurrentLinkedQueue<>();

    /** What sites are linked to: a function, or a code object. */
    public interface Breakable {
        /** Breaks the {@link Assumption} that the code to run stays what it is. */
        void breakBinding();
    }

    private Relinking() {}

    public static void add(Breakable linked) {
        ALL.add(new WeakReference<>(linked));
    }

    static void breakAll() {
        for (WeakReference<Breakable> each = ALL.poll(); each != null; each = ALL.poll()) {
            Breakable linked = each.get();
            if (linked != null) {
                linked.breakBinding();
            }
        }
    }
}

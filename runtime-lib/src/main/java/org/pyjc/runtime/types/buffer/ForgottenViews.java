package org.pyjc.runtime.types.buffer;

import java.util.concurrent.TimeUnit;

/**
 * Whether it is worth a collection to learn if the memoryviews of an object that is to be re-sized are still in use.
 *
 * <p>A collection is the only way to know, and takes as long as there are objects. So it is asked for unless the last ones all found nothing in
 * use: 16 of them, or as many as took a second. From then on they get a tenth of the time, and a view that outlived one of them
 * is worth another. One view that was in use makes the next 200 collections certain again.
 *
 * <p>Thread safety: the class's monitor, held for a few instructions, only where an object is re-sized while there are views of it.
 */
final class ForgottenViews {
    private static final int ENOUGH = 16;
    private static final int CERTAIN = 200;
    private static final long ENOUGH_TIME = TimeUnit.SECONDS.toNanos(1);
    private static final long SHARE = 10;

    /** How many collections in a row found nothing in use; negative: so many will be asked for anyway. */
    private static int vain;
    /** How long they took. */
    private static long spent;
    private static long last;
    private static long lastTook;
    private static volatile int collections;

    private ForgottenViews() {}

    /** Whether a collection should tell; if not, the views are revoked. */
    static synchronized boolean mayCollect() {
        boolean trusted = vain >= ENOUGH || vain > 0 && spent >= ENOUGH_TIME;
        return !trusted || System.nanoTime() - last >= SHARE * lastTook;
    }

    /** How many collections told something. */
    static int collections() {
        return collections;
    }

    /** What was found out about a view, and how long that took. */
    static synchronized void learn(boolean inUse, long took) {
        if (inUse) {
            vain = -CERTAIN;
            spent = 0;
        } else {
            vain = Math.min(vain + 1, ENOUGH);
            spent = vain <= 0 ? 0 : Math.min(spent + took, ENOUGH_TIME);
        }
        if (took > 0) {
            collections++;
            last = System.nanoTime();
            lastTook = took;
        }
    }
}

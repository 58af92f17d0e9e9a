package org.pyjc.runtime.module.zlib;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Deflaters and inflaters whose stream has ended well, reset for the next one: a short text is compressed in less time than it takes to
 * make a deflater and to clear its tables.
 *
 * <p>Thread safety: one belongs to who took it out of its place by an atomic exchange. Threads begin at different places.
 */
final class StreamPool {
    private static final int PLACES = 2;
    private static final int LEVELS = 11;
    private static final AtomicReferenceArray<Deflater> DEFLATERS = new AtomicReferenceArray<>(2 * LEVELS * PLACES);
    private static final AtomicReferenceArray<Inflater> INFLATERS = new AtomicReferenceArray<>(2 * PLACES);

    private StreamPool() {}

    /** A deflater of a level from -1 to 9 with the usual strategy and no dictionary. */
    static Deflater deflater(int level, boolean raw) {
        Deflater free = DEFLATERS.getAndSet(place(level, raw), null);
        return free != null ? free : new Deflater(level, raw);
    }

    /** Takes back what {@link #deflater} gave. */
    static void release(Deflater deflater, int level, boolean raw) {
        deflater.reset();
        if (!DEFLATERS.compareAndSet(place(level, raw), null, deflater)) {
            deflater.end();
        }
    }

    static Inflater inflater(boolean raw) {
        Inflater free = INFLATERS.getAndSet(place(-1, raw), null);
        return free != null ? free : new Inflater(raw);
    }

    /** Takes back what {@link #inflater} gave. */
    static void release(Inflater inflater, boolean raw) {
        inflater.reset();
        if (!INFLATERS.compareAndSet(place(-1, raw), null, inflater)) {
            inflater.end();
        }
    }

    private static int place(int level, boolean raw) {
        return ((level + 1) * 2 + (raw ? 1 : 0)) * PLACES + (int) (Thread.currentThread().threadId() % PLACES);
    }
}

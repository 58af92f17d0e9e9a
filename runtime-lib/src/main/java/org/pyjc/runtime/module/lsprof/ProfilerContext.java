package org.pyjc.runtime.module.lsprof;

/**
 * A call that is under way. Compare CPython _lsprof.c: ProfilerContext. Thread safety: guarded by its profiler's monitor.
 */
final class ProfilerContext {
    final ProfilerEntry entry;
    final ProfilerContext previous;
    final boolean countsSubcalls;
    private final long start;
    private long inCallees;

    ProfilerContext(ProfilerEntry entry, ProfilerContext previous, boolean countsSubcalls, long start) {
        this.entry = entry;
        this.previous = previous;
        this.countsSubcalls = countsSubcalls;
        this.start = start;
        entry.begin();
        if (countsSubcalls && previous != null) {
            previous.entry.callsOf(entry).begin();
        }
    }

    void end(long now) {
        long time = now - start;
        long own = time - inCallees;
        entry.end(time, own);
        if (previous != null) {
            previous.inCallees += time;
            if (countsSubcalls) {
                previous.entry.callsOf(entry).end(time, own);
            }
        }
    }
}

package org.pyjc.runtime.module.lsprof;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured of a function, or of the calls of it by another. Compare CPython _lsprof.c: ProfilerEntry, ProfilerSubEntry.
 * Thread safety: guarded by its profiler's monitor.
 */
final class ProfilerEntry {
    /** What the program sees as what was called: a code object, or the name of a built-in. */
    final Object code;
    /** The functions that this one called, in the order of their first calls; null for what is measured of calls by another. */
    final Map<ProfilerEntry, ProfilerEntry> calls;
    long total;
    long inline;
    long callCount;
    long recursiveCalls;
    private long depth;

    ProfilerEntry(Object code) {
        this(code, new LinkedHashMap<>());
    }

    private ProfilerEntry(Object code, Map<ProfilerEntry, ProfilerEntry> calls) {
        this.code = code;
        this.calls = calls;
    }

    /** What is measured of the calls of a function by this one. */
    ProfilerEntry callsOf(ProfilerEntry callee) {
        return calls.computeIfAbsent(callee, key -> new ProfilerEntry(key.code, null));
    }

    void begin() {
        depth++;
    }

    void end(long time, long ownTime) {
        depth--;
        if (depth == 0) {
            total += time;
        } else {
            recursiveCalls++;
        }
        inline += ownTime;
        callCount++;
    }
}

package org.pyjc.runtime.module.lsprof;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pyjc.runtime.call.PyCode;

/**
 * What was measured of a function, or of the calls of it by another. Compare CPython _lsprof.c: ProfilerEntry, ProfilerSubEntry.
 * Thread safety: guarded by its profiler's monitor.
 */
final class ProfilerEntry {
    final PyCode code;
    /** The functions that this one called, in the order of their first calls; null for what is measured of calls by another. */
    final Map<ProfilerEntry, ProfilerEntry> calls;
    long total;
    long inline;
    long callCount;
    long recursiveCalls;
    private long depth;

    private ProfilerEntry(PyCode code, boolean caller) {
        this.code = code;
        this.calls = caller ? new LinkedHashMap<>() : null;
    }

    /** The entry of a code object. */
    static ProfilerEntry of(IdentityHashMap<PyCode, ProfilerEntry> all, PyCode code) {
        return all.computeIfAbsent(code, key -> new ProfilerEntry(key, true));
    }

    /** What is measured of the calls of a function by this one. */
    ProfilerEntry callsOf(ProfilerEntry callee) {
        return calls.computeIfAbsent(callee, key -> new ProfilerEntry(key.code, false));
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

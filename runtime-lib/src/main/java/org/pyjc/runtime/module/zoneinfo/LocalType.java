package org.pyjc.runtime.module.zoneinfo;

import org.pyjc.runtime.module.datetime.PyTimeDelta;

/**
 * What a time zone is at some time: its offset from UTC, the part of it that is daylight saving, in seconds, and its abbreviation.
 *
 * <p>Thread safety: immutable; the deltas are made racily with equal values.
 */
public final class LocalType {
    public final int offset;
    public final int saving;
    public final boolean isDst;
    public final String name;
    private PyTimeDelta offsetDelta;
    private PyTimeDelta savingDelta;

    LocalType(int offset, int saving, boolean isDst, String name) {
        this.offset = offset;
        this.saving = saving;
        this.isDst = isDst;
        this.name = name;
    }

    PyTimeDelta offsetDelta() {
        PyTimeDelta d = offsetDelta;
        if (d == null) {
            d = PyTimeDelta.of(0, offset, 0);
            offsetDelta = d;
        }
        return d;
    }

    PyTimeDelta savingDelta() {
        PyTimeDelta d = savingDelta;
        if (d == null) {
            d = PyTimeDelta.of(0, saving, 0);
            savingDelta = d;
        }
        return d;
    }
}

package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.DirtyBuffers;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The times of a file. Compare CPython posixmodule.c: os_utime_impl. Java sets them only of a file that it can open, and waits for the
 * other end of a pipe with a name.
 *
 * <p>Thread safety: stateless.
 */
final class PosixTimes {
    private static final CFunction UTIMENSAT = CFunction.ofSystem("utimensat");
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final long UTIME_NOW = (1L << 30) - 1;
    private static final long NANOS = 1_000_000_000L;

    private PosixTimes() {}

    @PyFunctionDef(signature = "(path, times=None, *, ns=<absent>, dir_fd=None, follow_symlinks=True)")
    static void utime(Object path, Object times, Object ns, Object dirFd, boolean followSymlinks) {
        FileArgument file = FileArgument.at("utime", "path", path, dirFd, true);
        if (times != PyNone.NONE && ns != null) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        long[] stamps = {0, UTIME_NOW, 0, UTIME_NOW};
        if (times != PyNone.NONE) {
            stamps = pair(times, "utime: 'times' must be either a tuple of two ints or None", false);
        } else if (ns != null) {
            stamps = pair(ns, "utime: 'ns' must be a tuple of two ints", true);
        }
        DirtyBuffers.flush(file.path().toString());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment timespecs = arena.allocateFrom(ValueLayout.JAVA_LONG, stamps);
            long name = Libc.string(arena, file.path().toString());
            if (UTIMENSAT.callInt(AT_FDCWD, name, timespecs.address(), followSymlinks ? 0 : AT_SYMLINK_NOFOLLOW) < 0) {
                throw file.error(CFunction.errno());
            }
        }
    }

    /** Seconds and nanoseconds of both. */
    private static long[] pair(Object value, String message, boolean nanos) {
        if (!(value instanceof PyTuple t) || t.items().length != 2) {
            throw Errors.typeError(message);
        }
        long[] stamps = new long[4];
        for (int i = 0; i < 2; i++) {
            put(stamps, 2 * i, t.items()[i], nanos);
        }
        return stamps;
    }

    private static void put(long[] stamps, int at, Object value, boolean nanos) {
        Double seconds = nanos ? null : Values.floatOrNull(value);
        if (seconds != null) {
            stamps[at] = (long) Math.floor(seconds);
            stamps[at + 1] = (long) Math.floor((seconds - Math.floor(seconds)) * 1e9);
            return;
        }
        long n = Index.ssize(value);
        stamps[at] = nanos ? Math.floorDiv(n, NANOS) : n;
        stamps[at + 1] = nanos ? Math.floorMod(n, NANOS) : 0;
    }
}

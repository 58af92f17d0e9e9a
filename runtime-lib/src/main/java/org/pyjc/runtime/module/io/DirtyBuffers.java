package org.pyjc.runtime.module.io;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pyjc.runtime.exc.PyException;

/**
 * Bytes that were written to a file but not yet handed to the system. CPython flushes them when the last reference goes;
 * here that is done when the collector finds the file unreachable, when the program ends, and before another file of the same
 * name is opened or looked at.
 *
 * <p>Thread safety: a concurrent set; each buffer guards itself.
 */
public final class DirtyBuffers {
    private static final Set<WriteBuffer> OPEN = Collections.newSetFromMap(new ConcurrentHashMap<>());

    private DirtyBuffers() {}

    /** Registers the buffer of a file object. */
    static void register(Object owner, WriteBuffer buffer) {
        OPEN.add(buffer);
        if (buffer.path() == null || !buffer.path().startsWith("/proc/self/fd/")) {
            ForgottenFiles.CLEANER.register(owner, () -> abandon(buffer));
        }
    }

    static void remove(WriteBuffer buffer) {
        OPEN.remove(buffer);
    }

    private static void abandon(WriteBuffer buffer) {
        if (OPEN.remove(buffer)) {
            quietly(buffer::closeAbandoned);
        }
    }

    /** Hands over what is pending for a file, by its absolute path. */
    public static void flush(String path) {
        if (OPEN.isEmpty()) {
            return;
        }
        for (WriteBuffer buffer : OPEN) {
            if (path.equals(buffer.path())) {
                quietly(buffer::flushAll);
            }
        }
    }

    /** Hands over everything, when the program ends. */
    public static void flushAll() {
        for (WriteBuffer buffer : OPEN) {
            quietly(buffer::flushAll);
        }
    }

    private static void quietly(Supplier<Boolean> action) {
        try {
            action.get();
        } catch (PyException e) {
            // as CPython, which can't raise from a finaliser either
        }
    }
}

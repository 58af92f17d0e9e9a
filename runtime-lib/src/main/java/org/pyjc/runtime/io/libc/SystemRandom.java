package org.pyjc.runtime.io.libc;

import java.lang.foreign.MemorySegment;
import java.security.SecureRandom;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.thread.Interrupts;

/**
 * The system's random bytes: getrandom(2) into the calling thread's own memory, so that threads do not wait for each other as they do
 * in Java's SecureRandom, which serves only where the system has no such call. Compare CPython bootstrap_hash.c: py_getrandom.
 *
 * <p>Thread safety: no state is shared.
 */
public final class SystemRandom {
    private static final CFunction GETRANDOM = CFunction.ofSystem("getrandom");

    private SystemRandom() {}

    /** Java's source, made when it is needed. */
    private static final class Fallback {
        static final SecureRandom SOURCE = new SecureRandom();

        private Fallback() {}
    }

    /** So many random bytes, unforeseeable ones; a signal's handler runs when it interrupts the call. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int done = 0; done < count;) {
            int n = part(bytes, done);
            if (n == -Errno.EINTR) {
                Interrupts.run();
            } else if (n < 0) {
                Fallback.SOURCE.nextBytes(bytes);
                return bytes;
            } else {
                done += n;
            }
        }
        return bytes;
    }

    /** Fills some of the bytes from {@code from} on: how many, or a negative error number. */
    private static int part(byte[] bytes, int from) {
        if (!GETRANDOM.exists()) {
            return -Errno.ENOSYS;
        }
        Scratch scratch = Scratch.current();
        MemorySegment data = scratch.data;
        int n = (int) GETRANDOM.call(data.address(), Math.min(bytes.length - from, Scratch.DATA), 0);
        if (n < 0) {
            return -CFunction.errno();
        }
        scratch.get(bytes, from, n);
        data.asSlice(0, n).fill((byte) 0);
        return n;
    }
}

package org.pyjc.runtime.io.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A thread's piece of native memory for what goes to a C function and comes back. Its three parts are used by different callers, so that
 * a call may wait (part {@code poll}) while another is being prepared. Thread safety: each thread has its own.
 */
public final class Scratch {
    /** Bytes that go in or out at once. */
    public static final int DATA = 1 << 16;
    /** Room for a socket's address, with its length before it. */
    public static final int ADDRESS = 256;
    private static final int POLL = 64;
    private static final ThreadLocal<Scratch> CURRENT = ThreadLocal.withInitial(Scratch::new);

    private final MemorySegment all = Arena.ofAuto().allocate(POLL + ADDRESS + DATA, 16);
    /** For poll(2) of one or two files. */
    final MemorySegment poll = all.asSlice(0, POLL);
    /** An address: 8 bytes of length, then the address. */
    public final MemorySegment address = all.asSlice(POLL, ADDRESS);
    public final MemorySegment data = all.asSlice(POLL + ADDRESS, DATA);

    private Scratch() {}

    public static Scratch current() {
        return CURRENT.get();
    }

    /** Puts bytes at the start of the data. */
    public void put(byte[] bytes, int from, int count) {
        MemorySegment.copy(bytes, from, data, ValueLayout.JAVA_BYTE, 0, count);
    }

    /** Gets bytes from the start of the data. */
    public void get(byte[] bytes, int from, int count) {
        MemorySegment.copy(data, ValueLayout.JAVA_BYTE, 0, bytes, from, count);
    }
}

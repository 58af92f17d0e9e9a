package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/** getaddrinfo(3) and getnameinfo(3). Thread safety: stateless; the C functions may be called by several threads. */
final class Resolver {
    private static final int SIZE = 48;
    private static final int FAMILY = 4;
    private static final int TYPE = 8;
    private static final int PROTO = 12;
    private static final int LENGTH = 16;
    private static final int ADDRESS = 24;
    private static final int NAME = 32;
    private static final int NEXT = 40;

    private Resolver() {}

    /** One answer. */
    record Entry(int family, int type, int proto, String name, byte[] address) {}

    /** Looks a host and a service up; either may be null. */
    static List<Entry> lookUp(byte[] host, byte[] service, long family, long type, long proto, long flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment hints = arena.allocate(SIZE);
            hints.set(ValueLayout.JAVA_INT, 0, (int) flags);
            hints.set(ValueLayout.JAVA_INT, FAMILY, (int) family);
            hints.set(ValueLayout.JAVA_INT, TYPE, (int) type);
            hints.set(ValueLayout.JAVA_INT, PROTO, (int) proto);
            MemorySegment result = arena.allocate(8);
            int code = Libc.GETADDRINFO.callInt(Libc.string(arena, host), Libc.string(arena, service), hints.address(), result.address());
            if (code != 0) {
                throw SocketErrors.ofResolver(code);
            }
            long first = result.get(ValueLayout.JAVA_LONG, 0);
            try {
                return entries(first);
            } finally {
                Libc.FREEADDRINFO.call(first);
            }
        }
    }

    private static List<Entry> entries(long first) {
        List<Entry> all = new ArrayList<>();
        for (long at = first; at != 0; ) {
            MemorySegment m = Libc.memory(at, SIZE);
            int length = m.get(ValueLayout.JAVA_INT, LENGTH);
            byte[] address = Libc.bytes(Libc.memory(m.get(ValueLayout.JAVA_LONG, ADDRESS), length), 0, length);
            all.add(new Entry(m.get(ValueLayout.JAVA_INT, FAMILY), m.get(ValueLayout.JAVA_INT, TYPE), m.get(ValueLayout.JAVA_INT, PROTO),
                    Libc.string(m.get(ValueLayout.JAVA_LONG, NAME)), address));
            at = m.get(ValueLayout.JAVA_LONG, NEXT);
        }
        return all;
    }

    /** The names of an address: host, service; null when the host has none and {@code flags} ask for one. */
    static String[] names(byte[] address, int flags) {
        int hostSize = 1025;
        int serviceSize = 32;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(address.length + 8L, 8);
            MemorySegment.copy(address, 0, memory, ValueLayout.JAVA_BYTE, 0, address.length);
            MemorySegment host = arena.allocate(hostSize);
            MemorySegment service = arena.allocate(serviceSize);
            int code = (int) Libc.GETNAMEINFO.call(memory.address(), address.length, host.address(), hostSize, service.address(), serviceSize,
                    flags, 0);
            if (code != 0) {
                throw SocketErrors.ofResolver(code);
            }
            return new String[] {host.getString(0), service.getString(0)};
        }
    }

    /** The address of a numeric text, null when it is none. */
    static byte[] number(int family, byte[] text) {
        int size = family == SocketAddresses.AF_INET ? 4 : 16;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(size);
            int ok = CFunction.checked(Libc.INET_PTON.callInt(family, Libc.string(arena, text), out.address()));
            return ok == 1 ? Libc.bytes(out, 0, size) : null;
        }
    }
}

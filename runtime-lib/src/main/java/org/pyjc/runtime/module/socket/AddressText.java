package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.types.bytes.PyBytes;

/** Addresses as text, and numbers in network order. Compare CPython Modules/socketmodule.c. Thread safety: stateless. */
final class AddressText {
    private static final int ROOM = 64;
    private static final long MAX_SHORT = 0xffffL;
    private static final long MAX_INT = 0xffffffffL;

    private AddressText() {}

    static String ntop(int family, byte[] number) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ROOM);
            long done = Libc.INET_NTOP.call(family, Libc.string(arena, number), out.address(), ROOM);
            if (done == 0) {
                throw org.pyjc.runtime.io.libc.CFunction.error();
            }
            return out.getString(0);
        }
    }

    @PyFunctionDef(name = "inet_aton", signature = "(ip_addr, /)")
    static Object aton(String address) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(4);
            if (Libc.INET_ATON.callInt(Libc.string(arena, address), out.address()) == 0) {
                throw SocketErrors.plain("illegal IP address string passed to inet_aton");
            }
            return new PyBytes(Libc.bytes(out, 0, 4));
        }
    }

    @PyFunctionDef(name = "inet_ntoa", signature = "(packed_ip, /)")
    static String ntoa(byte[] packed) {
        if (packed.length != 4) {
            throw SocketErrors.plain("packed IP wrong length");
        }
        return SocketAddresses.text(SocketAddresses.AF_INET, packed);
    }

    @PyFunctionDef(name = "inet_pton", signature = "(address_family, ip_string, /)")
    static Object pton(int family, String text) {
        if (family != SocketAddresses.AF_INET && family != SocketAddresses.AF_INET6) {
            throw SocketErrors.of(Errno.EAFNOSUPPORT);
        }
        byte[] number = Resolver.number(family, text.getBytes(StandardCharsets.UTF_8));
        if (number == null) {
            throw SocketErrors.plain("illegal IP address string passed to inet_pton");
        }
        return new PyBytes(number);
    }

    @PyFunctionDef(name = "inet_ntop", signature = "(address_family, packed_ip, /)")
    static String ntopChecked(int family, byte[] packed) {
        int size = family == SocketAddresses.AF_INET ? 4 : family == SocketAddresses.AF_INET6 ? 16 : -1;
        if (size < 0) {
            throw Errors.valueError("unknown address family " + family);
        }
        if (packed.length != size) {
            throw Errors.valueError("invalid length of packed IP address string");
        }
        return ntop(family, packed);
    }

    private static long checked(String function, Object value, long max, String size) {
        Object n = org.pyjc.runtime.ops.Index.of(value);
        if (n instanceof Long number && number >= 0 && number <= max) {
            return number;
        }
        boolean negative = n instanceof Long number ? number < 0 : ((java.math.BigInteger) n).signum() < 0;
        if (negative) {
            throw Errors.valueError(function + ": can't convert negative Python int to C " + size + " unsigned integer");
        }
        throw Errors.overflowError(function + ": Python int too large to convert to C " + size + " unsigned integer");
    }

    @PyFunctionDef(signature = "(x, /)")
    static long htons(Object x) {
        return Short.toUnsignedLong(Short.reverseBytes((short) checked("htons", x, MAX_SHORT, "16-bit")));
    }

    @PyFunctionDef(signature = "(x, /)")
    static long ntohs(Object x) {
        return Short.toUnsignedLong(Short.reverseBytes((short) checked("ntohs", x, MAX_SHORT, "16-bit")));
    }

    @PyFunctionDef(signature = "(x, /)")
    static long htonl(Object x) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) checked("htonl", x, MAX_INT, "32-bit")));
    }

    @PyFunctionDef(signature = "(x, /)")
    static long ntohl(Object x) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) checked("ntohl", x, MAX_INT, "32-bit")));
    }
}

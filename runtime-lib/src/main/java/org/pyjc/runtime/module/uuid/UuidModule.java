package org.pyjc.runtime.module.uuid;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _uuid}. Compare CPython _uuidmodule.c, and libuuid for what it calls. Source: RFC 9562, section 5.1.
 * Thread safety: each call takes a time of its own.
 */
@PyModuleDef(name = "_uuid", doc = "DCE compatible Universally Unique Identifier library.")
final class UuidModule {
    @PyConstant static final int has_uuid_generate_time_safe = 1;
    @PyConstant static final int has_stable_extractable_node = 0;
    /** From the beginning of the Gregorian calendar to 1970, in units of 100 ns. */
    private static final long EPOCH = 0x01B21DD213814000L;
    /** Nothing guards against another process that takes the same time and node. */
    private static final long UNSAFE = -1;
    private static final AtomicLong LAST = new AtomicLong();

    private UuidModule() {}

    /** What stays the same for all identifiers of this process; found at the first of them. */
    private static final class Node {
        static final long CLOCK = new SecureRandom().nextInt(1 << 14);
        static final byte[] ADDRESS = address();

        private static byte[] address() {
            try {
                Enumeration<NetworkInterface> all = NetworkInterface.getNetworkInterfaces();
                while (all.hasMoreElements()) {
                    byte[] address = all.nextElement().getHardwareAddress();
                    if (address != null && address.length == 6) {
                        return address;
                    }
                }
            } catch (SocketException e) {
                return random();
            }
            return random();
        }

        /** A node that no network card has: its multicast bit is set. */
        private static byte[] random() {
            byte[] node = new byte[6];
            new SecureRandom().nextBytes(node);
            node[0] |= 1;
            return node;
        }
    }

    @PyFunctionDef(signature = "($module, /)")
    static Object generate_time_safe() {
        Instant now = Instant.now();
        long present = EPOCH + now.getEpochSecond() * 10_000_000 + now.getNano() / 100;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, present));
        ByteBuffer uuid = ByteBuffer.allocate(16);
        uuid.putInt((int) time).putShort((short) (time >>> 32)).putShort((short) (time >>> 48 & 0xFFF | 0x1000));
        uuid.putShort((short) (Node.CLOCK | 0x8000)).put(Node.ADDRESS);
        return new PyTuple(new PyBytes(uuid.array()), UNSAFE);
    }
}

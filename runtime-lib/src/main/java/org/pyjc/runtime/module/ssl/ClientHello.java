package org.pyjc.runtime.module.ssl;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a server reads of a client's first message before its TLS engine does: the name that the client asks for, for the callback that
 * may choose another context, and its cipher suites. Compare RFC 8446, section 4.1.2. Thread safety: immutable.
 *
 * @param serverName null when there is none
 * @param suites the numbers of the cipher suites
 */
record ClientHello(String serverName, int[] suites) {
    private static final ClientHello UNKNOWN = new ClientHello(null, new int[0]);
    private static final int HANDSHAKE = 22;
    private static final int HEADER = 5;

    /** Reads the message from records; null when more of them are needed. */
    static ClientHello parse(byte[] records, int length) {
        ByteBuffer message = ByteBuffer.allocate(length);
        int at = 0;
        while (at + HEADER <= length && records[at] == HANDSHAKE) {
            int size = (records[at + 3] & 0xff) << 8 | records[at + 4] & 0xff;
            if (at + HEADER + size > length) {
                return null;
            }
            message.put(records, at + HEADER, size);
            at += HEADER + size;
        }
        if (at < length || message.position() < 4) {
            return UNKNOWN;
        }
        message.flip();
        int size = message.getInt(0) & 0xffffff;
        if (message.get(0) != 1) {
            return UNKNOWN;
        }
        if (message.remaining() < size + 4) {
            return null;
        }
        try {
            return body(message.position(4));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private static ClientHello body(ByteBuffer m) {
        m.position(m.position() + 34);
        skip(m, m.get() & 0xff);
        int[] suites = new int[(m.getShort() & 0xffff) / 2];
        for (int i = 0; i < suites.length; i++) {
            suites[i] = m.getShort() & 0xffff;
        }
        skip(m, m.get() & 0xff);
        String name = null;
        if (m.remaining() >= 2) {
            int end = m.position() + 2 + (m.getShort(m.position()) & 0xffff);
            m.getShort();
            while (m.position() + 4 <= end) {
                int type = m.getShort() & 0xffff;
                int size = m.getShort() & 0xffff;
                if (type == 0 && size > 5) {
                    byte[] text = new byte[m.getShort(m.position() + 3) & 0xffff];
                    m.get(m.position() + 5, text);
                    name = new String(text, StandardCharsets.US_ASCII);
                }
                skip(m, size);
            }
        }
        return new ClientHello(name, suites);
    }

    private static void skip(ByteBuffer m, int count) {
        m.position(m.position() + count);
    }
}

package org.pyjc.runtime.module.ssl;

import java.util.Arrays;

/**
 * The bytes that came and were not decrypted yet. No more is received than the record that is being read needs: what follows the end of
 * TLS belongs to the socket's user. Compare OpenSSL rec_layer_s3.c without read-ahead. Thread safety: its user's lock.
 */
final class Records {
    private static final int HEADER = 5;
    private static final int LARGEST = 1 << 15;

    private byte[] bytes = new byte[4096];
    private int start;
    private int end;

    byte[] array() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    void consume(int count) {
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    /** The bytes of all that is here. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** How many bytes the record at {@code from} (counted from the start) has; 0 while its header is incomplete. */
    private int sizeAt(int from) {
        int at = start + from;
        if (end - at < HEADER) {
            return 0;
        }
        int type = bytes[at] & 0xff;
        if (type < 20 || type > 24) {
            return HEADER; // no TLS: the engine says what it is
        }
        return HEADER + Math.min((bytes[at + 3] & 0xff) << 8 | bytes[at + 4] & 0xff, LARGEST);
    }

    /** Receives until there is a record behind the first {@code from} bytes; false at the end of the stream. */
    boolean receive(int from, Transport transport, long deadline, String operation) {
        while (true) {
            int size = sizeAt(from);
            int wanted = from + (size == 0 ? HEADER : size) - length();
            if (size > 0 && wanted <= 0) {
                return true;
            }
            makeRoom(wanted);
            int n = transport.receive(bytes, end, wanted, deadline, operation);
            if (n == 0) {
                return false;
            }
            end += n;
        }
    }

    private void makeRoom(int count) {
        if (end + count > bytes.length) {
            byte[] room = length() + count > bytes.length ? new byte[length() + count + 1024] : bytes;
            System.arraycopy(bytes, start, room, 0, length());
            end -= start;
            start = 0;
            bytes = room;
        }
    }
}

package org.pyjc.runtime.module.ssl;

import org.pyjc.runtime.module.socket.PySocket;
import org.pyjc.runtime.module.socket.SocketBytes;

/** What carries the records of a connection. Thread safety: as that of the socket or the memory. */
interface Transport {
    /** Bytes that came: how many, 0 at the end; raises SSLWantReadError, or TimeoutError. */
    int receive(byte[] into, int from, int count, long deadline, String operation);

    /** Sends some bytes: how many; raises SSLWantWriteError, or TimeoutError. */
    int send(byte[] bytes, int from, int count, long deadline, String operation);

    /** When an operation that begins now has to end. */
    long deadline();

    /** A connection's socket. */
    record OverSocket(PySocket socket) implements Transport {
        @Override
        public int receive(byte[] into, int from, int count, long deadline, String operation) {
            int n = SocketBytes.receive(socket, into, from, count, deadline);
            if (n == SocketBytes.WOULD_BLOCK) {
                throw SslErrors.wantRead();
            }
            if (n == SocketBytes.TIMED_OUT) {
                throw SslErrors.timeout(operation);
            }
            return n;
        }

        @Override
        public int send(byte[] bytes, int from, int count, long deadline, String operation) {
            int n = SocketBytes.send(socket, bytes, from, count, deadline);
            if (n == SocketBytes.WOULD_BLOCK) {
                throw SslErrors.wantWrite();
            }
            if (n == SocketBytes.TIMED_OUT) {
                throw SslErrors.timeout(operation);
            }
            return n;
        }

        @Override
        public long deadline() {
            return SocketBytes.deadline(socket);
        }
    }

    /** Two memories. */
    record OverMemory(PyMemoryBio incoming, PyMemoryBio outgoing) implements Transport {
        @Override
        public int receive(byte[] into, int from, int count, long deadline, String operation) {
            int n = incoming.take(into, from, count);
            if (n == 0 && !incoming.isEnded()) {
                throw SslErrors.wantRead();
            }
            return n;
        }

        @Override
        public int send(byte[] bytes, int from, int count, long deadline, String operation) {
            outgoing.put(bytes, from, count);
            return count;
        }

        @Override
        public long deadline() {
            return Long.MIN_VALUE;
        }
    }
}

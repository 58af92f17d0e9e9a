package org.pyjc.runtime.module.ssl;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.pyjc.runtime.exc.PyException;

/**
 * A TLS connection: Java's engine between a {@link Transport} and its user. What can't be done yet is raised as SSLWantReadError or
 * SSLWantWriteError by the transport, and goes on at the next call. Compare CPython _ssl.c, and OpenSSL SSL_read and its like.
 *
 * <p>Thread safety: a lock for reading and one for writing, taken in this order, so that one thread can read while another one writes.
 */
final class TlsConnection {
    private static final int PIECE = 16384;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    final PySslSocket owner;
    private final Transport transport;
    private final boolean server;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final Records incoming = new Records();
    private final long started = System.currentTimeMillis();
    private volatile SSLEngine engine;
    private volatile boolean established;
    private volatile ClientHello hello;
    private volatile X509Certificate[] peerChain;
    private volatile List<X509Certificate> verifiedChain;
    /** Decrypted bytes that nobody has read yet. */
    private ByteBuffer plain = ByteBuffer.allocate(PIECE).limit(0);
    /** Encrypted bytes that were not sent yet. */
    private ByteBuffer outgoing = ByteBuffer.allocate(PIECE + 2048).limit(0);
    /** How many bytes of the user's are in {@link #outgoing}: the next write answers for them. */
    private int unanswered;
    private volatile boolean closedByPeer;
    private volatile boolean closedHere;

    TlsConnection(PySslSocket owner, Transport transport, boolean server) {
        this.owner = owner;
        this.transport = transport;
        this.server = server;
    }

    boolean isEstablished() {
        return established;
    }

    SSLEngine engine() {
        return engine;
    }

    ClientHello hello() {
        return hello;
    }

    /** Whether Java's session is older than the connection. */
    boolean isResumed() {
        return established && engine.getSession().getCreationTime() < started;
    }

    int pending() {
        reading.lock();
        try {
            return plain.remaining();
        } finally {
            reading.unlock();
        }
    }

    /** Accepts or refuses the peer's certificates. */
    void checkPeer(X509Certificate[] chain) throws VerifyFailure {
        peerChain = chain;
        PySslContext context = owner.context();
        if (context.verifyMode() != PySslContext.CERT_NONE) {
            verifiedChain = new ChainCheck(context.trusted(), context.verifyFlags(), !server).verify(chain);
            if (context.checksHostname() && owner.hostname() != null) {
                Hostnames.check(chain[0], owner.hostname(), context.hostFlags());
            }
        }
    }

    /** What the peer sent; null when it sent none. A resumed session has those of the first one. */
    X509Certificate[] peerChain() {
        if (peerChain == null && established) {
            try {
                peerChain = Arrays.stream(engine.getSession().getPeerCertificates()).map(X509Certificate.class::cast)
                        .toArray(X509Certificate[]::new);
            } catch (SSLPeerUnverifiedException e) {
                return null;
            }
        }
        return peerChain;
    }

    List<X509Certificate> verifiedChain() {
        return verifiedChain;
    }

    // ---- the handshake ----

    void handshake() {
        if (established) {
            return;
        }
        reading.lock();
        writing.lock();
        PeerCheck.setCurrent(this);
        try {
            long deadline = transport.deadline();
            if (engine == null) {
                start(deadline);
            }
            while (!established) {
                advance(deadline);
            }
        } catch (SSLException e) {
            throw failed(e);
        } finally {
            PeerCheck.setCurrent(null);
            writing.unlock();
            reading.unlock();
        }
    }

    private void start(long deadline) throws SSLException {
        if (server) {
            readHello(deadline);
        }
        owner.context().counts.begin(server);
        SSLEngine fresh = owner.context().newEngine(owner, server);
        fresh.beginHandshake();
        engine = fresh;
    }

    private void readHello(long deadline) {
        ClientHello read = null;
        int from = 0;
        while (read == null) {
            if (!incoming.receive(from, transport, deadline, "handshake")) {
                throw SslErrors.eof();
            }
            byte[] records = incoming.copy();
            if (isHttp(records)) {
                throw SslErrors.of("SSL", "HTTP_REQUEST");
            }
            from = records.length;
            read = ClientHello.parse(records, records.length);
        }
        hello = read;
        int alert = ServerNameCallback.call(owner, read.serverName());
        if (alert >= 0) {
            byte[] record = {21, 3, 3, 0, 2, 2, (byte) alert};
            transport.send(record, 0, record.length, deadline, "handshake");
            throw SslErrors.of("SSL", "CALLBACK_FAILED");
        }
    }

    private static boolean isHttp(byte[] b) {
        String start = new String(b, 0, Math.min(b.length, 5), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.startsWith("GET ") || start.startsWith("POST ") || start.startsWith("HEAD ") || start.startsWith("PUT ");
    }

    private void advance(long deadline) throws SSLException {
        HandshakeStatus status = engine.getHandshakeStatus();
        if (status == HandshakeStatus.NEED_TASK) {
            runTasks();
        } else if (status == HandshakeStatus.NEED_WRAP) {
            if (wrap(NOTHING).getStatus() == SSLEngineResult.Status.CLOSED) {
                throw SslErrors.eof();
            }
        } else if (status == HandshakeStatus.NEED_UNWRAP) {
            flush(deadline, "handshake");
            if (unwrap(deadline, "handshake") == null) {
                throw SslErrors.eof();
            }
        } else {
            flush(deadline, "handshake");
            established = true;
            owner.context().counts.finish(server, isResumed());
        }
    }

    private void runTasks() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    /** Sends the alert that the engine may have for the peer. */
    private PyException failed(SSLException e) {
        writing.lock();
        try {
            for (int i = 0; i < 4 && engine != null && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP; i++) {
                wrap(NOTHING);
            }
            flush(transport.deadline(), "handshake");
        } catch (SSLException | PyException again) {
            return SslErrors.of(e);
        } finally {
            writing.unlock();
        }
        return SslErrors.of(e);
    }

    // ---- records ----

    private SSLEngineResult wrap(ByteBuffer from) throws SSLException {
        while (true) {
            ByteBuffer free = outgoing.duplicate().position(outgoing.limit()).limit(outgoing.capacity());
            SSLEngineResult result = engine.wrap(from, free);
            outgoing.limit(outgoing.limit() + result.bytesProduced());
            if (result.getStatus() != SSLEngineResult.Status.BUFFER_OVERFLOW) {
                return result;
            }
            outgoing = enlarged(outgoing, engine.getSession().getPacketBufferSize());
        }
    }

    private static ByteBuffer enlarged(ByteBuffer old, int room) {
        ByteBuffer fresh = ByteBuffer.allocate(old.remaining() + room);
        int count = old.remaining();
        fresh.put(old);
        return fresh.position(0).limit(count);
    }

    private void flush(long deadline, String operation) {
        while (outgoing.hasRemaining()) {
            int n = transport.send(outgoing.array(), outgoing.position(), outgoing.remaining(), deadline, operation);
            outgoing.position(outgoing.position() + n);
        }
        outgoing.position(0).limit(0);
    }

    /** Decrypts a record; null at the end of the stream. */
    private SSLEngineResult unwrap(long deadline, String operation) throws SSLException {
        while (true) {
            if (!incoming.receive(0, transport, deadline, operation)) {
                return null;
            }
            if (!plain.hasRemaining()) {
                plain.position(0).limit(0);
            }
            ByteBuffer record = ByteBuffer.wrap(incoming.array(), incoming.start(), incoming.length());
            ByteBuffer free = plain.duplicate().position(plain.limit()).limit(plain.capacity());
            SSLEngineResult result = engine.unwrap(record, free);
            incoming.consume(result.bytesConsumed());
            plain.limit(plain.limit() + result.bytesProduced());
            switch (result.getStatus()) {
                case BUFFER_OVERFLOW -> plain = enlarged(plain, engine.getSession().getApplicationBufferSize());
                case BUFFER_UNDERFLOW -> throw SslErrors.of("SSL", "WRONG_VERSION_NUMBER");
                case CLOSED -> {
                    closedByPeer = true;
                    return result;
                }
                default -> {
                    return result;
                }
            }
        }
    }

    // ---- data ----

    /** At most {@code count} bytes; none when the peer has closed its side, SSLZeroReturnError when both have. */
    byte[] read(int count) {
        if (count == 0) {
            return new byte[0];
        }
        handshake();
        reading.lock();
        PeerCheck.setCurrent(this);
        try {
            long deadline = transport.deadline();
            while (!plain.hasRemaining()) {
                if (closedByPeer && closedHere) {
                    throw SslErrors.zeroReturn();
                }
                if (closedByPeer) {
                    return new byte[0];
                }
                if (unwrap(deadline, "read") == null) {
                    if (owner.context().ignoresUnexpectedEnd()) {
                        return new byte[0];
                    }
                    throw SslErrors.eof();
                }
                answer(deadline);
            }
            byte[] bytes = new byte[Math.min(count, plain.remaining())];
            plain.get(bytes);
            return bytes;
        } catch (SSLException e) {
            throw failed(e);
        } finally {
            PeerCheck.setCurrent(null);
            reading.unlock();
        }
    }

    /** Does what a message of the peer asks for: new keys, say. */
    private void answer(long deadline) throws SSLException {
        for (HandshakeStatus status = engine.getHandshakeStatus();
                status == HandshakeStatus.NEED_TASK || status == HandshakeStatus.NEED_WRAP; status = engine.getHandshakeStatus()) {
            if (status == HandshakeStatus.NEED_TASK) {
                runTasks();
                continue;
            }
            writing.lock();
            try {
                if (wrap(NOTHING).getStatus() == SSLEngineResult.Status.CLOSED && outgoing.remaining() == 0) {
                    return;
                }
                flush(deadline, "read");
            } catch (PyException e) {
                return; // it goes with the next write
            } finally {
                writing.unlock();
            }
        }
    }

    /** Writes some of the bytes, all when the transport waits: how many. */
    int write(byte[] data) {
        handshake();
        writing.lock();
        try {
            long deadline = transport.deadline();
            flush(deadline, "write");
            if (unanswered > 0) {
                int count = Math.min(unanswered, data.length);
                unanswered = 0;
                return count;
            }
            if (closedHere) {
                throw SslErrors.of("SSL", "PROTOCOL_IS_SHUTDOWN");
            }
            return write(data, deadline);
        } catch (SSLException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }

    private int write(byte[] data, long deadline) throws SSLException {
        int done = 0;
        while (done < data.length) {
            SSLEngineResult result = wrap(ByteBuffer.wrap(data, done, Math.min(PIECE, data.length - done)));
            if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                throw closedByPeer ? SslErrors.zeroReturn() : SslErrors.of("SSL", "PROTOCOL_IS_SHUTDOWN");
            }
            try {
                flush(deadline, "write");
            } catch (PyException e) {
                unanswered = result.bytesConsumed();
                if (done > 0) {
                    return done;
                }
                throw e;
            }
            done += result.bytesConsumed();
        }
        return done;
    }

    /** Closes both sides. Compare OpenSSL SSL_shutdown, called twice. */
    void shutdown() {
        if (!established) {
            throw SslErrors.of("SSL", "UNINITIALIZED");
        }
        long deadline = transport.deadline();
        closeHere(deadline);
        reading.lock();
        try {
            while (!closedByPeer) {
                if (unwrap(deadline, "read") == null) {
                    throw SslErrors.eof();
                }
                if (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
                    runTasks();
                }
            }
        } catch (SSLException e) {
            throw failed(e);
        } finally {
            reading.unlock();
        }
    }

    private void closeHere(long deadline) {
        writing.lock();
        try {
            closedHere = true;
            engine.closeOutbound();
            while (!engine.isOutboundDone() && wrap(NOTHING).getStatus() != SSLEngineResult.Status.CLOSED) {
                continue;
            }
            flush(deadline, "write");
        } catch (SSLException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }
}

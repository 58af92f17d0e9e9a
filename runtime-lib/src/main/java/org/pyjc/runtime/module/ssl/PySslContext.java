package org.pyjc.runtime.module.ssl;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.socket.PySocket;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code _ssl._SSLContext}: settings from which engines are made. Java's context is made when the first connection is, and again after
 * another certificate was loaded. Compare CPython _ssl.c: PySSLContext.
 *
 * <p>Thread safety: settings are volatile; Java's context is made under the monitor.
 */
@PyTypeDef(name = "_SSLContext", module = "_ssl", parts = {ContextSettings.class, ContextCertificates.class})
final class PySslContext extends PyObject {
    public static final PyType TYPE = PyType.define(new PySslContextExposer());
    static final int CERT_NONE = 0;
    static final int CERT_OPTIONAL = 1;
    static final int CERT_REQUIRED = 2;
    static final int PROTOCOL_TLS = 2;
    static final int CLIENT = 16;
    static final int SERVER = 17;
    static final int TLS_1_2 = 0x303;
    static final int TLS_1_3 = 0x304;
    static final int LOWEST = -2;
    static final int HIGHEST = -1;
    static final long NO_TLS_1_2 = 0x08000000L;
    static final long NO_TLS_1_3 = 0x20000000L;
    private static final long SERVER_PREFERENCE = 0x400000L;
    private static final long IGNORE_UNEXPECTED_EOF = 0x80L;
    private static final long DEFAULT_OPTIONS = 2186412112L;
    private static final String[] OLD = {"", "", "PROTOCOL_TLS", "PROTOCOL_TLSv1", "PROTOCOL_TLSv1_1", "PROTOCOL_TLSv1_2"};
    private static final AtomicInteger PEERS = new AtomicInteger();

    final int protocol;
    private final TrustStore trusted = new TrustStore();
    private final OwnCertificates own = new OwnCertificates();
    volatile int verifyMode;
    volatile boolean checksHostname;
    volatile long verifyFlags = 0x8000;
    volatile int hostFlags = 4;
    volatile long options = DEFAULT_OPTIONS;
    volatile int lowest;
    volatile int highest = HIGHEST;
    volatile List<Ciphers.Suite> ciphers;
    volatile List<String> alpn = List.of();
    volatile Object serverNameCallback = PyNone.NONE;
    volatile Object messageCallback = PyNone.NONE;
    volatile Object keylogFile = PyNone.NONE;
    volatile boolean postHandshakeAuth;
    volatile int tickets = 2;
    /** Java's name of the only group for key exchange, null for the usual ones. */
    volatile String group;
    final SessionCounts counts = new SessionCounts();
    private SSLContext javaContext;

    private PySslContext(PyType type, int protocol) {
        super(type);
        this.protocol = protocol;
        lowest = protocol == 5 || protocol == PROTOCOL_TLS || protocol == CLIENT || protocol == SERVER ? TLS_1_2 : LOWEST;
        highest = protocol == 5 ? TLS_1_2 : HIGHEST;
        if (protocol == CLIENT) {
            verifyMode = CERT_REQUIRED;
            checksHostname = true;
        }
    }

    @PyNew(signature = "(protocol, /)")
    static Object create(PyType cls, int protocol) {
        if (protocol < PROTOCOL_TLS || protocol > 5 && protocol != CLIENT && protocol != SERVER) {
            throw Errors.valueError("invalid or unsupported protocol version " + protocol);
        }
        if (protocol < OLD.length) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "ssl." + OLD[protocol] + " is deprecated", 2);
        }
        return new PySslContext(cls, protocol);
    }

    int verifyMode() {
        return verifyMode;
    }

    boolean checksHostname() {
        return checksHostname;
    }

    long verifyFlags() {
        return verifyFlags;
    }

    int hostFlags() {
        return hostFlags;
    }

    TrustStore trusted() {
        return trusted;
    }

    OwnCertificates own() {
        return own;
    }

    Object serverNameCallback() {
        return serverNameCallback;
    }

    boolean ignoresUnexpectedEnd() {
        return (options & IGNORE_UNEXPECTED_EOF) != 0;
    }

    List<Ciphers.Suite> ciphers() {
        if (ciphers == null) {
            ciphers = Ciphers.choose(Ciphers.DEFAULT);
        }
        return ciphers;
    }

    /** Forgets Java's context, since it would not see what was loaded. */
    synchronized void changed() {
        javaContext = null;
    }

    private synchronized SSLContext javaContext() {
        if (javaContext == null) {
            try {
                SSLContext fresh = SSLContext.getInstance("TLS");
                fresh.init(new KeyManager[] {own.copy()}, new TrustManager[] {new PeerCheck()}, null);
                javaContext = fresh;
            } catch (GeneralSecurityException e) {
                throw SslErrors.of("SSL", "LIBRARY_HAS_NO_CIPHERS");
            }
        }
        return javaContext;
    }

    private String[] protocols() {
        List<String> enabled = new ArrayList<>();
        if ((highest == HIGHEST || highest >= TLS_1_3) && (options & NO_TLS_1_3) == 0 && protocol != 5) {
            enabled.add("TLSv1.3");
        }
        if ((highest == HIGHEST || highest >= TLS_1_2) && (lowest == LOWEST || lowest <= TLS_1_2) && lowest != HIGHEST
                && (options & NO_TLS_1_2) == 0) {
            enabled.add("TLSv1.2");
        }
        return enabled.toArray(new String[0]);
    }

    /** An engine for a connection. */
    SSLEngine newEngine(PySslSocket socket, boolean server) {
        String[] protocols = protocols();
        if (protocols.length == 0) {
            throw SslErrors.of("SSL", "NO_PROTOCOLS_AVAILABLE");
        }
        PySslSession session = socket.wantedSession();
        SSLEngine engine = server ? javaContext().createSSLEngine()
                : session == null ? javaContext().createSSLEngine("peer", PEERS.incrementAndGet())
                : javaContext().createSSLEngine(session.session.getPeerHost(), session.session.getPeerPort());
        engine.setUseClientMode(!server);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(protocols);
        if (group != null) {
            parameters.setNamedGroups(new String[] {group});
        }
        parameters.setCipherSuites(ciphers().stream().map(Ciphers.Suite::javaName).toArray(String[]::new));
        if (server) {
            parameters.setUseCipherSuitesOrder((options & SERVER_PREFERENCE) != 0);
            if (verifyMode == CERT_REQUIRED) {
                parameters.setNeedClientAuth(true);
            } else {
                parameters.setWantClientAuth(verifyMode == CERT_OPTIONAL);
            }
        } else {
            parameters.setServerNames(serverNames(socket.hostname()));
            parameters.setApplicationProtocols(alpn.toArray(new String[0]));
        }
        engine.setSSLParameters(parameters);
        if (server && !alpn.isEmpty()) {
            List<String> mine = alpn;
            engine.setHandshakeApplicationProtocolSelector((e, theirs) -> mine.stream().filter(theirs::contains).findFirst().orElse(""));
        }
        return engine;
    }

    private static List<javax.net.ssl.SNIServerName> serverNames(String host) {
        if (host == null || Hostnames.isAddress(host)) {
            return List.of();
        }
        try {
            return List.of(new SNIHostName(host));
        } catch (IllegalArgumentException e) {
            return List.of(); // no name that Java would send
        }
    }

    private PySslSocket connect(Transport transport, Object socket, boolean server, Object hostname, Object owner, Object session) {
        if (server && protocol == CLIENT) {
            throw SslErrors.plain("Cannot create a server socket with a PROTOCOL_TLS_CLIENT context");
        }
        if (!server && protocol == SERVER) {
            throw SslErrors.plain("Cannot create a client socket with a PROTOCOL_TLS_SERVER context");
        }
        String host = hostname == PyNone.NONE ? null : ContextSettings.hostname(hostname);
        PySslSocket made = new PySslSocket(this, transport, socket, server, host);
        if (owner != PyNone.NONE) {
            made.setOwner(owner);
        }
        if (session != PyNone.NONE) {
            made.setSession(session);
        }
        return made;
    }

    @PyMethod(name = "_wrap_socket", signature = "($self, /, sock, server_side, server_hostname=None, *, owner=None, session=None)")
    Object wrapSocket(PySocket sock, boolean serverSide, Object hostname, Object owner, Object session) {
        return connect(new Transport.OverSocket(sock), sock, serverSide, hostname, owner, session);
    }

    @PyMethod(name = "_wrap_bio",
            signature = "($self, /, incoming, outgoing, server_side, server_hostname=None, *, owner=None, session=None)")
    Object wrapBio(PyMemoryBio incoming, PyMemoryBio outgoing, boolean serverSide, Object hostname, Object owner, Object session) {
        return connect(new Transport.OverMemory(incoming, outgoing), null, serverSide, hostname, owner, session);
    }
}

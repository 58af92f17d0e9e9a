package org.pyjc.runtime.module.ssl;

import java.lang.ref.WeakReference;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** {@code _ssl._SSLSocket}. Compare CPython _ssl.c: PySSLSocket. Thread safety: see {@link TlsConnection}. */
@PyTypeDef(name = "_SSLSocket", module = "_ssl", instantiable = false)
final class PySslSocket extends PyObject {
    public static final PyType TYPE = PyType.define(new PySslSocketExposer());

    private final TlsConnection connection;
    /** The socket, for what shutdown answers; null over memory. */
    private final WeakReference<Object> socket;
    private final boolean server;
    private final String hostname;
    private volatile PySslContext context;
    private volatile WeakReference<Object> owner;
    private volatile PySslSession wanted;

    PySslSocket(PySslContext context, Transport transport, Object socket, boolean server, String hostname) {
        super(TYPE);
        this.context = context;
        this.socket = socket == null ? null : new WeakReference<>(socket);
        this.server = server;
        this.hostname = hostname;
        this.connection = new TlsConnection(this, transport, server);
    }

    PySslContext context() {
        return context;
    }

    String hostname() {
        return hostname;
    }

    PySslSession wantedSession() {
        return wanted;
    }

    @PyGetter("context")
    Object contextAttribute() {
        return context;
    }

    @PySetter("context")
    void setContext(Object value) {
        if (!(value instanceof PySslContext c)) {
            throw Errors.typeError("The value must be a SSLContext");
        }
        context = c;
    }

    @PyGetter("server_side")
    boolean serverSide() {
        return server;
    }

    @PyGetter("server_hostname")
    Object serverHostname() {
        return hostname == null ? PyNone.NONE : hostname;
    }

    @PyGetter("owner")
    Object owner() {
        Object o = owner == null ? null : owner.get();
        return o == null ? PyNone.NONE : o;
    }

    @PySetter("owner")
    void setOwner(Object value) {
        owner = new WeakReference<>(value);
    }

    @PyGetter("session")
    Object session() {
        return connection.isEstablished() ? new PySslSession(connection.engine().getSession(), context) : PyNone.NONE;
    }

    @PySetter("session")
    void setSession(Object value) {
        if (!(value instanceof PySslSession s)) {
            throw Errors.typeError("Value is not a SSLSession.");
        }
        if (s.context != context) {
            throw Errors.valueError("Session refers to a different SSLContext.");
        }
        if (server) {
            throw Errors.valueError("Cannot set session for server-side SSLSocket.");
        }
        if (connection.engine() != null) {
            throw Errors.valueError("Cannot set session after handshake.");
        }
        wanted = s;
    }

    @PyGetter("session_reused")
    boolean sessionReused() {
        return connection.isResumed();
    }

    @PyMethod(name = "do_handshake", signature = "($self, /)")
    void doHandshake() {
        connection.handshake();
    }

    @PyMethod(doc = "read(size, [buffer])\nRead up to size bytes from the SSL socket.")
    Object read(Object[] args, String[] kwnames) {
        if (kwnames.length > 0 || args.length < 1 || args.length > 2) {
            throw Errors.typeError("_ssl._SSLSocket.read requires 1 to 2 arguments");
        }
        int size = org.pyjc.runtime.call.builtin.Args.cInt(args[0]);
        if (args.length == 1) {
            if (size < 0) {
                throw Errors.valueError("size should not be negative");
            }
            return new PyBytes(connection.read(size));
        }
        BufferView view = Buffers.writable(args[1], "read() argument 2");
        try {
            int room = view.layout().size();
            byte[] bytes = connection.read(size <= 0 || size > room ? room : size);
            view.memory().put(view.layout().offset(), bytes);
            return (long) bytes.length;
        } finally {
            view.release();
        }
    }

    @PyMethod(signature = "($self, b, /)", doc = "Writes the bytes-like object b into the SSL object.\n\nReturns the number of bytes written.")
    long write(Object b) {
        return connection.write(BytesLike.bytes(b));
    }

    @PyMethod(signature = "($self, /)", doc = "Returns the number of already decrypted bytes available for read, pending on the connection.")
    long pending() {
        return connection.pending();
    }

    @PyMethod(signature = "($self, /)", doc = "Does the SSL shutdown handshake with the remote end.")
    Object shutdown() {
        connection.shutdown();
        Object s = socket == null ? null : socket.get();
        return s == null ? PyNone.NONE : s;
    }

    private String version0() {
        return connection.isEstablished() ? connection.engine().getSession().getProtocol() : null;
    }

    @PyMethod(signature = "($self, /)")
    Object version() {
        String version = version0();
        return version == null ? PyNone.NONE : version;
    }

    @PyMethod(signature = "($self, /)")
    Object cipher() {
        String version = version0();
        return version == null ? PyNone.NONE : Ciphers.byJavaName(connection.engine().getSession().getCipherSuite()).tuple(version);
    }

    @PyMethod(name = "shared_ciphers", signature = "($self, /)")
    Object sharedCiphers() {
        ClientHello hello = connection.hello();
        if (hello == null || !connection.isEstablished()) {
            return PyNone.NONE;
        }
        List<String> enabled = Arrays.asList(connection.engine().getEnabledCipherSuites());
        PyList shared = new PyList();
        for (int number : hello.suites()) {
            Ciphers.Suite suite = Ciphers.byNumber(number);
            if (suite != null && enabled.contains(suite.javaName())) {
                shared.append(suite.tuple(suite.isTls13() ? "TLSv1.3" : "TLSv1.2"));
            }
        }
        return shared;
    }

    @PyMethod(signature = "($self, /)")
    Object compression() {
        return PyNone.NONE;
    }

    @PyMethod(name = "selected_alpn_protocol", signature = "($self, /)")
    Object selectedAlpn() {
        String protocol = connection.isEstablished() ? connection.engine().getApplicationProtocol() : null;
        return protocol == null || protocol.isEmpty() ? PyNone.NONE : protocol;
    }

    @PyMethod(name = "get_channel_binding", signature = "($self, /, cb_type='tls-unique')",
            doc = "Get channel binding data for current connection.")
    Object channelBinding(String kind) {
        if (kind.equals("tls-unique")) {
            return PyNone.NONE; // Java's TLS does not tell its Finished messages
        }
        throw Errors.valueError("'" + kind + "' channel binding type not implemented");
    }

    @PyMethod(name = "verify_client_post_handshake", signature = "($self, /)")
    void verifyClientPostHandshake() {
        throw Errors.notImplementedError("Post-handshake auth is not supported by Java's TLS.");
    }

    @PyMethod(signature = "($self, der=False, /)", doc = "Returns the certificate for the peer.\n\nIf no certificate was provided, returns None.  "
            + "If a certificate was\nprovided, but not validated, returns an empty dictionary.  Otherwise\nreturns a dict containing information "
            + "about the peer certificate.\n\nIf the optional argument is True, returns a DER-encoded copy of the\npeer certificate, or None if no "
            + "certificate was provided.  This will\nreturn the certificate even if it wasn't validated.")
    Object getpeercert(boolean der) {
        if (!connection.isEstablished()) {
            throw Errors.valueError("handshake not done yet");
        }
        X509Certificate[] chain = connection.peerChain();
        if (chain == null) {
            return PyNone.NONE;
        }
        if (der) {
            return new PyBytes(PyCertificate.der(chain[0]));
        }
        return context.verifyMode() == PySslContext.CERT_NONE ? new org.pyjc.runtime.types.dict.PyDict() : CertificateInfo.dict(chain[0]);
    }

    @PyMethod(name = "get_verified_chain", signature = "($self, /)")
    Object verifiedChain() {
        List<X509Certificate> chain = connection.verifiedChain();
        return chain == null ? unverifiedChain() : list(chain);
    }

    @PyMethod(name = "get_unverified_chain", signature = "($self, /)")
    Object unverifiedChain() {
        X509Certificate[] chain = connection.peerChain();
        return chain == null ? PyNone.NONE : list(Arrays.asList(chain));
    }

    private static PyList list(List<X509Certificate> chain) {
        List<Object> all = new ArrayList<>();
        chain.forEach(c -> all.add(new PyCertificate(c)));
        return new PyList(all.toArray());
    }
}

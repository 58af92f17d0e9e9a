package org.pyjc.runtime.module.ssl;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Asks the connection that works on the calling thread whether it accepts its peer's certificates. Thread safety: what is current is the
 * thread's own.
 */
final class PeerCheck extends X509ExtendedTrustManager {
    private static final ThreadLocal<TlsConnection> CURRENT = new ThreadLocal<>();

    /** Tells whose handshake the calling thread works on; null when it ends. */
    static void setCurrent(TlsConnection connection) {
        if (connection == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(connection);
        }
    }

    private static void check(X509Certificate[] chain) throws CertificateException {
        TlsConnection connection = CURRENT.get();
        if (connection == null) {
            throw new CertificateException("no connection");
        }
        connection.checkPeer(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}

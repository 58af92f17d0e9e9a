package org.pyjc.runtime.module.ssl;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** A context's own certificates with their keys: one a kind of key, as in OpenSSL. Thread safety: the monitor. */
final class OwnCertificates extends X509ExtendedKeyManager {
    /** A chain and the key of its first certificate. */
    private record Entry(X509Certificate[] chain, PrivateKey key) {}

    private final Map<String, Entry> byKind = new LinkedHashMap<>();

    synchronized void put(X509Certificate[] chain, PrivateKey key) {
        byKind.put(key.getAlgorithm(), new Entry(chain, key));
    }

    synchronized OwnCertificates copy() {
        OwnCertificates copy = new OwnCertificates();
        copy.byKind.putAll(byKind);
        return copy;
    }

    private synchronized String find(String... kinds) {
        for (String kind : kinds) {
            String wanted = kind.startsWith("RSA") ? "RSA" : kind.startsWith("EC") ? "EC" : kind.startsWith("Ed") ? "EdDSA" : kind;
            if (byKind.containsKey(kind)) {
                return kind;
            }
            if (byKind.containsKey(wanted)) {
                return wanted;
            }
        }
        return null;
    }

    @Override
    public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
        return find(keyType);
    }

    @Override
    public String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
        return find(keyTypes);
    }

    @Override
    public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
        return find(keyTypes);
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return find(keyType);
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return getServerAliases(keyType, issuers);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        String alias = find(keyType);
        return alias == null ? null : new String[] {alias};
    }

    @Override
    public synchronized X509Certificate[] getCertificateChain(String alias) {
        Entry entry = byKind.get(alias);
        return entry == null ? null : entry.chain;
    }

    @Override
    public synchronized PrivateKey getPrivateKey(String alias) {
        Entry entry = byKind.get(alias);
        return entry == null ? null : entry.key;
    }
}

package org.pyjc.runtime.module.ssl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/**
 * The certificates that a context trusts, and revocation lists. Folders, and the system's certificates, are read when a peer is first
 * verified. Compare OpenSSL X509_STORE. Thread safety: the monitor.
 */
final class TrustStore {
    private static final String[] SYSTEM_FILES = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"};

    private final Set<X509Certificate> certificates = new LinkedHashSet<>();
    private final Map<X500Principal, List<X509Certificate>> bySubject = new HashMap<>();
    private final List<X509CRL> crls = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private boolean wantsSystem;

    synchronized void add(X509Certificate c) {
        if (certificates.add(c)) {
            bySubject.computeIfAbsent(c.getSubjectX500Principal(), k -> new ArrayList<>()).add(c);
        }
    }

    synchronized void addFolder(Path folder) {
        folders.add(folder);
    }

    synchronized void addSystem() {
        wantsSystem = true;
    }

    /** Adds what a PEM file holds: how many certificates and lists. */
    int addPem(String text) throws GeneralSecurityException {
        int count = 0;
        for (Pem.Block block : Pem.blocks(text)) {
            if (block.isCertificate()) {
                add(Pem.certificate(block.bytes()));
                count++;
            } else if (block.label().equals("X509 CRL")) {
                addCrl(block.bytes());
                count++;
            }
        }
        return count;
    }

    private synchronized void addCrl(byte[] der) throws GeneralSecurityException {
        crls.add((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der)));
    }

    synchronized List<X509Certificate> all() {
        return new ArrayList<>(certificates);
    }

    synchronized List<X509CRL> crls() {
        return new ArrayList<>(crls);
    }

    synchronized boolean contains(X509Certificate c) {
        load();
        return certificates.contains(c);
    }

    /** A trusted certificate that signed the other one, or null. */
    synchronized X509Certificate issuer(X509Certificate c) {
        load();
        X509Certificate expired = null;
        for (X509Certificate each : bySubject.getOrDefault(c.getIssuerX500Principal(), Collections.emptyList())) {
            if (signed(each, c)) {
                if (isNow(each)) {
                    return each;
                }
                expired = each;
            }
        }
        return expired;
    }

    private static boolean isNow(X509Certificate c) {
        try {
            c.checkValidity();
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Whether the key of one certificate signed the other. */
    static boolean signed(X509Certificate by, X509Certificate c) {
        try {
            PublicKey key = by.getPublicKey();
            c.verify(key);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private void load() {
        if (wantsSystem) {
            wantsSystem = false;
            loadSystem();
        }
        List<Path> wanted = new ArrayList<>(folders);
        folders.clear();
        wanted.forEach(this::loadFolder);
    }

    private void loadSystem() {
        String file = System.getenv("SSL_CERT_FILE");
        String folder = System.getenv("SSL_CERT_DIR");
        if (file != null || folder != null) {
            if (file != null) {
                loadFile(Path.of(file));
            }
            if (folder != null) {
                for (String each : folder.split(":")) {
                    loadFolder(Path.of(each));
                }
            }
            return;
        }
        for (String each : SYSTEM_FILES) {
            if (Files.isReadable(Path.of(each))) {
                loadFile(Path.of(each));
                return;
            }
        }
        loadJdk();
    }

    private void loadJdk() {
        try (var in = Files.newInputStream(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(in, null);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate c) {
                    add(c);
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            return; // then nobody is trusted
        }
    }

    private void loadFile(Path file) {
        try {
            addPem(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return; // as OpenSSL, which finds nothing there
        }
    }

    /** Reads the files that are named by a hash, as {@code openssl rehash} does. */
    private void loadFolder(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int dot = name.indexOf('.');
                if (dot == 8 && name.length() > 9 && name.chars().limit(8).allMatch(c -> Character.digit(c, 16) >= 0)) {
                    loadFile(file);
                }
            }
        } catch (IOException e) {
            return; // no such folder: nothing is found there
        }
    }
}

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
import org.pyjc.runtime.module.posix.ChildEnvironment;

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
    /** What the folders hold; those that were of use count as loaded. */
    private final Map<X500Principal, List<X509Certificate>> inFolders = new HashMap<>();
    private boolean wantsSystem;

    synchronized void add(X509Certificate c) {
        if (certificates.add(c)) {
            bySubject.computeIfAbsent(c.getSubjectX500Principal(), k -> new ArrayList<>()).add(c);
        }
    }

    synchronized void addFolder(Path folder) {
        folders.add(folder);
    }

    /** Trusts what the environment names, or else, when it comes to that, what the system does. */
    synchronized void addSystem() {
        String file = ChildEnvironment.get("SSL_CERT_FILE");
        String folder = ChildEnvironment.get("SSL_CERT_DIR");
        wantsSystem |= file == null && folder == null;
        if (file != null) {
            loadFile(Path.of(file));
        }
        if (folder != null) {
            for (String each : folder.split(":")) {
                folders.add(Path.of(each));
            }
        }
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
        if (inFolders.getOrDefault(c.getSubjectX500Principal(), List.of()).contains(c)) {
            add(c);
        }
        return certificates.contains(c);
    }

    /** A trusted certificate that signed the other one, or null. */
    synchronized X509Certificate issuer(X509Certificate c) {
        load();
        X509Certificate loaded = issuer(c, bySubject);
        if (loaded == null) {
            loaded = issuer(c, inFolders);
            if (loaded != null) {
                add(loaded);
            }
        }
        return loaded;
    }

    private static X509Certificate issuer(X509Certificate c, Map<X500Principal, List<X509Certificate>> among) {
        X509Certificate expired = null;
        for (X509Certificate each : among.getOrDefault(c.getIssuerX500Principal(), List.of())) {
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

    /** Whether it may sign others. Compare OpenSSL v3_purp.c: check_ca. */
    static boolean isAuthority(X509Certificate c) {
        return c.getBasicConstraints() >= 0
                || c.getVersion() == 1 && c.getSubjectX500Principal().equals(c.getIssuerX500Principal());
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

    private void loadFolderFile(Path file) throws IOException {
        try {
            for (Pem.Block block : Pem.blocks(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                if (block.isCertificate()) {
                    X509Certificate c = Pem.certificate(block.bytes());
                    inFolders.computeIfAbsent(c.getSubjectX500Principal(), k -> new ArrayList<>()).add(c);
                } else if (block.label().equals("X509 CRL")) {
                    addCrl(block.bytes());
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return; // no certificate that could be of use
        }
    }

    /** Reads the files that are named by a hash, as {@code openssl rehash} does. */
    private void loadFolder(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int dot = name.indexOf('.');
                if (dot == 8 && name.length() > 9 && name.chars().limit(8).allMatch(c -> Character.digit(c, 16) >= 0)) {
                    loadFolderFile(file);
                }
            }
        } catch (IOException e) {
            return; // no such folder: nothing is found there
        }
    }
}

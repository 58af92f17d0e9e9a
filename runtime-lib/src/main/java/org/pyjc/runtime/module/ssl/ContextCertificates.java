package org.pyjc.runtime.module.ssl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** The certificates of a context: its own, and those that it trusts. Compare CPython _ssl.c. Thread safety: see {@link PySslContext}. */
final class ContextCertificates {
    private static final int LONGEST_PASSWORD = 1024;

    private ContextCertificates() {}

    static String read(Object path, String what) {
        String name;
        try {
            name = Paths.toPath(path);
        } catch (PyException e) {
            if (e.isTypeError()) {
                throw Errors.typeError(what + " should be a valid filesystem path");
            }
            throw e;
        }
        try {
            return Files.readString(Path.of(name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    private static List<Pem.Block> blocks(String text) {
        try {
            return Pem.blocks(text);
        } catch (IllegalArgumentException e) {
            throw SslErrors.pem();
        }
    }

    @PyMethod(name = "load_cert_chain", signature = "($self, /, certfile, keyfile=None, password=None)")
    static void loadCertChain(PySslContext self, Object certfile, Object keyfile, Object password) {
        if (password != PyNone.NONE && !Callables.isCallable(password)) {
            passwordBytes(password, "password should be a string or callable");
        }
        String certificates = read(certfile, "certfile");
        String keys = keyfile == PyNone.NONE ? certificates : read(keyfile, "keyfile");
        List<X509Certificate> chain = new ArrayList<>();
        PrivateKey key;
        try {
            for (Pem.Block block : blocks(certificates)) {
                if (block.isCertificate()) {
                    chain.add(Pem.certificate(block.bytes()));
                }
            }
            key = chain.isEmpty() ? null : key(blocks(keys), password);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SslErrors.pem();
        }
        if (key == null) {
            throw SslErrors.pem();
        }
        if (!belongs(key, chain.get(0).getPublicKey())) {
            throw SslErrors.of("X509", "KEY_VALUES_MISMATCH");
        }
        self.own().put(chain.toArray(new X509Certificate[0]), key);
        self.changed();
    }

    private static PrivateKey key(List<Pem.Block> blocks, Object password) throws GeneralSecurityException {
        for (Pem.Block block : blocks) {
            if (block.label().endsWith("PRIVATE KEY")) {
                PrivateKey open = Pem.privateKey(block, null);
                return open != null || password == PyNone.NONE ? open : Pem.privateKey(block, password(password));
            }
        }
        return null;
    }

    private static byte[] password(Object password) {
        return Callables.isCallable(password) ? passwordBytes(Call.call0(password), "password callback must return a string")
                : passwordBytes(password, "password should be a string or callable");
    }

    private static byte[] passwordBytes(Object password, String message) {
        Object text = Values.strOrNull(password);
        byte[] bytes = text != null ? Str.toJavaString(text).getBytes(StandardCharsets.UTF_8) : BytesLike.bytesOrBytearray(password);
        if (bytes == null) {
            throw Errors.typeError(message);
        }
        if (bytes.length > LONGEST_PASSWORD) {
            throw Errors.valueError("password cannot be longer than " + LONGEST_PASSWORD + " bytes");
        }
        return bytes;
    }

    private static boolean belongs(PrivateKey key, PublicKey to) {
        if (key instanceof RSAPrivateKey a && to instanceof RSAPublicKey b) {
            return a.getModulus().equals(b.getModulus());
        }
        try {
            String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : key.getAlgorithm();
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(new byte[32]);
            Signature checking = Signature.getInstance(algorithm);
            checking.initVerify(to);
            checking.update(new byte[32]);
            return checking.verify(signing.sign());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @PyMethod(name = "load_verify_locations", signature = "($self, /, cafile=None, capath=None, cadata=None)")
    static void loadVerifyLocations(PySslContext self, Object cafile, Object capath, Object cadata) {
        if (cafile == PyNone.NONE && capath == PyNone.NONE && cadata == PyNone.NONE) {
            throw Errors.typeError("cafile, capath and cadata cannot be all omitted");
        }
        if (cadata != PyNone.NONE) {
            loadData(self, cadata);
        }
        if (cafile != PyNone.NONE) {
            try {
                if (self.trusted().addPem(read(cafile, "cafile")) == 0) {
                    throw SslErrors.of("X509", "NO_CERTIFICATE_OR_CRL_FOUND");
                }
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw SslErrors.of("X509", "PEM_LIB", "PEM lib");
            }
        }
        if (capath != PyNone.NONE) {
            try {
                self.trusted().addFolder(Path.of(Paths.toPath(capath)));
            } catch (PyException e) {
                throw e.isTypeError() ? Errors.typeError("capath should be a valid filesystem path") : e;
            }
        }
    }

    private static void loadData(PySslContext self, Object cadata) {
        Object text = Values.strOrNull(cadata);
        if (text == null && BytesLike.bytesOrNull(cadata) == null) {
            throw Errors.typeError("cadata should be an ASCII string or a bytes-like object");
        }
        if (text != null && !Str.isAscii(text)) {
            throw Errors.typeError("cadata should be an ASCII string or a bytes-like object");
        }
        try {
            if (text != null) {
                if (self.trusted().addPem(Str.toJavaString(text)) == 0) {
                    throw SslErrors.unnumbered("no start line: cadata does not contain a certificate");
                }
                return;
            }
            byte[] der = BytesLike.bytes(cadata);
            if (der.length == 0) {
                throw Errors.valueError("Empty certificate data");
            }
            int at = 0;
            while (at < der.length) {
                byte[] rest = java.util.Arrays.copyOfRange(der, at, der.length);
                if (rest[0] != Der.SEQUENCE) {
                    throw SslErrors.unnumbered("not enough data: cadata does not contain a certificate");
                }
                self.trusted().add(Pem.certificate(rest));
                at += Der.read(rest).end();
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SslErrors.unnumbered(text != null ? "no start line: cadata does not contain a certificate"
                    : "not enough data: cadata does not contain a certificate");
        }
    }

    @PyMethod(name = "set_default_verify_paths", signature = "($self, /)")
    static void setDefaultVerifyPaths(PySslContext self) {
        self.trusted().addSystem();
    }

    @PyMethod(name = "cert_store_stats", signature = "($self, /)")
    static Object certStoreStats(PySslContext self) {
        List<X509Certificate> all = self.trusted().all();
        long authorities = all.stream().filter(TrustStore::isAuthority).count();
        return PyDict.of("x509", (long) all.size(), "crl", (long) self.trusted().crls().size(), "x509_ca", authorities);
    }

    @PyMethod(name = "get_ca_certs", signature = "($self, /, binary_form=False)")
    static Object getCaCerts(PySslContext self, boolean binary) {
        PyList list = new PyList();
        for (X509Certificate c : self.trusted().all()) {
            if (TrustStore.isAuthority(c)) {
                list.append(binary ? new PyBytes(PyCertificate.der(c)) : CertificateInfo.dict(c));
            }
        }
        return list;
    }

    @PyMethod(name = "load_dh_params", signature = "($self, path, /)")
    static void loadDhParams(PySslContext self, Object path) {
        boolean found = blocks(read(path, "path")).stream().anyMatch(b -> b.label().equals("DH PARAMETERS"));
        if (!found) {
            throw SslErrors.of("PEM", "NO_START_LINE");
        }
    }
}

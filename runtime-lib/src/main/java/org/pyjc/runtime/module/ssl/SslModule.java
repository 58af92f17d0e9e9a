package org.pyjc.runtime.module.ssl;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.SystemRandom;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _ssl}, on Java's TLS (JSSE). Compare CPython _ssl.c. Thread safety: see its types. */
@PyModuleDef(name = "_ssl", types = {PySslContext.class, PySslSocket.class, PyMemoryBio.class, PySslSession.class, PyCertificate.class})
final class SslModule {
    @PyConstant static final boolean HAS_SNI = true;
    @PyConstant static final boolean HAS_ECDH = true;
    @PyConstant static final boolean HAS_ALPN = true;
    @PyConstant static final boolean HAS_NPN = false;
    @PyConstant static final boolean HAS_SSLv2 = false;
    @PyConstant static final boolean HAS_SSLv3 = false;
    @PyConstant static final boolean HAS_TLSv1 = false;
    @PyConstant static final boolean HAS_TLSv1_1 = false;
    @PyConstant static final boolean HAS_TLSv1_2 = true;
    @PyConstant static final boolean HAS_TLSv1_3 = true;
    @PyConstant static final boolean HAS_TLS_UNIQUE = false;
    @PyConstant static final boolean HAS_PSK = false;
    @PyConstant static final boolean HAS_PHA = false;
    @PyConstant static final String OPENSSL_VERSION = "OpenSSL 3.5.5 (Java's TLS)";
    @PyConstant static final String _DEFAULT_CIPHERS = Ciphers.DEFAULT;

    private SslModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        SslErrors.addTo(module.dict());
        ConstantTable.add(module.dict(), SslConstants.NUMBERS);
        PyTuple version = new PyTuple(3L, 5L, 0L, 5L, 0L);
        module.dict().putStr("OPENSSL_VERSION_INFO", version);
        module.dict().putStr("_OPENSSL_API_VERSION", version);
    }

    @PyFunctionDef(signature = "($module, n, /)", doc = "Generate n cryptographically strong pseudo-random bytes.")
    static Object RAND_bytes(int n) {
        if (n < 0) {
            throw Errors.valueError("num must be positive");
        }
        return new PyBytes(SystemRandom.bytes(n));
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Returns True if the OpenSSL PRNG has been seeded with enough data and False if not.")
    static boolean RAND_status() {
        return true;
    }

    @PyFunctionDef(signature = "($module, string, entropy, /)", doc = "Mix string into the OpenSSL PRNG state.")
    static void RAND_add(Object string, double entropy) {
        new SecureRandom().setSeed(org.pyjc.runtime.object.Values.strOrNull(string) != null
                ? org.pyjc.runtime.text.Str.toJavaString(string).getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : org.pyjc.runtime.types.bytes.BytesLike.bytes(string));
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Return search paths and environment vars that are used by SSLContext's "
            + "set_default_verify_paths() to load default CAs.")
    static Object get_default_verify_paths() {
        return new PyTuple("SSL_CERT_FILE", "/usr/lib/ssl/cert.pem", "SSL_CERT_DIR", "/usr/lib/ssl/certs");
    }

    private static PyTuple object(String[] row) {
        return new PyTuple(Long.parseLong(row[0]), row[1], row[2], row[3]);
    }

    @PyFunctionDef(signature = "($module, nid, /)", doc = "Lookup NID, short name, long name and OID of an ASN1_OBJECT by NID.")
    static Object nid2obj(int nid) {
        String[] row = Oids.byNumber(nid);
        if (nid < 0) {
            throw Errors.valueError("NID must be positive.");
        }
        if (row == null) {
            throw Errors.valueError("unknown NID " + nid);
        }
        return object(row);
    }

    @PyFunctionDef(signature = "($module, /, txt, name=False)", doc = "Lookup NID, short name, long name and OID of an ASN1_OBJECT.")
    static Object txt2obj(String txt, boolean name) {
        String[] row = Oids.byOid(txt);
        if (row == null && name) {
            row = Oids.byName(txt);
        }
        if (row == null) {
            throw Errors.valueError("unknown object '" + (txt.length() > 100 ? txt.substring(0, 100) : txt) + "'");
        }
        return object(row);
    }

    @PyFunctionDef(signature = "($module, path, /)")
    static Object _test_decode_cert(Object path) {
        try {
            for (Pem.Block block : Pem.blocks(ContextCertificates.read(path, "path"))) {
                if (block.isCertificate()) {
                    return CertificateInfo.dict(Pem.certificate(block.bytes()));
                }
            }
            return PyNone.NONE;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw SslErrors.plain("Error decoding PEM-encoded file");
        }
    }
}

package org.pyjc.runtime.module.ssl;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code _ssl.Certificate}. Compare CPython _ssl/cert.c. Thread safety: immutable. */
@PyTypeDef(name = "Certificate", module = "_ssl", instantiable = false, subclassable = false)
final class PyCertificate extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCertificateExposer());
    static final int PEM = 1;
    static final int DER = 2;

    private final X509Certificate certificate;

    PyCertificate(X509Certificate certificate) {
        super(TYPE);
        this.certificate = certificate;
    }

    static byte[] der(X509Certificate c) {
        try {
            return c.getEncoded();
        } catch (CertificateEncodingException e) {
            throw Errors.valueError(String.valueOf(e.getMessage()));
        }
    }

    @PyMethod(name = "public_bytes", signature = "($self, /, format=1)")
    Object publicBytes(int format) {
        byte[] der = der(certificate);
        if (format == DER) {
            return new PyBytes(der);
        }
        if (format != PEM) {
            throw Errors.valueError("Unsupported format");
        }
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    @PyMethod(name = "get_info", signature = "($self, /)")
    Object info() {
        return CertificateInfo.dict(certificate);
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.fromUtf16("<_ssl.Certificate '" + certificate.getSubjectX500Principal().getName() + "'>");
    }

    @PyMethod(name = "__hash__")
    long hash() {
        return certificate.hashCode();
    }

    @PyMethod(name = "__eq__")
    Object equal(Object other) {
        return other instanceof PyCertificate c ? (Object) certificate.equals(c.certificate) : PyNotImplemented.NOT_IMPLEMENTED;
    }
}

package org.pyjc.runtime.module.ssl;

import java.security.cert.CertificateException;

/** Why a peer's certificate is not accepted: OpenSSL's number and text. Thread safety: immutable. */
final class VerifyFailure extends CertificateException {
    static final int NO_CRL = 3;
    static final int SIGNATURE = 7;
    static final int NOT_YET_VALID = 9;
    static final int EXPIRED = 10;
    static final int SELF_SIGNED = 18;
    static final int SELF_SIGNED_IN_CHAIN = 19;
    static final int NO_LOCAL_ISSUER = 20;
    static final int REVOKED = 23;
    static final int INVALID_CA = 24;
    static final int PURPOSE = 26;
    static final int HOSTNAME = 62;
    static final int IP_ADDRESS = 64;
    private static final long serialVersionUID = 1L;

    final int code;

    VerifyFailure(int code, String message) {
        super(message);
        this.code = code;
    }
}

package org.pyjc.runtime.module.ssl;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Verifies a peer's certificates: finds a way from its own to a trusted one, and looks at each. Compare OpenSSL x509_vfy.c, whose
 * numbers and texts the failures have. Thread safety: immutable.
 */
final class ChainCheck {
    static final int CRL_CHECK_LEAF = 4;
    static final int STRICT = 0x20;
    static final int PARTIAL_CHAIN = 0x80000;
    private static final int CRL_CHECK_ALL = 8;
    private static final int MISSING_KEY_IDENTIFIER = 85;
    private static final int LONGEST = 100;
    private static final String ANY_USAGE = "2.5.29.37.0";

    private final TrustStore trusted;
    private final long flags;
    /** The extended key usage that the peer needs. */
    private final String usage;

    ChainCheck(TrustStore trusted, long flags, boolean peerIsServer) {
        this.trusted = trusted;
        this.flags = flags;
        this.usage = peerIsServer ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2";
    }

    private boolean has(long flag) {
        return (flags & flag) == flag;
    }

    /** The way from the peer's certificate to a trusted one. */
    List<X509Certificate> verify(X509Certificate[] given) throws VerifyFailure {
        List<X509Certificate> path = path(given);
        for (int i = 0; i < path.size(); i++) {
            checkTime(path.get(i));
            if (i > 0) {
                checkAuthority(path.get(i), i == path.size() - 1);
            }
            if (has(STRICT) && !isSelfSigned(path.get(i)) && path.get(i).getExtensionValue("2.5.29.35") == null) {
                throw new VerifyFailure(MISSING_KEY_IDENTIFIER, "Missing Authority Key Identifier");
            }
        }
        checkPurpose(path.get(0));
        checkRevocation(path);
        checkByPkix(path);
        return path;
    }

    private List<X509Certificate> path(X509Certificate[] given) throws VerifyFailure {
        List<X509Certificate> path = new ArrayList<>();
        X509Certificate current = given[0];
        path.add(current);
        while (path.size() < LONGEST) {
            boolean selfSigned = isSelfSigned(current);
            if (trusted.contains(current) && (selfSigned || has(PARTIAL_CHAIN))) {
                return path;
            }
            X509Certificate issuer = selfSigned ? null : trusted.issuer(current);
            if (issuer == null) {
                if (selfSigned) {
                    throw path.size() == 1 ? new VerifyFailure(VerifyFailure.SELF_SIGNED, "self-signed certificate")
                            : new VerifyFailure(VerifyFailure.SELF_SIGNED_IN_CHAIN, "self-signed certificate in certificate chain");
                }
                issuer = issuerAmong(given, current);
            }
            if (issuer == null) {
                break;
            }
            current = issuer;
            path.add(current);
        }
        throw new VerifyFailure(VerifyFailure.NO_LOCAL_ISSUER, "unable to get local issuer certificate");
    }

    private static X509Certificate issuerAmong(X509Certificate[] given, X509Certificate c) {
        for (X509Certificate each : given) {
            if (each.getSubjectX500Principal().equals(c.getIssuerX500Principal()) && TrustStore.signed(each, c)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isSelfSigned(X509Certificate c) {
        return c.getSubjectX500Principal().equals(c.getIssuerX500Principal()) && TrustStore.signed(c, c);
    }

    private static void checkTime(X509Certificate c) throws VerifyFailure {
        try {
            c.checkValidity();
        } catch (CertificateExpiredException e) {
            throw new VerifyFailure(VerifyFailure.EXPIRED, "certificate has expired");
        } catch (CertificateNotYetValidException e) {
            throw new VerifyFailure(VerifyFailure.NOT_YET_VALID, "certificate is not yet valid");
        }
    }

    private static void checkAuthority(X509Certificate c, boolean anchor) throws VerifyFailure {
        boolean old = anchor && c.getVersion() == 1;
        boolean[] uses = c.getKeyUsage();
        if (c.getBasicConstraints() < 0 && !old || uses != null && uses.length > 5 && !uses[5]) {
            throw new VerifyFailure(VerifyFailure.INVALID_CA, "invalid CA certificate");
        }
    }

    private void checkPurpose(X509Certificate c) throws VerifyFailure {
        try {
            List<String> uses = c.getExtendedKeyUsage();
            if (uses != null && !uses.contains(usage) && !uses.contains(ANY_USAGE)) {
                throw new VerifyFailure(VerifyFailure.PURPOSE, "unsuitable certificate purpose");
            }
        } catch (CertificateParsingException e) {
            throw new VerifyFailure(VerifyFailure.PURPOSE, "unsuitable certificate purpose");
        }
    }

    private void checkRevocation(List<X509Certificate> path) throws VerifyFailure {
        if (!has(CRL_CHECK_LEAF)) {
            return;
        }
        int count = has(CRL_CHECK_ALL) ? path.size() : 1;
        for (X509Certificate c : path.subList(0, count)) {
            boolean known = false;
            for (X509CRL crl : trusted.crls()) {
                if (crl.getIssuerX500Principal().equals(c.getIssuerX500Principal())) {
                    known = true;
                    if (crl.isRevoked(c)) {
                        throw new VerifyFailure(VerifyFailure.REVOKED, "certificate revoked");
                    }
                }
            }
            if (!known) {
                throw new VerifyFailure(VerifyFailure.NO_CRL, "unable to get certificate CRL");
            }
        }
    }

    /** What is left, such as name constraints and path lengths, is Java's to look at. */
    private static void checkByPkix(List<X509Certificate> path) throws VerifyFailure {
        if (path.size() < 2) {
            return;
        }
        try {
            X509Certificate anchor = path.get(path.size() - 1);
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(
                    CertificateFactory.getInstance("X.509").generateCertPath(path.subList(0, path.size() - 1)), parameters);
        } catch (CertPathValidatorException e) {
            throw failure(e);
        } catch (GeneralSecurityException e) {
            throw new VerifyFailure(1, "unspecified certificate verification error");
        }
    }

    private static VerifyFailure failure(CertPathValidatorException e) {
        String reason = String.valueOf(e.getReason());
        if (reason.equals("NAME_CONSTRAINTS") || reason.equals("INVALID_NAME")) {
            return new VerifyFailure(47, "permitted subtree violation");
        }
        if (reason.equals("PATH_TOO_LONG")) {
            return new VerifyFailure(25, "path length constraint exceeded");
        }
        if (reason.equals("ALGORITHM_CONSTRAINED")) {
            return new VerifyFailure(68, "CA md too weak");
        }
        if (reason.equals("INVALID_SIGNATURE")) {
            return new VerifyFailure(VerifyFailure.SIGNATURE, "certificate signature failure");
        }
        return new VerifyFailure(1, "unspecified certificate verification error");
    }
}

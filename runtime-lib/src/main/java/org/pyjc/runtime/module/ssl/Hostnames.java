package org.pyjc.runtime.module.ssl;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whether a certificate is for a host. Compare OpenSSL v3_utl.c: X509_check_host, X509_check_ip. Thread safety: stateless. */
final class Hostnames {
    static final int NEVER_CHECK_SUBJECT = 0x20;
    private static final int NO_WILDCARDS = 2;
    private static final int DNS = 2;
    private static final int IP = 7;

    private Hostnames() {}

    /** Whether it is an address rather than a name. */
    static boolean isAddress(String host) {
        return host.indexOf(':') >= 0 || parseV4(host) != null;
    }

    private static byte[] parseV4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] ip = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 3 || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')
                    || Integer.parseInt(parts[i]) > 255) {
                return null;
            }
            ip[i] = (byte) Integer.parseInt(parts[i]);
        }
        return ip;
    }

    static void check(X509Certificate c, String host, long flags) throws VerifyFailure {
        boolean address = isAddress(host);
        Collection<List<?>> names = names(c);
        boolean anyDns = false;
        for (List<?> each : names) {
            int kind = (Integer) each.get(0);
            anyDns |= kind == DNS;
            if (address && kind == IP && sameAddress((String) each.get(1), host)
                    || !address && kind == DNS && matches((String) each.get(1), host, flags)) {
                return;
            }
        }
        if (!address && !anyDns && (flags & NEVER_CHECK_SUBJECT) == 0 && commonNameMatches(c, host, flags)) {
            return;
        }
        throw address ? new VerifyFailure(VerifyFailure.IP_ADDRESS, "IP address mismatch, certificate is not valid for '" + host + "'.")
                : new VerifyFailure(VerifyFailure.HOSTNAME, "Hostname mismatch, certificate is not valid for '" + host + "'.");
    }

    private static Collection<List<?>> names(X509Certificate c) {
        try {
            Collection<List<?>> names = c.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    private static boolean sameAddress(String inCertificate, String host) {
        try { // both are numbers: nothing is looked up
            return java.net.InetAddress.getByName(inCertificate).equals(java.net.InetAddress.getByName(host));
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }

    private static boolean commonNameMatches(X509Certificate c, String host, long flags) {
        for (Der set : Der.read(c.getSubjectX500Principal().getEncoded()).items()) {
            for (Der pair : set.items()) {
                if (pair.items().get(0).oid().equals("2.5.4.3") && matches(pair.items().get(1).text(), host, flags)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name, which may begin with the label {@code *}, stands for the host. */
    private static boolean matches(String pattern, String host, long flags) {
        String p = pattern.toLowerCase(Locale.ROOT);
        String h = host.toLowerCase(Locale.ROOT);
        if (!p.startsWith("*.") || (flags & NO_WILDCARDS) != 0) {
            return p.equals(h) && p.indexOf('\0') < 0;
        }
        int dot = h.indexOf('.');
        return dot > 0 && h.substring(dot).equals(p.substring(1)) && p.indexOf('.', 2) > 0 && p.indexOf('*', 1) < 0;
    }
}

package org.pyjc.runtime.module.ssl;

import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A certificate as the dict that {@code getpeercert()} gives. Compare CPython _ssl.c: _decode_certificate. Thread safety: stateless. */
final class CertificateInfo {
    private static final String SUBJECT_ALT_NAME = "2.5.29.17";
    private static final String AUTHORITY_INFORMATION = "1.3.6.1.5.5.7.1.1";
    private static final String CRL_POINTS = "2.5.29.31";
    private static final String OCSP = "1.3.6.1.5.5.7.48.1";
    private static final String CA_ISSUERS = "1.3.6.1.5.5.7.48.2";
    private static final int URI = 0x86;
    private static final int DIRECTORY = 0xa4;

    private CertificateInfo() {}

    static PyDict dict(X509Certificate c) {
        PyDict info = PyDict.of("subject", name(c.getSubjectX500Principal()), "issuer", name(c.getIssuerX500Principal()),
                "version", (long) c.getVersion(), "serialNumber", serial(c), "notBefore", time(c.getNotBefore()),
                "notAfter", time(c.getNotAfter()));
        byte[] names = c.getExtensionValue(SUBJECT_ALT_NAME);
        if (names != null) {
            info.putStr("subjectAltName", alternativeNames(names));
        }
        put(info, "OCSP", access(c, OCSP));
        put(info, "caIssuers", access(c, CA_ISSUERS));
        put(info, "crlDistributionPoints", crlPoints(c));
        return info;
    }

    private static void put(PyDict info, String key, List<Object> uris) {
        if (!uris.isEmpty()) {
            info.putStr(key, new PyTuple(uris.toArray()));
        }
    }

    private static String serial(X509Certificate c) {
        String hex = c.getSerialNumber().abs().toString(16).toUpperCase(Locale.ROOT);
        return (c.getSerialNumber().signum() < 0 ? "-" : "") + (hex.length() % 2 == 1 ? "0" : "") + hex;
    }

    private static String time(Date date) {
        var t = date.toInstant().atOffset(ZoneOffset.UTC);
        String day = t.getDayOfMonth() < 10 ? " " + t.getDayOfMonth() : "" + t.getDayOfMonth();
        return t.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT).substring(0, 3) + " " + day + " " + two(t.getHour()) + ":"
                + two(t.getMinute()) + ":" + two(t.getSecond()) + " " + t.getYear() + " GMT";
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : "" + n;
    }

    static PyTuple name(X500Principal principal) {
        return name(Der.read(principal.getEncoded()));
    }

    private static PyTuple name(Der sequence) {
        List<Object> parts = new ArrayList<>();
        for (Der set : sequence.items()) {
            List<Object> pairs = new ArrayList<>();
            for (Der pair : set.items()) {
                List<Der> both = pair.items();
                pairs.add(new PyTuple(Oids.longName(both.get(0).oid()), Str.fromUtf16(both.get(1).text())));
            }
            parts.add(new PyTuple(pairs.toArray()));
        }
        return new PyTuple(parts.toArray());
    }

    private static Der extension(byte[] wrapped) {
        return Der.read(Der.read(wrapped).content());
    }

    private static PyTuple alternativeNames(byte[] wrapped) {
        List<Object> names = new ArrayList<>();
        for (Der each : extension(wrapped).items()) {
            names.add(switch (each.tag()) {
                case 0x81 -> new PyTuple("email", Str.fromUtf16(each.text()));
                case 0x82 -> new PyTuple("DNS", Str.fromUtf16(each.text()));
                case DIRECTORY -> new PyTuple("DirName", name(each.items().get(0)));
                case URI -> new PyTuple("URI", Str.fromUtf16(each.text()));
                case 0x87 -> new PyTuple("IP Address", address(each.content()));
                case 0x88 -> new PyTuple("Registered ID", each.oid());
                case 0xa0 -> new PyTuple("othername", "<unsupported>");
                case 0xa3 -> new PyTuple("X400Name", "<unsupported>");
                case 0xa5 -> new PyTuple("EdiPartyName", "<unsupported>");
                default -> new PyTuple("unknown", "<unsupported>");
            });
        }
        return new PyTuple(names.toArray());
    }

    private static String address(byte[] ip) {
        StringBuilder text = new StringBuilder();
        if (ip.length == 4) {
            for (byte b : ip) {
                text.append(text.isEmpty() ? "" : ".").append(b & 0xff);
            }
        } else if (ip.length == 16) {
            for (int i = 0; i < 16; i += 2) {
                text.append(i == 0 ? "" : ":").append(Integer.toHexString((ip[i] & 0xff) << 8 | ip[i + 1] & 0xff).toUpperCase(Locale.ROOT));
            }
        } else {
            text.append("<invalid>");
        }
        return text.toString();
    }

    private static List<Object> access(X509Certificate c, String method) {
        List<Object> uris = new ArrayList<>();
        byte[] wrapped = c.getExtensionValue(AUTHORITY_INFORMATION);
        if (wrapped != null) {
            for (Der each : extension(wrapped).items()) {
                List<Der> both = each.items();
                if (both.get(0).oid().equals(method) && both.get(1).tag() == URI) {
                    uris.add(Str.fromUtf16(both.get(1).text()));
                }
            }
        }
        return uris;
    }

    private static List<Object> crlPoints(X509Certificate c) {
        List<Object> uris = new ArrayList<>();
        byte[] wrapped = c.getExtensionValue(CRL_POINTS);
        if (wrapped != null) {
            for (Der point : extension(wrapped).items()) {
                point.items().stream().filter(part -> part.tag() == 0xa0).flatMap(part -> part.items().stream())
                        .filter(part -> part.tag() == 0xa0).flatMap(part -> part.items().stream()).filter(part -> part.tag() == URI)
                        .forEach(uri -> uris.add(Str.fromUtf16(uri.text())));
            }
        }
        return uris;
    }
}

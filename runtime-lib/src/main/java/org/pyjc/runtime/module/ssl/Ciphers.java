package org.pyjc.runtime.module.ssl;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Cipher suites: Java's names of them, OpenSSL's, and OpenSSL's language to choose some. Compare OpenSSL ssl_ciph.c. Thread safety:
 * constants.
 */
final class Ciphers {
    static final String DEFAULT = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM";
    private static final String NUMBERS = "TLS_AES_256_GCM_SHA384 1302 TLS_CHACHA20_POLY1305_SHA256 1303 TLS_AES_128_GCM_SHA256 1301 "
            + "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 c02c TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 c030 "
            + "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 c02b TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 c02f "
            + "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 cca9 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 cca8 "
            + "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 c024 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 c028 "
            + "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 c023 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 c027 "
            + "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 009f TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256 ccaa "
            + "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256 009e TLS_DHE_RSA_WITH_AES_256_CBC_SHA256 006b "
            + "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 0067 TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA c00a "
            + "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA c014 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA c009 "
            + "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA c013 TLS_DHE_RSA_WITH_AES_256_CBC_SHA 0039 TLS_DHE_RSA_WITH_AES_128_CBC_SHA 0033 "
            + "TLS_RSA_WITH_AES_256_GCM_SHA384 009d TLS_RSA_WITH_AES_128_GCM_SHA256 009c TLS_RSA_WITH_AES_256_CBC_SHA256 003d "
            + "TLS_RSA_WITH_AES_128_CBC_SHA256 003c TLS_RSA_WITH_AES_256_CBC_SHA 0035 TLS_RSA_WITH_AES_128_CBC_SHA 002f";

    private Ciphers() {}

    /** A suite under both names. */
    record Suite(String javaName, String name, int number) {
        boolean isTls13() {
            return !javaName.contains("_WITH_");
        }

        int bits() {
            return javaName.contains("AES_128") ? 128 : 256;
        }

        PyTuple tuple(String version) {
            return new PyTuple(name, version, (long) bits());
        }

        /** As {@code get_ciphers()} shows it. */
        PyDict dict() {
            boolean aead = javaName.contains("GCM") || javaName.contains("CHACHA");
            String exchange = isTls13() ? "any" : name.startsWith("ECDHE") ? "ECDH" : name.startsWith("DHE") ? "DH" : "RSA";
            String auth = isTls13() ? "any" : name.contains("ECDSA") ? "ECDSA" : "RSA";
            String mode = javaName.contains("GCM") ? "AESGCM" : javaName.contains("CHACHA") ? "CHACHA20/POLY1305" : "AES";
            String mac = aead ? "AEAD" : javaName.endsWith("SHA384") ? "SHA384" : javaName.endsWith("SHA256") ? "SHA256" : "SHA1";
            String version = isTls13() ? "TLSv1.3" : mac.equals("SHA1") ? "TLSv1.0" : "TLSv1.2";
            String symmetric = mode.equals("AES") ? "aes-" + bits() + "-cbc" : mode.equals("AESGCM") ? "aes-" + bits() + "-gcm"
                    : "chacha20-poly1305";
            String kea = isTls13() ? "kx-any" : exchange.equals("ECDH") ? "kx-ecdhe" : exchange.equals("DH") ? "kx-dhe" : "kx-rsa";
            return PyDict.of("id", 0x03000000L | number, "name", name, "protocol", version,
                    "description", pad(name, 30) + " " + pad(version, 7) + " Kx=" + pad(exchange, 8) + " Au=" + pad(auth, 5) + " Enc="
                        + pad(mode + "(" + bits() + ")", 22) + " Mac=" + mac,
                    "strength_bits", (long) bits(), "alg_bits", (long) bits(), "aead", aead, "symmetric", symmetric,
                    "digest", aead ? PyNone.NONE : mac.toLowerCase(Locale.ROOT), "kea", kea,
                    "auth", "auth-" + auth.toLowerCase(Locale.ROOT));
        }

        private static String pad(String text, int width) {
            return text + " ".repeat(Math.max(0, width - text.length()));
        }

        /** Whether a word of the cipher language means it. */
        boolean is(String word) {
            boolean ecdhe = name.startsWith("ECDHE");
            boolean dhe = name.startsWith("DHE");
            return switch (word) {
                case "ALL", "HIGH", "TLSv1.2" -> !isTls13();
                case "ECDHE", "EECDH", "kECDHE", "kEECDH", "ECDH" -> ecdhe;
                case "DHE", "EDH", "kDHE", "kEDH", "DH" -> dhe;
                case "RSA" -> name.contains("RSA") || !ecdhe && !dhe;
                case "kRSA" -> !ecdhe && !dhe;
                case "aRSA" -> !name.contains("ECDSA");
                case "ECDSA", "aECDSA" -> name.contains("ECDSA");
                case "AES" -> name.contains("AES");
                case "AES128", "AES256" -> name.contains(word);
                case "AESGCM" -> name.contains("GCM");
                case "CHACHA20" -> name.contains("CHACHA20");
                case "SHA", "SHA1" -> name.endsWith("-SHA");
                case "SHA256", "SHA384" -> name.endsWith(word) && !name.contains("GCM");
                default -> name.equals(word) || javaName.equals(word);
            };
        }
    }

    /** The suites that this JVM has, the best first; made when first wanted. */
    private static final class Known {
        static final List<Suite> ALL = all();

        private static List<Suite> all() {
            Set<String> supported;
            try {
                supported = Set.of(SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            List<Suite> suites = new ArrayList<>();
            String[] words = NUMBERS.split(" ");
            for (int i = 0; i < words.length; i += 2) {
                if (supported.contains(words[i])) {
                    suites.add(new Suite(words[i], openSslName(words[i]), Integer.parseInt(words[i + 1], 16)));
                }
            }
            return suites;
        }
    }

    private static String openSslName(String javaName) {
        int with = javaName.indexOf("_WITH_");
        if (with < 0) {
            return javaName;
        }
        String exchange = javaName.substring(4, with).replace('_', '-');
        String rest = javaName.substring(with + 6).replace("AES_256_CBC", "AES256").replace("AES_128_CBC", "AES128")
                .replace("AES_256_GCM", "AES256-GCM").replace("AES_128_GCM", "AES128-GCM").replace("POLY1305_SHA256", "POLY1305")
                .replace('_', '-');
        return exchange.equals("RSA") ? rest : exchange + "-" + rest;
    }

    static Suite byJavaName(String name) {
        for (Suite each : Known.ALL) {
            if (each.javaName.equals(name)) {
                return each;
            }
        }
        return new Suite(name, openSslName(name), 0);
    }

    static Suite byNumber(int number) {
        for (Suite each : Known.ALL) {
            if (each.number == number) {
                return each;
            }
        }
        return null;
    }

    /** The suites that a list in OpenSSL's language chooses, after those of TLS 1.3; null when it chooses none. */
    static List<Suite> choose(String list) {
        Set<Suite> chosen = new LinkedHashSet<>();
        Set<Suite> banned = new LinkedHashSet<>();
        for (String item : list.trim().split("[:, ;]+")) {
            if (item.equals("DEFAULT")) {
                chosen.addAll(choose(DEFAULT));
            } else if (!item.isEmpty() && item.charAt(0) != '@') {
                apply(item, chosen, banned);
            }
        }
        chosen.removeIf(Suite::isTls13);
        if (chosen.isEmpty()) {
            return null;
        }
        List<Suite> all = new ArrayList<>();
        Known.ALL.stream().filter(Suite::isTls13).forEach(all::add);
        all.addAll(chosen);
        return all;
    }

    private static void apply(String item, Set<Suite> chosen, Set<Suite> banned) {
        char sign = item.charAt(0);
        String words = sign == '!' || sign == '-' || sign == '+' ? item.substring(1) : item;
        List<Suite> meant = new ArrayList<>();
        for (Suite suite : Known.ALL) {
            boolean all = true;
            for (String word : words.split("\\+")) {
                all &= suite.is(word);
            }
            if (all) {
                meant.add(suite);
            }
        }
        switch (sign) {
            case '!' -> {
                chosen.removeAll(meant);
                banned.addAll(meant);
            }
            case '-' -> chosen.removeAll(meant);
            case '+' -> {
                meant.retainAll(chosen);
                chosen.removeAll(meant);
                chosen.addAll(meant);
            }
            default -> {
                meant.removeAll(banned);
                chosen.addAll(meant);
            }
        }
    }
}

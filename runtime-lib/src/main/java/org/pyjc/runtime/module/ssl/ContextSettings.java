package org.pyjc.runtime.module.ssl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** The settings of a context. Compare CPython _ssl.c. Thread safety: see {@link PySslContext}. */
final class ContextSettings {
    private static final long[] NO_VERSION = {0x02000000L, 0x04000000L, 0x10000000L, PySslContext.NO_TLS_1_2, PySslContext.NO_TLS_1_3};

    private static final int TLS_1_0 = 0x301;

    private ContextSettings() {}

    /** A host's name as it is sent. */
    static String hostname(Object value) {
        Object text = Values.strOrNull(value);
        String host = text != null ? Str.toJavaString(text) : value instanceof PyBytes b
                ? new String(b.value(), StandardCharsets.US_ASCII) : null;
        if (host == null) {
            throw Errors.typeError("server_hostname must be str, bytes or None");
        }
        if (host.isEmpty() || host.startsWith(".")) {
            throw Errors.valueError("server_hostname cannot be an empty string or start with a leading dot.");
        }
        if (host.indexOf('\0') >= 0) {
            throw Errors.typeError("argument must be encoded string without null bytes, not str");
        }
        return host;
    }

    @PyGetter("protocol")
    static long protocol(PySslContext self) {
        return self.protocol;
    }

    @PyGetter("verify_mode")
    static long verifyMode(PySslContext self) {
        return self.verifyMode;
    }

    @PySetter("verify_mode")
    static void setVerifyMode(PySslContext self, Object value) {
        int mode = Args.cInt(value);
        if (mode == PySslContext.CERT_NONE && self.checksHostname) {
            throw Errors.valueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
        }
        if (mode < PySslContext.CERT_NONE || mode > PySslContext.CERT_REQUIRED) {
            throw Errors.valueError("invalid value for verify_mode");
        }
        self.verifyMode = mode;
    }

    @PyGetter("check_hostname")
    static boolean checkHostname(PySslContext self) {
        return self.checksHostname;
    }

    @PySetter("check_hostname")
    static void setCheckHostname(PySslContext self, Object value) {
        boolean check = Args.truth(value);
        if (check && self.verifyMode == PySslContext.CERT_NONE) {
            self.verifyMode = PySslContext.CERT_REQUIRED;
        }
        self.checksHostname = check;
    }

    @PyGetter("verify_flags")
    static long verifyFlags(PySslContext self) {
        return self.verifyFlags;
    }

    @PySetter("verify_flags")
    static void setVerifyFlags(PySslContext self, Object value) {
        self.verifyFlags = Index.ssize(value);
    }

    @PyGetter("_host_flags")
    static long hostFlags(PySslContext self) {
        return self.hostFlags;
    }

    @PySetter("_host_flags")
    static void setHostFlags(PySslContext self, Object value) {
        self.hostFlags = Args.cInt(value);
    }

    @PyGetter("options")
    static long options(PySslContext self) {
        return self.options;
    }

    @PySetter("options")
    static void setOptions(PySslContext self, Object value) {
        Object n = Index.of(value);
        if (!(n instanceof Long options)) {
            throw Errors.overflowError("int too big to convert");
        }
        if (options < 0) {
            throw Errors.valueError("options must be positive");
        }
        long added = options & ~self.options;
        for (long flag : NO_VERSION) {
            if ((added & flag) != 0) {
                Warnings.warn(Exceptions.DEPRECATION_WARNING, "ssl.OP_NO_SSL*/ssl.OP_NO_TLS* options are deprecated", 2);
                break;
            }
        }
        self.options = options;
    }

    @PyGetter("minimum_version")
    static long minimumVersion(PySslContext self) {
        return self.lowest;
    }

    @PySetter("minimum_version")
    static void setMinimumVersion(PySslContext self, Object value) {
        int version = version(self, value);
        self.lowest = version == PySslContext.HIGHEST ? PySslContext.TLS_1_3 : version;
    }

    @PyGetter("maximum_version")
    static long maximumVersion(PySslContext self) {
        return self.highest;
    }

    @PySetter("maximum_version")
    static void setMaximumVersion(PySslContext self, Object value) {
        int version = version(self, value);
        self.highest = version == PySslContext.LOWEST ? TLS_1_0 : version;
    }

    private static int version(PySslContext self, Object value) {
        int version = Args.cInt(value);
        if (version != PySslContext.LOWEST && version != PySslContext.HIGHEST && (version < 0x300 || version > PySslContext.TLS_1_3)) {
            throw Errors.valueError("Unsupported TLS/SSL version 0x" + Integer.toHexString(version));
        }
        if (self.protocol > 2 && self.protocol < 6) {
            throw Errors.valueError("The context's protocol doesn't support modification of highest and lowest version.");
        }
        if (version >= 0x300 && version < PySslContext.TLS_1_2) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "ssl.TLSVersion." + new String[] {"SSLv3", "TLSv1", "TLSv1_1"}[version - 0x300]
                    + " is deprecated", 2);
        }
        return version;
    }

    @PyGetter("sni_callback")
    static Object sniCallback(PySslContext self) {
        return self.serverNameCallback;
    }

    @PySetter("sni_callback")
    static void setSniCallback(PySslContext self, Object value) {
        if (self.protocol == PySslContext.CLIENT) {
            throw Errors.valueError("sni_callback cannot be set on TLS_CLIENT context");
        }
        if (value != PyNone.NONE && !Callables.isCallable(value)) {
            throw Errors.typeError("not a callable object");
        }
        self.serverNameCallback = value;
    }

    @PyGetter("_msg_callback")
    static Object messageCallback(PySslContext self) {
        return self.messageCallback;
    }

    @PySetter("_msg_callback")
    static void setMessageCallback(PySslContext self, Object value) {
        if (value != PyNone.NONE && !Callables.isCallable(value)) {
            throw Errors.typeError(org.pyjc.runtime.ops.Repr.repr(value) + " is not callable.");
        }
        self.messageCallback = value;
    }

    @PyGetter("keylog_filename")
    static Object keylogFilename(PySslContext self) {
        return self.keylogFile;
    }

    @PySetter("keylog_filename")
    static void setKeylogFilename(PySslContext self, Object value) {
        if (value != PyNone.NONE) {
            try {
                Files.write(Path.of(Paths.toPath(value)), new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw OsErrors.of(e, value);
            }
        }
        self.keylogFile = value;
    }

    @PyGetter("post_handshake_auth")
    static boolean postHandshakeAuth(PySslContext self) {
        return self.postHandshakeAuth;
    }

    @PySetter("post_handshake_auth")
    static void setPostHandshakeAuth(PySslContext self, Object value) {
        self.postHandshakeAuth = Args.truth(value);
    }

    @PyGetter("num_tickets")
    static long numTickets(PySslContext self) {
        return self.tickets;
    }

    @PySetter("num_tickets")
    static void setNumTickets(PySslContext self, Object value) {
        int count = Args.cInt(value);
        if (count < 0) {
            throw Errors.valueError("value must be non-negative");
        }
        if (self.protocol != PySslContext.SERVER) {
            throw Errors.valueError("SSLContext is not a server context.");
        }
        self.tickets = count;
    }

    @PyGetter("security_level")
    static long securityLevel(PySslContext self) {
        return 2;
    }

    @PyMethod(name = "set_ciphers", signature = "($self, cipherlist, /)")
    static void setCiphers(PySslContext self, String list) {
        List<Ciphers.Suite> chosen = Ciphers.choose(list);
        if (chosen == null) {
            throw SslErrors.plain("No cipher can be selected.");
        }
        self.ciphers = chosen;
    }

    @PyMethod(name = "get_ciphers", signature = "($self, /)")
    static Object getCiphers(PySslContext self) {
        return new PyList(self.ciphers().stream().map(Ciphers.Suite::dict).toArray());
    }

    @PyMethod(name = "_set_alpn_protocols", signature = "($self, protos, /)")
    static void setAlpnProtocols(PySslContext self, Object protos) {
        byte[] bytes = BytesLike.bytes(protos);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += 1 + (bytes[at] & 0xff)) {
            names.add(new String(bytes, at + 1, bytes[at] & 0xff, StandardCharsets.ISO_8859_1));
        }
        self.alpn = names;
    }

    @PyMethod(name = "set_ecdh_curve", signature = "($self, name, /)")
    static void setEcdhCurve(PySslContext self, Object name) {
        Object text = Values.strOrNull(name);
        String curve = text != null ? Str.toJavaString(text) : new String(BytesLike.bytes(name), StandardCharsets.US_ASCII);
        self.group = switch (curve) {
            case "prime256v1", "secp256r1", "P-256" -> "secp256r1";
            case "secp384r1", "P-384" -> "secp384r1";
            case "secp521r1", "P-521" -> "secp521r1";
            case "X25519", "x25519" -> "x25519";
            case "X448", "x448" -> "x448";
            default -> throw Errors.valueError("unknown elliptic curve name '" + curve + "'");
        };
    }

    @PyMethod(name = "session_stats", signature = "($self, /)")
    static Object sessionStats(PySslContext self) {
        return self.counts.dict();
    }
}

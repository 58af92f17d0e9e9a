package org.pyjc.runtime.module.ssl;

import java.util.Locale;
import javax.net.ssl.SSLException;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module's exceptions, and what those of Java's TLS become: OpenSSL's reasons, by which programs tell them apart. Compare CPython
 * _ssl.c: fill_and_set_sslerror. Thread safety: constants.
 */
final class SslErrors {
    static final PyType ERROR = SslErrorType.TYPE;
    static final PyType ZERO_RETURN = define("SSLZeroReturnError");
    static final PyType WANT_READ = define("SSLWantReadError");
    static final PyType WANT_WRITE = define("SSLWantWriteError");
    static final PyType SYSCALL = define("SSLSyscallError");
    static final PyType EOF = define("SSLEOFError");
    static final PyType VERIFICATION = (PyType) Call.call3(PyType.TYPE, "SSLCertVerificationError",
            new PyTuple(ERROR, Exceptions.VALUE_ERROR), PyDict.of("__module__", "ssl"));
    private static final String PLACE = " (_ssl.c:1081)";
    private static final String ALERT = "Received fatal alert: ";
    /** Alerts that SSL 3.0 had; their reasons begin with another prefix. */
    private static final String OLD_ALERTS = " close_notify unexpected_message bad_record_mac decompression_failure handshake_failure "
            + "no_certificate bad_certificate unsupported_certificate certificate_revoked certificate_expired certificate_unknown "
            + "illegal_parameter ";
    /** What messages of Java's TLS contain, and the reason. */
    private static final String[][] REASONS = {
        {"Unsupported or unrecognized SSL message", "WRONG_VERSION_NUMBER"},
        {"Unrecognized record version", "WRONG_VERSION_NUMBER"},
        {"plaintext connection", "WRONG_VERSION_NUMBER"},
        {"No appropriate protocol", "NO_PROTOCOLS_AVAILABLE"},
        {"no cipher suites in common", "NO_SHARED_CIPHER"},
        {"No available cipher suite", "NO_CIPHERS_AVAILABLE"},
        {"not accepted by server preferences", "UNSUPPORTED_PROTOCOL"},
        {"not accepted by client preferences", "UNSUPPORTED_PROTOCOL"},
        {"is not enabled or supported", "UNSUPPORTED_PROTOCOL"},
        {"Empty client certificate chain", "PEER_DID_NOT_RETURN_A_CERTIFICATE"},
        {"Empty server certificate chain", "PEER_DID_NOT_RETURN_A_CERTIFICATE"},
        {"No available authentication scheme", "NO_SUITABLE_SIGNATURE_ALGORITHM"},
        {"Tag mismatch", "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"},
        {"bad record MAC", "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"},
    };

    private SslErrors() {}

    private static PyType define(String name) {
        return NativeErrors.define("ssl", name, ERROR);
    }

    static void addTo(PyDict names) {
        names.putStr("SSLError", ERROR);
        for (PyType each : new PyType[] {ZERO_RETURN, WANT_READ, WANT_WRITE, SYSCALL, EOF, VERIFICATION}) {
            names.putStr(each.name(), each);
        }
    }

    private static PyBaseException build(PyType type, int number, String message, String library, String reason) {
        PyBaseException e = (PyBaseException) Call.call2(type, (long) number, Str.fromUtf16(message));
        Attributes.set(e, "reason", reason == null ? PyNone.NONE : Str.fromUtf16(reason));
        Attributes.set(e, "library", library == null ? PyNone.NONE : library);
        return e;
    }

    static PyException wantRead() {
        return Errors.make(build(WANT_READ, 2, "The operation did not complete (read)" + PLACE, null, null));
    }

    static PyException wantWrite() {
        return Errors.make(build(WANT_WRITE, 3, "The operation did not complete (write)" + PLACE, null, null));
    }

    static PyException zeroReturn() {
        return Errors.make(build(ZERO_RETURN, 6, "TLS/SSL connection has been closed (EOF)" + PLACE, null, null));
    }

    static PyException eof() {
        return Errors.make(build(EOF, 8, "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol" + PLACE, "SSL",
                "UNEXPECTED_EOF_WHILE_READING"));
    }

    static PyException timeout(String operation) {
        return Errors.of(Exceptions.TIMEOUT_ERROR, "The " + operation + " operation timed out");
    }

    /** An error of a library's part with a reason such as {@code NO_SHARED_CIPHER}. */
    static PyException of(String library, String reason) {
        return of(library, reason, reason.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    static PyException of(String library, String reason, String message) {
        return Errors.make(build(ERROR, 1, "[" + library + ": " + reason + "] " + message + PLACE, library, reason));
    }

    /** What reading PEM files raises. */
    static PyException pem() {
        return Errors.make(build(ERROR, 524297, "[SSL] PEM lib" + PLACE, "SSL", null));
    }

    /** An error that OpenSSL has no number for. */
    static PyException unnumbered(String message) {
        return Errors.make(build(ERROR, 0, message, null, null));
    }

    static PyException plain(String message) {
        return Errors.make((PyBaseException) Call.call1(ERROR, message));
    }

    static PyException verification(VerifyFailure failure) {
        PyBaseException e = build(VERIFICATION, 1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: " + failure.getMessage()
                + PLACE, "SSL", "CERTIFICATE_VERIFY_FAILED");
        Attributes.set(e, "verify_code", (long) failure.code);
        Attributes.set(e, "verify_message", Str.fromUtf16(failure.getMessage()));
        return Errors.make(e);
    }

    /** What a failure of Java's TLS is in Python. */
    static PyException of(SSLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof VerifyFailure failure) {
                return verification(failure);
            }
        }
        String message = String.valueOf(e.getMessage());
        int alert = message.indexOf(ALERT);
        if (alert >= 0) {
            return ofAlert(message.substring(alert + ALERT.length()).trim());
        }
        for (String[] each : REASONS) {
            if (message.contains(each[0])) {
                return of("SSL", each[1]);
            }
        }
        String reason = message.startsWith("(") ? message.substring(message.indexOf(')') + 1).trim() : message;
        return of("SSL", reason.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"), reason);
    }

    private static PyException ofAlert(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (OLD_ALERTS.contains(" " + name + " ")) {
            return of("SSL", "SSLV3_ALERT_" + upper, "ssl/tls alert " + name.replace('_', ' '));
        }
        if (name.equals("certificate_required")) {
            return of("SSL", "TLSV13_ALERT_CERTIFICATE_REQUIRED", "tlsv13 alert certificate required");
        }
        return name.equals("unrecognized_name") ? of("SSL", "TLSV1_UNRECOGNIZED_NAME") : of("SSL", "TLSV1_ALERT_" + upper);
    }
}

package org.pyjc.runtime.module.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.BytesLike;

/** Comparison in a time that does not depend on the contents. Compare CPython _operator.c: _tscmp. Thread safety: stateless. */
public final class DigestComparison {
    private DigestComparison() {}

    @PyFunctionDef(name = "_compare_digest", doc = """
            Return 'a == b'.

            This function uses an approach designed to prevent
            timing analysis, making it appropriate for cryptography.

            a and b must both be of the same type: either str (ASCII only),
            or any bytes-like object.

            Note: If a and b are of different lengths, or if an error occurs,
            a timing attack could theoretically reveal information about the
            types and lengths of a and b--but not their values.""")
    public static boolean compareDigest(Object a, Object b) {
        Object s = Values.strOrNull(a);
        Object t = Values.strOrNull(b);
        if (s != null && t != null) {
            return MessageDigest.isEqual(ascii(s), ascii(t));
        }
        byte[] x = BytesLike.bytesOrNull(a);
        byte[] y = BytesLike.bytesOrNull(b);
        if (x == null && y == null) {
            throw Errors.typeError("unsupported operand types(s) or combination of types: '" + PyType.of(a).name() + "' and '"
                    + PyType.of(b).name() + "'");
        }
        return MessageDigest.isEqual(BytesLike.bytes(a), BytesLike.bytes(b));
    }

    private static byte[] ascii(Object text) {
        if (text instanceof String s) {
            byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
            if (bytes.length == s.length()) {
                return bytes;
            }
        }
        throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
    }
}

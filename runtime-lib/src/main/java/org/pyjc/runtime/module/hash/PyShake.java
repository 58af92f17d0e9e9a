package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.types.bytes.PyBytes;

/** A hash object whose digest has any length. Compare CPython sha3module.c: _sha3_shake_128_digest_impl. Thread safety: see {@link PyDigest}. */
abstract class PyShake extends PyDigest {
    private static final long LONGEST = 1L << 29;

    PyShake(PyType type, HashEngine engine) {
        super(type, engine);
    }

    private byte[] output(Object length) {
        Object n = Index.of(length);
        if (n instanceof Long small && small >= 0 && small < LONGEST) {
            return result((int) (long) small);
        }
        throw tooLong(((Number) n).doubleValue() < 0);
    }

    PyException tooLong(boolean negative) {
        return Errors.valueError(negative ? "Cannot convert negative int" : "length is too large");
    }

    @PyMethod(signature = "($self, /, length)", doc = "Return the digest value as a bytes object.")
    final Object digest(Object length) {
        return new PyBytes(output(length));
    }

    @PyMethod(signature = "($self, /, length)", doc = "Return the digest value as a string of hexadecimal digits.")
    final Object hexdigest(Object length) {
        return BytesHex.hex(output(length));
    }
}

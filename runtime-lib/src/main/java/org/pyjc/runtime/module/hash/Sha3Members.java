package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.module.hash.engine.Keccak;
import org.pyjc.runtime.types.bytes.PyBytes;

/** What SHA-3 and SHAKE objects say about their construction. Compare CPython sha3module.c: SHA3_getseters. Thread safety: stateless. */
final class Sha3Members {
    private static final int STATE_BITS = 1600;

    private Sha3Members() {}

    @PyGetter("_capacity_bits")
    static long capacity(PyDigest self) {
        return STATE_BITS - rate(self);
    }

    @PyGetter("_rate_bits")
    static long rate(PyDigest self) {
        return 8L * self.engine.blockSize();
    }

    @PyGetter("_suffix")
    static Object suffix(PyDigest self) {
        return new PyBytes(new byte[] {(byte) ((Keccak) self.engine).suffix()});
    }
}

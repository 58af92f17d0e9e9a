package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.hash.engine.Blake2Parameters;
import org.pyjc.runtime.ops.Index;

/** Checks what BLAKE2 is called with. Compare CPython blake2module.c: py_blake2_new. Immutable. */
record Blake2Arguments(String name, int longest, int longestSalt, long largestOffset) {
    static final Blake2Arguments B = new Blake2Arguments("Blake2b", 64, 16, -1);
    static final Blake2Arguments S = new Blake2Arguments("Blake2s", 32, 8, 0xFFFFFFFFFFFFL);
    private static final byte[] NONE = {};

    Blake2Parameters check(int size, Object key, Object salt, Object person, int fanout, int depth, Object leafSize, Object nodeOffset,
            int nodeDepth, int innerSize, boolean lastNode) {
        if (size < 1 || size > longest) {
            throw Errors.valueError("digest_size for " + name + " must be between 1 and " + longest + " bytes, here it is " + size);
        }
        byte[] salted = limited(salt, "salt", longestSalt);
        byte[] personal = limited(person, "person", longestSalt);
        between("fanout", fanout, 0);
        between("depth", depth, 1);
        long leaf = unsigned(leafSize, 32, "leaf_size is too large");
        long offset = unsigned(nodeOffset, 64, "Python int too large for C unsigned long long");
        if (largestOffset > 0 && Long.compareUnsigned(offset, largestOffset) > 0) {
            throw Errors.overflowError("node_offset is too large");
        }
        between("node_depth", nodeDepth, 0);
        if (innerSize < 0 || innerSize > longest) {
            throw Errors.valueError("inner_size must be between 0 and is " + longest);
        }
        return new Blake2Parameters(size, limited(key, "key", longest), salted, personal, fanout, depth, (int) leaf, offset, nodeDepth, innerSize, lastNode);
    }

    private static byte[] limited(Object value, String what, int longest) {
        byte[] bytes = value == null ? NONE : HashInput.plain(value);
        if (bytes.length > longest) {
            throw Errors.valueError("maximum " + what + " length is " + longest + " bytes");
        }
        return bytes;
    }

    private static void between(String what, int value, int least) {
        if (value < least || value > 255) {
            throw Errors.valueError(what + " must be between " + least + " and 255");
        }
    }

    private static long unsigned(Object value, int bits, String tooLarge) {
        Object n = Index.of(value);
        if (n instanceof Long small) {
            if (small < 0) {
                throw negative();
            }
            if (bits < Long.SIZE && small >>> bits != 0) {
                throw Errors.overflowError(tooLarge);
            }
            return small;
        }
        java.math.BigInteger big = (java.math.BigInteger) n;
        if (big.signum() < 0) {
            throw negative();
        }
        if (big.bitLength() > bits) {
            throw Errors.overflowError(bits == Long.SIZE ? tooLarge : "Python int too large to convert to C unsigned long");
        }
        return big.longValue();
    }

    private static PyException negative() {
        return Errors.valueError("Cannot convert negative int");
    }
}

package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;

/** The constructors {@code _hashlib.openssl_*}. Compare CPython _hashopenssl.c: _hashlib_openssl_md5_impl. Thread safety: stateless. */
final class OpensslConstructors {
    private OpensslConstructors() {}

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a md5 hash object; optionally initialized with a string")
    static Object openssl_md5(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.MD5, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha1 hash object; optionally initialized with a string")
    static Object openssl_sha1(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA1, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha224 hash object; optionally initialized with a string")
    static Object openssl_sha224(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA224, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha256 hash object; optionally initialized with a string")
    static Object openssl_sha256(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA256, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha384 hash object; optionally initialized with a string")
    static Object openssl_sha384(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA384, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha512 hash object; optionally initialized with a string")
    static Object openssl_sha512(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA512, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha3-224 hash object; optionally initialized with a string")
    static Object openssl_sha3_224(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA3_224, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha3-256 hash object; optionally initialized with a string")
    static Object openssl_sha3_256(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA3_256, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha3-384 hash object; optionally initialized with a string")
    static Object openssl_sha3_384(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA3_384, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a sha3-512 hash object; optionally initialized with a string")
    static Object openssl_sha3_512(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHA3_512, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a shake-128 variable hash object; optionally initialized with a string")
    static Object openssl_shake_128(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHAKE_128, HashInput.first(data, string));
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Returns a shake-256 variable hash object; optionally initialized with a string")
    static Object openssl_shake_256(Object data, boolean usedforsecurity, Object string) {
        return HashObjects.start(Algorithm.SHAKE_256, HashInput.first(data, string));
    }
}

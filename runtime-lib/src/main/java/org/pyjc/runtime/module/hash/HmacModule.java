package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.module.hash.engine.Hmac;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _hmac}. Compare CPython hmacmodule.c. Thread safety: stateless; for the objects see {@link PyHmac}. */
@PyModuleDef(name = "_hmac", types = HmacModule.HmacObject.class)
final class HmacModule {
    @PyConstant static final int _GIL_MINSIZE = 2048;
    private static final PyType UNKNOWN = NativeErrors.define("_hmac", "UnknownHashError", Exceptions.VALUE_ERROR);

    private HmacModule() {}

    @PyConstant
    static Object UnknownHashError() {
        return UNKNOWN;
    }

    /** The hash that the argument names. */
    private static Algorithm algorithm(Object digest) {
        Algorithm found = Values.strOrNull(digest) instanceof String name ? named(name) : null;
        if (found == null) {
            throw NativeErrors.make(UNKNOWN, "unsupported hash type: " + Repr.repr(digest));
        }
        return found;
    }

    private static Algorithm named(String name) {
        String plain = name.startsWith("sha2_") ? "sha" + name.substring(5) : name.startsWith("blake2") && name.endsWith("_32") ? name.substring(0, 7) : name;
        for (Algorithm a : Algorithm.values()) {
            if ((a.name.equals(plain) || a.name.toUpperCase(java.util.Locale.ROOT).equals(plain)) && !a.isExtendable()) {
                return a;
            }
        }
        return null;
    }

    @PyFunctionDef(name = "new", signature = "($module, /, key, msg=None, digestmod=None)", doc = "Return a new HMAC object.")
    static Object create(Object key, Object msg, Object digestmod) {
        if (digestmod == PyNone.NONE) {
            throw Errors.typeError("new() missing 1 required argument 'digestmod'");
        }
        Algorithm algorithm = algorithm(digestmod);
        HmacObject hmac = new HmacObject(Hmac.of(algorithm, HashInput.bytes(key)), algorithm.name);
        if (msg != PyNone.NONE) {
            hmac.add(HashInput.bytes(msg));
        }
        return hmac;
    }

    private static Object compute(Algorithm algorithm, Object key, Object msg) {
        Hmac hmac = Hmac.of(algorithm, HashInput.bytes(key));
        hmac.update(HashInput.bytes(msg));
        return new PyBytes(hmac.digest());
    }

    @PyFunctionDef(signature = "($module, /, key, msg, digest)")
    static Object compute_digest(Object key, Object msg, Object digest) {
        return compute(algorithm(digest), key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_blake2b_32(Object key, Object msg) {
        return compute(Algorithm.BLAKE2B, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_blake2s_32(Object key, Object msg) {
        return compute(Algorithm.BLAKE2S, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_md5(Object key, Object msg) {
        return compute(Algorithm.MD5, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha1(Object key, Object msg) {
        return compute(Algorithm.SHA1, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha224(Object key, Object msg) {
        return compute(Algorithm.SHA224, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha256(Object key, Object msg) {
        return compute(Algorithm.SHA256, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha384(Object key, Object msg) {
        return compute(Algorithm.SHA384, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha3_224(Object key, Object msg) {
        return compute(Algorithm.SHA3_224, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha3_256(Object key, Object msg) {
        return compute(Algorithm.SHA3_256, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha3_384(Object key, Object msg) {
        return compute(Algorithm.SHA3_384, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha3_512(Object key, Object msg) {
        return compute(Algorithm.SHA3_512, key, msg);
    }

    @PyFunctionDef(signature = "($module, key, msg, /)")
    static Object compute_sha512(Object key, Object msg) {
        return compute(Algorithm.SHA512, key, msg);
    }

    /** {@code _hmac.HMAC}. */
    @PyTypeDef(name = "HMAC", module = "_hmac", subclassable = false, instantiable = false)
    static final class HmacObject extends PyHmac {
        public static final PyType TYPE = PyType.define(new HmacModule_HmacObjectExposer());

        HmacObject(HashEngine engine, String hash) {
            super(TYPE, engine, hash);
        }

        @Override
        PyHmac with(HashEngine other) {
            return new HmacObject(other, hash);
        }
    }
}

package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.KeyDerivation;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** Keys from passwords. Compare CPython _hashopenssl.c: pbkdf2_hmac_impl, _hashlib_scrypt_impl. Thread safety: stateless. */
final class KeyDerivationFunctions {
    /** The memory that OpenSSL lets scrypt have when the caller sets no limit. */
    private static final long DEFAULT_MEMORY = 32L << 20;

    private KeyDerivationFunctions() {}

    @PyFunctionDef(signature = "($module, /, hash_name, password, salt, iterations, dklen=None)",
            doc = "Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function.")
    static Object pbkdf2_hmac(String hashName, Object password, Object salt, long iterations, Object dklen) {
        byte[] secret = HashInput.plain(password);
        byte[] salted = HashInput.plain(salt);
        Algorithm algorithm = HashlibModule.named(hashName);
        if (iterations < 1) {
            throw Errors.valueError("iteration value must be greater than 0.");
        }
        if (iterations > Integer.MAX_VALUE) {
            throw Errors.overflowError("iteration value is too great.");
        }
        long length = dklen == PyNone.NONE ? algorithm.start().size() : Index.count(dklen);
        if (length < 1) {
            throw Errors.valueError("key length must be greater than 0.");
        }
        if (length > Integer.MAX_VALUE) {
            throw Errors.overflowError("key length is too great.");
        }
        return new PyBytes(KeyDerivation.pbkdf2(algorithm, secret, salted, iterations, (int) length));
    }

    @PyFunctionDef(signature = "($module, /, password, *, salt, n, r, p, maxmem=0, dklen=64)", doc = "scrypt password-based key derivation function.")
    static Object scrypt(Object password, Object salt, Object n, Object r, Object p, long maxmem, long dklen) {
        byte[] secret = HashInput.plain(password);
        byte[] salted = HashInput.plain(salt);
        long cost = Index.count(n);
        long size = Index.count(r);
        long parallel = Index.count(p);
        if (cost < 2 || (cost & cost - 1) != 0) {
            throw Errors.valueError("n must be a power of 2.");
        }
        if (maxmem < 0 || maxmem > Integer.MAX_VALUE) {
            throw Errors.valueError("maxmem must be positive and smaller than 2147483647");
        }
        if (dklen < 1 || dklen > Integer.MAX_VALUE) {
            throw Errors.valueError("dklen must be greater than 0 and smaller than 2147483647");
        }
        if (size < 1 || parallel < 1 || size > Integer.MAX_VALUE || parallel > (1 << 30) / size) {
            throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        if (128 * size * (parallel + cost + 2) > (maxmem == 0 ? DEFAULT_MEMORY : maxmem)) {
            throw Errors.valueError("[digital envelope routines] memory limit exceeded");
        }
        return new PyBytes(KeyDerivation.scrypt(secret, salted, (int) cost, (int) size, (int) parallel, (int) dklen));
    }
}

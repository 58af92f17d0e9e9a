package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.Hmac;
import org.pyjc.runtime.module.operator.DigestComparison;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.dict.PyMappingProxy;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;

/**
 * The module {@code _hashlib}, without OpenSSL: the hashes are those of the other modules. Compare CPython _hashopenssl.c.
 * Thread safety: stateless; for the objects see {@link PyDigest}.
 */
@PyModuleDef(name = "_hashlib", types = {HashObjects.Fixed.class, HashObjects.Extendable.class, HashObjects.Keyed.class},
        parts = {OpensslConstructors.class, KeyDerivationFunctions.class}, doc = "OpenSSL interface for hashlib module")
final class HashlibModule {
    @PyConstant static final int _GIL_MINSIZE = 2048;
    private static final PyType UNSUPPORTED = NativeErrors.define("_hashlib", "UnsupportedDigestmodError", Exceptions.VALUE_ERROR);
    private static final String PREFIX = "openssl_";

    private HashlibModule() {}

    @PyConstant
    static Object UnsupportedDigestmodError() {
        return UNSUPPORTED;
    }

    @PyConstant
    static Object openssl_md_meth_names() {
        Algorithm[] all = Algorithm.values();
        Object[] names = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            names[i] = all[i].name;
        }
        return PyFrozenSet.of(names);
    }

    @PyModuleInit
    static void init(PyModule module) {
        PyDict constructors = new PyDict();
        for (Algorithm a : Algorithm.values()) {
            Object function = Attributes.getOrNull(module, PREFIX + a.name);
            if (function != null) {
                constructors.put(function, a.name);
            }
        }
        Attributes.set(module, "_constructors", new PyMappingProxy(constructors));
    }

    static Algorithm named(String name) {
        Algorithm found = Algorithm.find(name);
        if (found == null) {
            throw NativeErrors.make(UNSUPPORTED, "[digital envelope routines] unsupported");
        }
        return found;
    }

    /** The hash of an argument that is a name or one of this module's constructors. */
    private static Algorithm algorithm(PyModule module, Object digestmod) {
        if (Values.strOrNull(digestmod) instanceof String name) {
            return named(name);
        }
        if (digestmod instanceof BuiltinFunction) {
            for (Algorithm a : Algorithm.values()) {
                Object constructor = Attributes.getOrNull(module, PREFIX + a.name);
                if (constructor != null && Identity.is(constructor, digestmod)) {
                    return a;
                }
            }
        }
        throw unsupported(digestmod);
    }

    private static PyException unsupported(Object digestmod) {
        return NativeErrors.make(UNSUPPORTED, "Unsupported digestmod " + Repr.repr(digestmod));
    }

    @PyFunctionDef(name = "new", signature = "($module, /, name, data=<absent>, *, usedforsecurity=True, string=<absent>)",
            doc = "Return a new hash object using the named algorithm.\n\nAn optional string argument may be provided and will be\nautomatically "
                + "hashed.\n\nThe MD5 and SHA1 algorithms are always supported.")
    static Object create(String name, Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        return HashObjects.start(named(name), first);
    }

    private static Hmac keyed(PyModule module, Object key, Object digestmod) {
        Algorithm algorithm = algorithm(module, digestmod);
        if (algorithm.isExtendable()) {
            throw Errors.valueError("no reason supplied");
        }
        return Hmac.of(algorithm, HashInput.plain(key));
    }

    @PyFunctionDef(signature = "($module, /, key, msg=<absent>, digestmod=None)", doc = "Return a new hmac object.")
    static Object hmac_new(PyModule module, Object key, Object msg, Object digestmod) {
        byte[] secret = HashInput.plain(key);
        if (digestmod == PyNone.NONE) {
            throw Errors.typeError("Missing required parameter 'digestmod'.");
        }
        Hmac hmac = keyed(module, new PyBytes(secret), digestmod);
        HashObjects.Keyed object = new HashObjects.Keyed(hmac, algorithm(module, digestmod).name);
        if (msg != null && msg != PyNone.NONE) {
            object.add(HashInput.bytes(msg));
        }
        return object;
    }

    @PyFunctionDef(signature = "($module, /, key, msg, digest)", doc = "Single-shot HMAC.")
    static Object hmac_digest(PyModule module, Object key, Object msg, Object digest) {
        byte[] secret = HashInput.plain(key);
        byte[] message = HashInput.plain(msg);
        Hmac hmac = keyed(module, new PyBytes(secret), digest);
        hmac.update(message);
        return new PyBytes(hmac.finish());
    }

    @PyFunctionDef(signature = "($module, a, b, /)", doc = "Return 'a == b'.\n\nThis function uses an approach designed to prevent\ntiming analysis, "
            + "making it appropriate for cryptography.\n\na and b must both be of the same type: either str (ASCII only),\nor any bytes-like object.\n\n"
            + "Note: If a and b are of different lengths, or if an error occurs,\na timing attack could theoretically reveal information about the\n"
            + "types and lengths of a and b--but not their values.")
    static boolean compare_digest(Object a, Object b) {
        return DigestComparison.compareDigest(a, b);
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Determine the OpenSSL FIPS mode of operation.")
    static long get_fips_mode() {
        return 0;
    }
}

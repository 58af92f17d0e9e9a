package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;

/** The module {@code _sha2}. Compare CPython sha2module.c. Thread safety: stateless; for the objects see {@link PyDigest}. */
@PyModuleDef(name = "_sha2")
final class Sha2Module {
    @PyConstant static final int _GIL_MINSIZE = 2048;

    private Sha2Module() {}

    @PyConstant
    static Object SHA224Type() {
        return Sha224.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new SHA-224 hash object; optionally initialized with a string.")
    static Object sha224(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Sha224 hash = new Sha224(Algorithm.SHA224.start());
        hash.add(first);
        return hash;
    }

    /** {@code _sha2.SHA224Type}. */
    @PyTypeDef(name = "SHA224Type", module = "_sha2", subclassable = false, instantiable = false)
    static final class Sha224 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha2Module_Sha224Exposer());

        Sha224(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha224(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA224.name;
        }
    }

    @PyConstant
    static Object SHA256Type() {
        return Sha256.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new SHA-256 hash object; optionally initialized with a string.")
    static Object sha256(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Sha256 hash = new Sha256(Algorithm.SHA256.start());
        hash.add(first);
        return hash;
    }

    /** {@code _sha2.SHA256Type}. */
    @PyTypeDef(name = "SHA256Type", module = "_sha2", subclassable = false, instantiable = false)
    static final class Sha256 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha2Module_Sha256Exposer());

        Sha256(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha256(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA256.name;
        }
    }

    @PyConstant
    static Object SHA384Type() {
        return Sha384.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new SHA-384 hash object; optionally initialized with a string.")
    static Object sha384(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Sha384 hash = new Sha384(Algorithm.SHA384.start());
        hash.add(first);
        return hash;
    }

    /** {@code _sha2.SHA384Type}. */
    @PyTypeDef(name = "SHA384Type", module = "_sha2", subclassable = false, instantiable = false)
    static final class Sha384 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha2Module_Sha384Exposer());

        Sha384(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha384(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA384.name;
        }
    }

    @PyConstant
    static Object SHA512Type() {
        return Sha512.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new SHA-512 hash object; optionally initialized with a string.")
    static Object sha512(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Sha512 hash = new Sha512(Algorithm.SHA512.start());
        hash.add(first);
        return hash;
    }

    /** {@code _sha2.SHA512Type}. */
    @PyTypeDef(name = "SHA512Type", module = "_sha2", subclassable = false, instantiable = false)
    static final class Sha512 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha2Module_Sha512Exposer());

        Sha512(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha512(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA512.name;
        }
    }
}

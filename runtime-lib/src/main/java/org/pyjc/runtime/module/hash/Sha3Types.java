package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;

/** The types of {@code _sha3}. Compare CPython sha3module.c. */
final class Sha3Types {
    private Sha3Types() {}

    /** {@code _sha3.sha3_224}. */
    @PyTypeDef(name = "sha3_224", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "sha3_224([data], *, usedforsecurity=True) -> SHA3 object\n\nReturn a new SHA3 hash object with a hashbit length of 28 bytes.")
    static final class Sha3With224 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha3Types_Sha3With224Exposer());

        Sha3With224(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Sha3With224(Algorithm.SHA3_224.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha3With224(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA3_224.name;
        }
    }

    /** {@code _sha3.sha3_256}. */
    @PyTypeDef(name = "sha3_256", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "sha3_256([data], *, usedforsecurity=True) -> SHA3 object\n\nReturn a new SHA3 hash object with a hashbit length of 32 bytes.")
    static final class Sha3With256 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha3Types_Sha3With256Exposer());

        Sha3With256(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Sha3With256(Algorithm.SHA3_256.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha3With256(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA3_256.name;
        }
    }

    /** {@code _sha3.sha3_384}. */
    @PyTypeDef(name = "sha3_384", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "sha3_384([data], *, usedforsecurity=True) -> SHA3 object\n\nReturn a new SHA3 hash object with a hashbit length of 48 bytes.")
    static final class Sha3With384 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha3Types_Sha3With384Exposer());

        Sha3With384(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Sha3With384(Algorithm.SHA3_384.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha3With384(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA3_384.name;
        }
    }

    /** {@code _sha3.sha3_512}. */
    @PyTypeDef(name = "sha3_512", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "sha3_512([data], *, usedforsecurity=True) -> SHA3 object\n\nReturn a new SHA3 hash object with a hashbit length of 64 bytes.")
    static final class Sha3With512 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha3Types_Sha3With512Exposer());

        Sha3With512(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Sha3With512(Algorithm.SHA3_512.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha3With512(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA3_512.name;
        }
    }

    /** {@code _sha3.shake_128}. */
    @PyTypeDef(name = "shake_128", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "shake_128([data], *, usedforsecurity=True) -> SHAKE object\n\nReturn a new SHAKE hash object.")
    static final class Shake128 extends PyShake {
        public static final PyType TYPE = PyType.define(new Sha3Types_Shake128Exposer());

        Shake128(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Shake128(Algorithm.SHAKE_128.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Shake128(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHAKE_128.name;
        }
    }

    /** {@code _sha3.shake_256}. */
    @PyTypeDef(name = "shake_256", module = "_sha3", subclassable = false,
            parts = Sha3Members.class,
            doc = "shake_256([data], *, usedforsecurity=True) -> SHAKE object\n\nReturn a new SHAKE hash object.")
    static final class Shake256 extends PyShake {
        public static final PyType TYPE = PyType.define(new Sha3Types_Shake256Exposer());

        Shake256(HashEngine engine) {
            super(TYPE, engine);
        }

        @PyNew(signature = "(data=<absent>, *, usedforsecurity=True, string=<absent>)")
        static Object create(PyType cls, Object data, boolean usedforsecurity, Object string) {
            return started(new Shake256(Algorithm.SHAKE_256.start()), data, string);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Shake256(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHAKE_256.name;
        }
    }

    private static Object started(PyDigest hash, Object data, Object string) {
        hash.add(HashInput.first(data, string));
        return hash;
    }
}

package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;

/** The types of {@code _hashlib}. Compare CPython _hashopenssl.c: HASH_type_spec. Thread safety: see {@link PyDigest}. */
final class HashObjects {
    private HashObjects() {}

    /** A new object of one of the two types. */
    static PyDigest start(Algorithm algorithm, byte[] first) {
        HashEngine engine = algorithm.start();
        PyDigest hash = algorithm.isExtendable() ? new Extendable(engine, algorithm) : new Fixed(engine, algorithm);
        hash.add(first);
        return hash;
    }

    @PyMethod
    static Object __repr__(PyDigest self) {
        return "<" + self.algorithm() + " _hashlib." + self.type().shortName() + " object @ " + TypeNames.address(self) + ">";
    }

    /** {@code _hashlib.HASH}. */
    @PyTypeDef(name = "HASH", module = "_hashlib", subclassable = false, instantiable = false, parts = HashObjects.class,
            doc = "A hash is an object used to calculate a checksum of a string of information.")
    static final class Fixed extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new HashObjects_FixedExposer());
        private final Algorithm algorithm;

        Fixed(HashEngine engine, Algorithm algorithm) {
            super(TYPE, engine);
            this.algorithm = algorithm;
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Fixed(other, algorithm);
        }

        @Override
        String algorithm() {
            return algorithm.name;
        }
    }

    /** {@code _hashlib.HASHXOF}. */
    @PyTypeDef(name = "HASHXOF", module = "_hashlib", subclassable = false, instantiable = false, parts = HashObjects.class,
            doc = "A hash is an object used to calculate a checksum of a string of information.")
    static final class Extendable extends PyShake {
        public static final PyType TYPE = PyType.define(new HashObjects_ExtendableExposer());
        private final Algorithm algorithm;

        Extendable(HashEngine engine, Algorithm algorithm) {
            super(TYPE, engine);
            this.algorithm = algorithm;
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Extendable(other, algorithm);
        }

        @Override
        String algorithm() {
            return algorithm.name;
        }
    }

    /** {@code _hashlib.HMAC}. */
    @PyTypeDef(name = "HMAC", module = "_hashlib", subclassable = false, instantiable = false,
            doc = "The object used to calculate HMAC of a message.")
    static final class Keyed extends PyHmac {
        public static final PyType TYPE = PyType.define(new HashObjects_KeyedExposer());

        Keyed(HashEngine engine, String hash) {
            super(TYPE, engine, hash);
        }

        @Override
        PyHmac with(HashEngine other) {
            return new Keyed(other, hash);
        }
    }
}

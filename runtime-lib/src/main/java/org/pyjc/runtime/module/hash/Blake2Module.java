package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.Blake2b;
import org.pyjc.runtime.module.hash.engine.Blake2s;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;

/** The module {@code _blake2}. Compare CPython blake2module.c. Thread safety: stateless; for the objects see {@link PyDigest}. */
@PyModuleDef(name = "_blake2", types = {Blake2Module.PyBlake2b.class, Blake2Module.PyBlake2s.class})
final class Blake2Module {
    @PyConstant static final int _GIL_MINSIZE = 2048;
    private static final String SIGNATURE = "(data=<absent>, *, digest_size=";
    private static final String REST = ", key=<absent>, salt=<absent>, person=<absent>, fanout=1, depth=1, leaf_size=0, node_offset=0, "
        + "node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=<absent>)";

    private Blake2Module() {}

    /** {@code _blake2.blake2b}. */
    @PyTypeDef(name = "blake2b", module = "_blake2", doc = "Return a new BLAKE2b hash object.",
            signature = "(data=b'', *, digest_size=_blake2.blake2b.MAX_DIGEST_SIZE,\n        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,\n"
                + "        node_offset=0, node_depth=0, inner_size=0, last_node=False,\n        usedforsecurity=True, string=None)")
    static final class PyBlake2b extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Blake2Module_PyBlake2bExposer());
        @PyConstant static final int SALT_SIZE = 16;
        @PyConstant static final int PERSON_SIZE = 16;
        @PyConstant static final int MAX_KEY_SIZE = 64;
        @PyConstant static final int MAX_DIGEST_SIZE = 64;

        private PyBlake2b(PyType type, HashEngine engine) {
            super(type, engine);
        }

        @PyNew(signature = SIGNATURE + 64 + REST)
        static Object create(PyType cls, Object data, int digestSize, Object key, Object salt, Object person, int fanout, int depth, Object leafSize,
                Object nodeOffset, int nodeDepth, int innerSize, boolean lastNode, boolean usedforsecurity, Object string) {
            byte[] first = HashInput.first(data, string);
            PyBlake2b hash = new PyBlake2b(cls, new Blake2b(Blake2Arguments.B.check(digestSize, key, salt, person, fanout, depth, leafSize,
                nodeOffset, nodeDepth, innerSize, lastNode)));
            hash.add(first);
            return hash;
        }

        @Override
        PyDigest with(HashEngine other) {
            return new PyBlake2b(TYPE, other);
        }

        @Override
        String algorithm() {
            return Algorithm.BLAKE2B.name;
        }
    }

    /** {@code _blake2.blake2s}. */
    @PyTypeDef(name = "blake2s", module = "_blake2", doc = "Return a new BLAKE2s hash object.",
            signature = "(data=b'', *, digest_size=_blake2.blake2s.MAX_DIGEST_SIZE,\n        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,\n"
                + "        node_offset=0, node_depth=0, inner_size=0, last_node=False,\n        usedforsecurity=True, string=None)")
    static final class PyBlake2s extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Blake2Module_PyBlake2sExposer());
        @PyConstant static final int SALT_SIZE = 8;
        @PyConstant static final int PERSON_SIZE = 8;
        @PyConstant static final int MAX_KEY_SIZE = 32;
        @PyConstant static final int MAX_DIGEST_SIZE = 32;

        private PyBlake2s(PyType type, HashEngine engine) {
            super(type, engine);
        }

        @PyNew(signature = SIGNATURE + 32 + REST)
        static Object create(PyType cls, Object data, int digestSize, Object key, Object salt, Object person, int fanout, int depth, Object leafSize,
                Object nodeOffset, int nodeDepth, int innerSize, boolean lastNode, boolean usedforsecurity, Object string) {
            byte[] first = HashInput.first(data, string);
            PyBlake2s hash = new PyBlake2s(cls, new Blake2s(Blake2Arguments.S.check(digestSize, key, salt, person, fanout, depth, leafSize,
                nodeOffset, nodeDepth, innerSize, lastNode)));
            hash.add(first);
            return hash;
        }

        @Override
        PyDigest with(HashEngine other) {
            return new PyBlake2s(TYPE, other);
        }

        @Override
        String algorithm() {
            return Algorithm.BLAKE2S.name;
        }
    }
}

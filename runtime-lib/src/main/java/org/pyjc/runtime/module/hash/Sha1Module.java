package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;

/** The module {@code _sha1}. Compare CPython sha1module.c. Thread safety: stateless; for the objects see {@link PyDigest}. */
@PyModuleDef(name = "_sha1")
final class Sha1Module {
    @PyConstant static final int _GIL_MINSIZE = 2048;

    private Sha1Module() {}

    @PyConstant
    static Object SHA1Type() {
        return Sha1.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new SHA1 hash object; optionally initialized with a string.")
    static Object sha1(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Sha1 hash = new Sha1(Algorithm.SHA1.start());
        hash.add(first);
        return hash;
    }

    /** {@code _sha1.sha1}. */
    @PyTypeDef(name = "sha1", module = "_sha1", subclassable = false, instantiable = false)
    static final class Sha1 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Sha1Module_Sha1Exposer());

        Sha1(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Sha1(other);
        }

        @Override
        String algorithm() {
            return Algorithm.SHA1.name;
        }
    }
}

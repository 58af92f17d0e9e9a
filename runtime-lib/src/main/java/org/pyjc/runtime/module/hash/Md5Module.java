package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.module.hash.engine.Algorithm;
import org.pyjc.runtime.module.hash.engine.HashEngine;
import org.pyjc.runtime.object.PyType;

/** The module {@code _md5}. Compare CPython md5module.c. Thread safety: stateless; for the objects see {@link PyDigest}. */
@PyModuleDef(name = "_md5")
final class Md5Module {
    @PyConstant static final int _GIL_MINSIZE = 2048;

    private Md5Module() {}

    @PyConstant
    static Object MD5Type() {
        return Md5.TYPE;
    }

    @PyFunctionDef(signature = Constructors.SIGNATURE, doc = "Return a new MD5 hash object; optionally initialized with a string.")
    static Object md5(Object data, boolean usedforsecurity, Object string) {
        byte[] first = HashInput.first(data, string);
        Md5 hash = new Md5(Algorithm.MD5.start());
        hash.add(first);
        return hash;
    }

    /** {@code _md5.md5}. */
    @PyTypeDef(name = "md5", module = "_md5", subclassable = false, instantiable = false)
    static final class Md5 extends PyFixedDigest {
        public static final PyType TYPE = PyType.define(new Md5Module_Md5Exposer());

        Md5(HashEngine engine) {
            super(TYPE, engine);
        }

        @Override
        PyDigest with(HashEngine other) {
            return new Md5(other);
        }

        @Override
        String algorithm() {
            return Algorithm.MD5.name;
        }
    }
}

package org.pyjc.runtime.module.hash;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _sha3}. Compare CPython sha3module.c. Thread safety: stateless; for the objects see {@link PyDigest}. */
@PyModuleDef(name = "_sha3", types = {Sha3Types.Sha3With224.class, Sha3Types.Sha3With256.class, Sha3Types.Sha3With384.class,
    Sha3Types.Sha3With512.class, Sha3Types.Shake128.class, Sha3Types.Shake256.class})
final class Sha3Module {
    @PyConstant static final int _GIL_MINSIZE = 2048;
    @PyConstant static final String implementation = "pyjc";

    private Sha3Module() {}
}

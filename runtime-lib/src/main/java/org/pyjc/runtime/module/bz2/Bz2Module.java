package org.pyjc.runtime.module.bz2;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _bz2}. Compare CPython _bz2module.c. Thread safety: see its types. */
@PyModuleDef(name = "_bz2", types = {PyBz2Compressor.class, PyBz2Decompressor.class})
final class Bz2Module {
    private Bz2Module() {}
}

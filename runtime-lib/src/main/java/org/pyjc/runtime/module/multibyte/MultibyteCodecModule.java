package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _multibytecodec}. Compare CPython multibytecodec.c. Thread safety: see its types. */
@PyModuleDef(name = "_multibytecodec", types = {PyMultibyteEncoder.class, PyMultibyteDecoder.class, PyMultibyteReader.class, PyMultibyteWriter.class})
final class MultibyteCodecModule {
    private MultibyteCodecModule() {}
}

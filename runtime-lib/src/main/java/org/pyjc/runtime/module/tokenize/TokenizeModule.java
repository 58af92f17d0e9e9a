package org.pyjc.runtime.module.tokenize;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _tokenize}. Compare CPython Python-tokenize.c. Thread safety: stateless. */
@PyModuleDef(name = "_tokenize", types = PyTokenizerIter.class)
final class TokenizeModule {
    private TokenizeModule() {}
}

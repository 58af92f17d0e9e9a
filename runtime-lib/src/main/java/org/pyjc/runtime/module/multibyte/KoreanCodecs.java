package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _codecs_kr}. Compare CPython _codecs_kr.c. Thread safety: stateless. */
@PyModuleDef(name = "_codecs_kr")
final class KoreanCodecs {
    private KoreanCodecs() {}

    @PyFunctionDef(signature = "($module, object, /)")
    static Object getcodec(Object name) {
        return PyMultibyteCodec.find(name, "euc_kr", "cp949", "johab");
    }
}

package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _codecs_tw}. Compare CPython _codecs_tw.c. Thread safety: stateless. */
@PyModuleDef(name = "_codecs_tw")
final class TaiwanCodecs {
    private TaiwanCodecs() {}

    @PyFunctionDef(signature = "($module, object, /)")
    static Object getcodec(Object name) {
        return PyMultibyteCodec.find(name, "big5", "cp950");
    }
}

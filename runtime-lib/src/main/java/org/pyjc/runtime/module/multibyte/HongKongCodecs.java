package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _codecs_hk}. Compare CPython _codecs_hk.c. Thread safety: stateless. */
@PyModuleDef(name = "_codecs_hk")
final class HongKongCodecs {
    private HongKongCodecs() {}

    @PyFunctionDef(signature = "($module, object, /)")
    static Object getcodec(Object name) {
        return PyMultibyteCodec.find(name, "big5hkscs");
    }
}

package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _codecs_cn}. Compare CPython _codecs_cn.c. Thread safety: stateless. */
@PyModuleDef(name = "_codecs_cn")
final class ChineseCodecs {
    private ChineseCodecs() {}

    @PyFunctionDef(signature = "($module, object, /)")
    static Object getcodec(Object name) {
        return PyMultibyteCodec.find(name, "gb2312", "gbk", "gb18030", "hz");
    }
}

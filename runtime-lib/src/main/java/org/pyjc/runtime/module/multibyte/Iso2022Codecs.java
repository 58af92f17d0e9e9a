package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _codecs_iso2022}. Compare CPython _codecs_iso2022.c. Thread safety: stateless. */
@PyModuleDef(name = "_codecs_iso2022")
final class Iso2022Codecs {
    private Iso2022Codecs() {}

    @PyFunctionDef(signature = "($module, object, /)")
    static Object getcodec(Object name) {
        return PyMultibyteCodec.find(name, "iso2022_kr", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3",
            "iso2022_jp_ext");
    }
}

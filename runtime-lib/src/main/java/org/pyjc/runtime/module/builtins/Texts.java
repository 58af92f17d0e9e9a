package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.str.StrType;

/** repr, ascii and format. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Texts {
    private Texts() {}

    @PyFunctionDef
    static Object repr(Object obj) {
        return Repr.repr(obj);
    }

    @PyFunctionDef
    static Object ascii(Object obj) {
        return Repr.ascii(obj);
    }

    @PyFunctionDef(signature = "(value, format_spec='', /)")
    static Object format(Object value, Object formatSpec) {
        return Repr.format(value, formatSpec);
    }

    /** The str behind a value that is one (or of a subclass), else null. */
    static Object strOrNull(Object value) {
        if (Str.isStr(value)) {
            return value;
        }
        return PyType.of(value).isSubtype(StrType.TYPE) ? StrType.value(value) : null;
    }
}

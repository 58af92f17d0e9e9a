package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.text.FieldArguments;
import org.pyjc.runtime.ops.text.PercentOperator;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code %} and {@code format}. Compare CPython unicodeobject.c: PyUnicode_Format, do_string_format. Thread safety: stateless. */
final class StrFormatMethods {
    private StrFormatMethods() {}

    @PyMethod(name = "__mod__")
    static Object mod(Object self, Object values) {
        return PercentOperator.format(StrType.text(self), values);
    }

    @PyMethod(name = "__rmod__")
    static Object rmod(Object self, Object template) {
        Object text = Values.strOrNull(template);
        return text == null ? PyNotImplemented.NOT_IMPLEMENTED : PercentOperator.format(text, self);
    }

    @PyMethod(name = "format",
            doc = "Return a formatted version of the string, using substitutions from args and kwargs.")
    static Object format(Object self, Object[] args, String[] kwnames) {
        return FieldArguments.format(StrType.text(self), args, kwnames);
    }

    @PyMethod(name = "format_map", doc = "Return a formatted version of the string, using substitutions from mapping.")
    static Object formatMap(Object self, Object mapping) {
        return FieldArguments.formatMap(StrType.text(self), mapping);
    }
}

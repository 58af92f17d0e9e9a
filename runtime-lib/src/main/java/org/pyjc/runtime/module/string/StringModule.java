package org.pyjc.runtime.module.string;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.FieldName;
import org.pyjc.runtime.text.FieldTemplate;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _string}: templates of {@code str.format} taken apart. Compare CPython unicodeobject.c: _string_methods. Thread safety: stateless. */
@PyModuleDef(name = "_string", doc = "string helper module")
final class StringModule {
    private StringModule() {}

    private static Object text(Object o) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError("expected str, got " + PyType.of(o).name());
        }
        return text;
    }

    @PyFunctionDef(doc = "split the argument as a field name")
    static Object formatter_field_name_split(Object object) {
        FieldName name = new FieldName(text(object));
        Object first = name.firstIndex() >= 0 ? (Object) name.firstIndex() : name.first();
        return new PyTuple(first, new FieldNameIterator(name));
    }

    @PyFunctionDef(doc = "parse the argument as a format string")
    static Object formatter_parser(Object object) {
        return new FormatterIterator(new FieldTemplate(text(object)));
    }
}

package org.pyjc.runtime.module.string;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.FieldTemplate;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Gives the literals and fields of a template. Compare CPython stringlib/unicode_format.h: formatteriter_next. Thread safety: none, as other iterators. */
@PyTypeDef(name = "formatteriterator", subclassable = false, instantiable = false)
final class FormatterIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new FormatterIteratorExposer());

    private final FieldTemplate template;

    FormatterIterator(FieldTemplate template) {
        super(TYPE);
        this.template = template;
    }

    @Override
    public Object next() {
        if (!template.next()) {
            return null;
        }
        if (!template.hasField()) {
            return new PyTuple(template.literal(), PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        int conversion = template.conversion();
        return new PyTuple(template.literal(), template.fieldName(), template.formatSpec(),
                conversion == 0 ? PyNone.NONE : Str.fromCodePoint(conversion));
    }
}

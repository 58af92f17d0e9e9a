package org.pyjc.runtime.module.string;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.FieldName;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Gives the attributes and items in the name of a field. Compare CPython stringlib/unicode_format.h: fieldnameiter_next. Thread safety: none, as other iterators. */
@PyTypeDef(name = "fieldnameiterator", subclassable = false, instantiable = false)
final class FieldNameIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new FieldNameIteratorExposer());

    private final FieldName name;

    FieldNameIterator(FieldName name) {
        super(TYPE);
        this.name = name;
    }

    @Override
    public Object next() {
        if (!name.next()) {
            return null;
        }
        Object key = !name.isAttribute() && name.index() >= 0 ? (Object) name.index() : name.name();
        return new PyTuple(name.isAttribute(), key);
    }
}

package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;

/** {@code _ctypes.PyCArrayType}. Compare CPython _ctypes.c: PyCArrayType_init. Thread safety: stateless. */
@PyTypeDef(name = "PyCArrayType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaArray {
    public static final PyType TYPE = PyType.define(new MetaArrayExposer());

    private MetaArray() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        CType.requireNew(self);
        Object length = Attributes.getOrNull(self, "_length_");
        if (length == null) {
            throw Errors.attributeError("class must define a '_length_' attribute");
        }
        if (Values.intOrNull(length) == null) {
            throw Errors.typeError("The '_length_' attribute must be an integer");
        }
        if (((Number) Values.intOrNull(length)).doubleValue() < 0) {
            throw Errors.valueError("The '_length_' attribute must not be negative");
        }
        if (!(Values.intOrNull(length) instanceof Long n)) {
            throw Errors.overflowError("The '_length_' attribute is too large");
        }
        Object element = Attributes.getOrNull(self, "_type_");
        if (element == null) {
            throw Errors.attributeError("class must define a '_type_' attribute");
        }
        CType item = CType.of(element);
        if (item == null) {
            throw Errors.typeError("_type_ must have storage info");
        }
        if (item.size != 0 && n > Integer.MAX_VALUE / item.size) {
            throw Errors.overflowError("array too large");
        }
        item.isFinal = true;
        CType type = new CType(CType.Kind.ARRAY, self);
        type.element = (PyType) element;
        type.length = n.intValue();
        type.size = n * item.size;
        type.align = item.align;
        type.format = item.format;
        type.attach();
    }
}

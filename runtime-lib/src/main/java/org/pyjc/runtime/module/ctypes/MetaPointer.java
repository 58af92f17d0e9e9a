package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;

/** {@code _ctypes.PyCPointerType}. Compare CPython _ctypes.c: PyCPointerType_init. Thread safety: stateless. */
@PyTypeDef(name = "PyCPointerType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaPointer {
    public static final PyType TYPE = PyType.define(new MetaPointerExposer());

    private MetaPointer() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        CType.requireNew(self);
        CType type = new CType(CType.Kind.POINTER, self);
        type.size = 8;
        type.align = 8;
        type.attach();
        Object element = Attributes.getOrNull(self, "_type_");
        if (element != null) {
            setElement(type, element);
        }
    }

    private static void setElement(CType type, Object element) {
        if (!(element instanceof PyType t)) {
            throw Errors.typeError("_type_ must be a type");
        }
        CType target = CType.of(t);
        if (target == null) {
            throw Errors.typeError("_type_ must have storage info");
        }
        type.element = t;
        if (target.pointerType == null) {
            target.pointerType = type.cls;
        }
        StringBuilder shape = new StringBuilder();
        for (CType each = target; each.kind == CType.Kind.ARRAY; each = CType.of(each.element)) {
            shape.append(shape.isEmpty() ? "(" : ",").append(each.length);
        }
        type.format = "&" + (shape.isEmpty() ? "" : shape + ")") + (target.format == null ? "B" : target.format);
    }

    @PyMethod(name = "set_type", signature = "($self, type, /)")
    static void setType(PyType self, Object element) {
        setElement(CType.require(self), element);
        self.setOwn("_type_", element);
    }
}

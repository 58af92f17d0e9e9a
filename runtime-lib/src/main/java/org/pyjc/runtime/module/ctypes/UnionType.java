package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;

/** {@code _ctypes.Union}: its instances are those of {@link PyStruct}. Thread safety: see there. */
@PyTypeDef(name = "Union", module = "_ctypes", base = PyCData.class, instances = PyStruct.class)
final class UnionType {
    public static final PyType TYPE = PyType.define(new UnionTypeExposer(), MetaUnion.TYPE);

    private UnionType() {}

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return PyStruct.create(cls, args, kwnames);
    }

    @PyInit
    static void init(PyStruct self, Object[] args, String[] kwnames) {
        self.init(args, kwnames);
    }
}

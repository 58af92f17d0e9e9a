package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;

/** {@code _ctypes.UnionType}. Compare CPython _ctypes.c: UnionType_init. Thread safety: stateless. */
@PyTypeDef(name = "UnionType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaUnion {
    public static final PyType TYPE = PyType.define(new MetaUnionExposer());

    private MetaUnion() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        MetaStruct.begin(self, CType.Kind.UNION);
    }

    @PyMethod(name = "__setattr__")
    static void setAttribute(PyType self, Object name, Object value) {
        MetaStruct.assign(self, name, value);
    }
}

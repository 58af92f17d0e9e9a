package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;

/** {@code _ctypes.PyCFuncPtrType}. Compare CPython _ctypes.c: PyCFuncPtrType_init. Thread safety: stateless. */
@PyTypeDef(name = "PyCFuncPtrType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaFunction {
    public static final PyType TYPE = PyType.define(new MetaFunctionExposer());

    private MetaFunction() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        CType.requireNew(self);
        Object flags = Attributes.getOrNull(self, "_flags_");
        if (!(flags != null && Values.intOrNull(flags) instanceof Long n)) {
            throw Errors.typeError("class must define _flags_ which must be an integer");
        }
        CType type = new CType(CType.Kind.FUNCTION, self);
        type.size = 8;
        type.align = 8;
        type.format = "X{}";
        type.flags = n.intValue();
        Object argumentTypes = Attributes.getOrNull(self, "_argtypes_");
        type.argumentTypes = argumentTypes == null ? PyNone.NONE : PyFuncPtr.checkedArgumentTypes(argumentTypes);
        Object resultType = Attributes.getOrNull(self, "_restype_");
        type.resultType = resultType == null ? PyNone.NONE : PyFuncPtr.checkedResultType(resultType);
        type.attach();
    }
}

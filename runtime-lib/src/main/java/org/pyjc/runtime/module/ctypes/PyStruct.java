package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Set;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;

/** {@code _ctypes.Structure} and {@code Union}. Compare CPython _ctypes.c: Struct_init. Thread safety: see {@link PyCData}. */
@PyTypeDef(name = "Structure", module = "_ctypes", base = PyCData.class)
final class PyStruct extends PyCData {
    public static final PyType TYPE = PyType.define(new PyStructExposer(), MetaStruct.TYPE);

    PyStruct(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type, memory, base, index);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyStruct(cls, null, null, 0);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        Set<String> set = new HashSet<>();
        int given = 0;
        for (PyCField field : ctype().fields) {
            if (given == positional) {
                break;
            }
            Attributes.set(this, field.name(), args[given++]);
            set.add(field.name());
        }
        if (given < positional) {
            throw Errors.typeError("too many initializers");
        }
        for (int i = 0; i < kwnames.length; i++) {
            if (set.contains(kwnames[i])) {
                throw Errors.typeError("duplicate values for field " + Str.toJavaString(org.pyjc.runtime.ops.Repr.repr(kwnames[i])));
            }
            Attributes.set(this, kwnames[i], args[positional + i]);
        }
    }
}

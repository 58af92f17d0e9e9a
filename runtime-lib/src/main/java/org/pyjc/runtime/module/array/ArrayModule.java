package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Import;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code array}. Compare CPython arraymodule.c. Thread safety: stateless. */
@PyModuleDef(name = "array", types = PyArray.class, doc = ArrayDoc.MODULE)
final class ArrayModule {
    private ArrayModule() {}

    @PyConstant
    static Object ArrayType() {
        return PyArray.TYPE;
    }

    @PyConstant
    static Object typecodes() {
        StringBuilder codes = new StringBuilder();
        for (ItemType t : ItemType.ALL) {
            codes.append(t.code);
        }
        return codes.toString();
    }

    @PyFunctionDef(signature = "($module, arraytype, typecode, mformat_code, items, /)", doc = "Internal. Used for pickling support.")
    static Object _array_reconstructor(Object arraytype, Object typecode, int mformatCode, Object items) {
        return ArrayPickling.reconstruct(arraytype, typecode, mformatCode, items);
    }

    @PyModuleInit
    static void init(PyModule module) {
        Object abc = Import.importName(new PyDict(), PyNone.NONE, "collections.abc", PyTuple.of(new Object[] {"MutableSequence"}), 0);
        Call.method1(Attributes.get(abc, "MutableSequence"), "register", PyArray.TYPE);
    }
}

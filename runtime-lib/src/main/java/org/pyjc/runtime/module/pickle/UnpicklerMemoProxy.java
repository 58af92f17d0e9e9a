package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The memo of a {@link PyUnpickler} as Python sees it. Compare CPython _pickle.c: UnpicklerMemoProxyType. Thread safety: as the unpickler's. */
@PyTypeDef(name = "UnpicklerMemoProxy", module = "_pickle", instantiable = false, subclassable = false)
final class UnpicklerMemoProxy extends PyObject {
    public static final PyType TYPE = PyType.define(new UnpicklerMemoProxyExposer());

    final PyUnpickler unpickler;

    UnpicklerMemoProxy(PyUnpickler unpickler) {
        super(TYPE);
        this.unpickler = unpickler;
    }

    @PyMethod(doc = "Remove all items from memo.")
    void clear() {
        unpickler.using(() -> {
            unpickler.table().clear();
            return null;
        });
    }

    @PyMethod(doc = "Copy the memo to a new object.")
    Object copy() {
        return unpickler.using(() -> unpickler.table().toDict());
    }

    @PyMethod(doc = "Implement pickling support.")
    Object __reduce__() {
        return new PyTuple(PyDict.TYPE, new PyTuple(copy()));
    }
}

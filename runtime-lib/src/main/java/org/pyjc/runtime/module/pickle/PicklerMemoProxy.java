package org.pyjc.runtime.module.pickle;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.ObjectIds;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The memo of a {@link PyPickler} as Python sees it. Compare CPython _pickle.c: PicklerMemoProxyType. Thread safety: as the pickler's. */
@PyTypeDef(name = "PicklerMemoProxy", module = "_pickle", instantiable = false, subclassable = false)
final class PicklerMemoProxy extends PyObject {
    public static final PyType TYPE = PyType.define(new PicklerMemoProxyExposer());

    final PyPickler pickler;

    PicklerMemoProxy(PyPickler pickler) {
        super(TYPE);
        this.pickler = pickler;
    }

    @PyMethod(doc = "Remove all items from memo.")
    void clear() {
        pickler.clear_memo();
    }

    @PyMethod(doc = "Copy the memo to a new object.")
    Object copy() {
        return pickler.using(() -> {
            PyDict copy = new PyDict();
            PickleMemo memo = pickler.table();
            for (Object o : memo.objects()) {
                copy.put(ObjectIds.id(o), new PyTuple((long) memo.get(o), o));
            }
            return copy;
        });
    }

    @PyMethod(doc = "Implement pickle support.")
    Object __reduce__() {
        return new PyTuple(PyDict.TYPE, new PyTuple(copy()));
    }
}

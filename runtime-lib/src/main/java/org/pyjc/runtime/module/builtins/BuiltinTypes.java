package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bool.BoolType;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.bytes.PyByteArray;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.floats.FloatType;
import org.pyjc.runtime.types.function.ClassMethod;
import org.pyjc.runtime.types.function.StaticMethod;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.iter.PyEnumerate;
import org.pyjc.runtime.types.iter.PyFilter;
import org.pyjc.runtime.types.iter.PyMap;
import org.pyjc.runtime.types.iter.PyReversed;
import org.pyjc.runtime.types.iter.PyZip;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.property.PyProperty;
import org.pyjc.runtime.types.property.PySuper;
import org.pyjc.runtime.types.range.PyRange;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The types that the module builtins shows, but for the exceptions. Thread safety: constants. */
final class BuiltinTypes {
    private BuiltinTypes() {}

    static PyType[] all() {
        return new PyType[] {PyType.OBJECT, PyType.TYPE, BoolType.TYPE, PyByteArray.TYPE, PyBytes.TYPE, PyMemoryView.TYPE, PyComplex.TYPE, PyDict.TYPE, FloatType.TYPE, StaticMethod.TYPE, ClassMethod.TYPE, PyProperty.TYPE, PySuper.TYPE,
            IntType.TYPE, PyList.TYPE, PySlice.TYPE, StrType.TYPE, PyTuple.TYPE,
            PyEnumerate.TYPE, PyFilter.TYPE, PyMap.TYPE, PyReversed.TYPE, PyZip.TYPE, PyRange.TYPE, PyFrozenSet.TYPE, PySet.TYPE,
            ClassMethod.TYPE, PyProperty.TYPE, PySuper.TYPE};
    }
}

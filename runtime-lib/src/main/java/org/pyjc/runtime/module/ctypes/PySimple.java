package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;

/** {@code _ctypes._SimpleCData}. Compare CPython _ctypes.c: Simple_Type. Thread safety: see {@link PyCData}. */
@PyTypeDef(name = "_SimpleCData", module = "_ctypes", base = PyCData.class)
final class PySimple extends PyCData {
    public static final PyType TYPE = PyType.define(new PySimpleExposer(), MetaSimple.TYPE);

    PySimple(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type, memory, base, index);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySimple(cls, null, null, 0);
    }

    @PyInit(signature = "(self, value=<absent>, /)")
    void init(Object value) {
        if (value != null) {
            setValue(value);
        }
    }

    @PyGetter(value = "value", doc = "current value")
    Object value() {
        return Letters.get(memory(), ctype().code, ctype().swapped);
    }

    @PySetter("value")
    void setValue(Object value) {
        keep(0, Letters.set(memory(), ctype().code, ctype().swapped, value));
    }

    @PyDeleter("value")
    void deleteValue() {
        throw Errors.typeError("can't delete attribute");
    }

    @PyMethod(name = "__bool__")
    boolean isTrue() {
        MemorySegment m = memory();
        return m.mismatch(MemorySegment.ofArray(new byte[(int) m.byteSize()])) >= 0;
    }

    @PyMethod(name = "__ctypes_from_outparam__", signature = "($self, /)")
    Object fromOutParameter() {
        return ctype().isPlain() ? value() : this;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        if (!ctype().isPlain()) {
            return Str.fromUtf16("<" + type().shortName() + " object at 0x" + Long.toHexString(System.identityHashCode(this)) + ">");
        }
        return Str.fromUtf16(type().shortName() + "(" + Str.toJavaString(Repr.repr(value())) + ")");
    }
}

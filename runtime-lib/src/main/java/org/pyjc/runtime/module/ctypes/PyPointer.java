package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.slice.PySlice;

/** {@code _ctypes._Pointer}. Compare CPython _ctypes.c: PyCPointer_Type. Thread safety: see {@link PyCData}. */
@PyTypeDef(name = "_Pointer", module = "_ctypes", base = PyCData.class)
final class PyPointer extends PyCData {
    public static final PyType TYPE = PyType.define(new PyPointerExposer(), MetaPointer.TYPE);

    PyPointer(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type, memory, base, index);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (CType.require(cls).element == null) {
            throw Errors.typeError("Cannot create instance: has no _type_");
        }
        return new PyPointer(cls, null, null, 0);
    }

    @PyInit(signature = "(self, value=<absent>, /)")
    void init(Object value) {
        if (value != null) {
            setContents(value);
        }
    }

    long target() {
        return (long) memory().get(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    private PyType element() {
        return ctype().element;
    }

    private MemorySegment at(long i) {
        long address = target();
        if (address == 0) {
            throw Errors.valueError("NULL pointer access");
        }
        long size = CType.require(element()).size;
        return MemorySegment.ofAddress(address + i * size).reinterpret(size);
    }

    @PyGetter(value = "contents", doc = "the object this pointer points to (read-write)")
    Object contents() {
        MemorySegment there = at(0);
        PyCData made = PyCData.make(element(), there, null, 0);
        made.setKept(this);
        return made;
    }

    @PySetter("contents")
    void setContents(Object value) {
        if (!(value instanceof PyCData d) || !d.type().isSubtype(element())
                && !(d.ctype().kind == CType.Kind.ARRAY && d.ctype().element.isSubtype(element()))) {
            throw Errors.typeError("expected " + element().name() + " instead of " + PyType.of(value).name());
        }
        Letters.putInteger(memory(), 8, false, d.address());
        keep(1, value);
        if (d.kept() instanceof PyDict kept) {
            keep(0, kept);
        }
    }

    @PyMethod(name = "__bool__")
    boolean isTrue() {
        return target() != 0;
    }

    @PyMethod(name = "__getitem__")
    Object item(Object key) {
        if (key instanceof PySlice slice) {
            return slice(slice);
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("Pointer indices must be integer");
        }
        long i = Index.ssize(key);
        Object value = PyCData.get(element(), at(i), null, (int) i);
        if (value instanceof PyCData d) {
            d.setKept(this);
        }
        return value;
    }

    private Object slice(PySlice slice) {
        long step = slice.step == PyNone.NONE ? 1 : Index.ssize(slice.step);
        if (step == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        if (slice.start == PyNone.NONE && step < 0) {
            throw Errors.valueError("slice start is required for step < 0");
        }
        if (slice.stop == PyNone.NONE) {
            throw Errors.valueError("slice stop is required");
        }
        long start = slice.start == PyNone.NONE ? 0 : Index.ssize(slice.start);
        long stop = Index.ssize(slice.stop);
        long count = step > 0 ? stop <= start ? 0 : (stop - start - 1) / step + 1 : stop >= start ? 0 : (stop - start + 1) / step + 1;
        Object[] items = new Object[(int) count];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(start + i * step);
        }
        CType e = CType.of(element());
        return PyArray.Slices.show(e.kind == CType.Kind.SIMPLE ? e.code : 0, items);
    }

    @PyMethod(name = "__setitem__")
    void setItem(Object key, Object value) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("Pointer indices must be integer");
        }
        long i = Index.ssize(key);
        PyCData.set(this, element(), at(i), (int) i, value);
    }

    @PyMethod(name = "__delitem__")
    void deleteItem(Object key) {
        throw Errors.typeError("Pointer does not support item deletion");
    }
}

package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** {@code ctypes.CField}: a field of a structure or union. Compare CPython _ctypes/cfield.c: PyCField. Thread safety: immutable. */
@PyTypeDef(name = "CField", module = "ctypes", subclassable = false)
final class PyCField extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCFieldExposer());

    private final Object name;
    private final PyType fieldType;
    private final long byteSize;
    private final long byteOffset;
    private final int index;
    /** How many bits; 0 for no bit field. */
    private final int bitSize;
    private final int bitOffset;
    private final boolean anonymous;

    PyCField(Object name, PyType fieldType, long[] sizes, int index, int bitSize, int bitOffset, boolean anonymous) {
        super(TYPE);
        this.name = org.pyjc.runtime.object.Values.strOrNull(name);
        this.fieldType = fieldType;
        this.byteSize = sizes[0];
        this.byteOffset = sizes[1];
        this.index = index;
        this.bitSize = bitSize;
        this.bitOffset = bitOffset;
        this.anonymous = anonymous;
    }

    @PyNew(signature = "(*, name, type, byte_size, byte_offset, index, _internal_use, bit_size=None, bit_offset=None)")
    static Object create(PyType cls, Object name, Object type, long byteSize, long byteOffset, int index, boolean internal,
            Object bitSize, Object bitOffset) {
        if (!internal) {
            throw Errors.typeError("CField is not intended to be used directly; use it via Structure/Union _fields_");
        }
        if (org.pyjc.runtime.object.Values.strOrNull(name) == null) {
            throw Errors.typeError("field name must be a string");
        }
        if (CType.of(type) == null) {
            throw Errors.typeError("type of field " + Str.toJavaString(org.pyjc.runtime.ops.Repr.repr(name)) + " must be a C type");
        }
        CType t = CType.of(type);
        t.isFinal = true;
        if (byteSize != t.size) {
            throw Errors.valueError("byte size of field " + Str.toJavaString(org.pyjc.runtime.ops.Repr.repr(name)) + " (" + byteSize
                    + ") does not match type size (" + t.size + ")");
        }
        int bits = bitSize == PyNone.NONE ? 0 : Args.cInt(bitSize);
        if (bitSize != PyNone.NONE && (t.kind != CType.Kind.SIMPLE || !Letters.isInteger(t.code) && t.code != '?' && t.code != 'c')) {
            throw Errors.typeError("bit fields not allowed for type " + ((PyType) type).shortName());
        }
        int firstBit = bitOffset == PyNone.NONE ? 0 : Args.cInt(bitOffset);
        if (bits > 0 && firstBit + bits > 8 * byteSize) {
            throw Errors.valueError("bit field " + Str.toJavaString(org.pyjc.runtime.ops.Repr.repr(name)) + " overflows its type ("
                    + firstBit + " + " + bits + " > " + 8 * byteSize + ")");
        }
        return new PyCField(name, (PyType) type, new long[] {byteSize, byteOffset}, index, bits, firstBit, false);
    }

    /** The same field at another place, for the fields of an anonymous one; or marked as anonymous. */
    PyCField moved(long offset, int newIndex, boolean nowAnonymous) {
        return new PyCField(name, fieldType, new long[] {byteSize, byteOffset + offset}, newIndex, bitSize, bitOffset, nowAnonymous);
    }

    String name() {
        return Str.toJavaString(name);
    }

    CType ctype() {
        return CType.of(fieldType);
    }

    PyType fieldType() {
        return fieldType;
    }

    int index() {
        return index;
    }

    private MemorySegment part(PyCData of) {
        return of.memory().asSlice(byteOffset, byteSize);
    }

    @Override
    public Object descriptorGet(Object instance, PyType owner) {
        return read(instance == null ? PyNone.NONE : instance, owner);
    }

    @PyMethod(name = "__get__", signature = "($self, instance, owner=None, /)")
    Object read(Object instance, Object owner) {
        if (instance == PyNone.NONE) {
            return this;
        }
        PyCData of = require(instance);
        if (text() != 0) {
            return ((PyArray) PyCData.make(fieldType, part(of), of, index)).value();
        }
        if (bitSize > 0) {
            CType t = ctype();
            return Letters.bits(part(of), t.code, (int) byteSize, t.swapped, bitOffset, bitSize);
        }
        return PyCData.get(fieldType, part(of), of, index);
    }

    @PyMethod(name = "__set__", signature = "($self, instance, value, /)")
    void write(Object instance, Object value) {
        PyCData of = require(instance);
        if (text() != 0 && !(value instanceof PyCData)) {
            ((PyArray) PyCData.make(fieldType, part(of), of, index)).setField(value);
            return;
        }
        if (bitSize > 0) {
            CType t = ctype();
            long n = t.code == '?' ? Truth.test(value) ? 1 : 0 : Letters.low(value instanceof PySimple s ? s.value() : value);
            Letters.putBits(part(of), (int) byteSize, t.swapped, bitOffset, bitSize, n);
        } else {
            PyCData.set(of, fieldType, part(of), index, value);
        }
    }

    /** The letter of an array of characters, which is shown as bytes or str; else 0. */
    private char text() {
        CType t = ctype();
        CType element = t.kind == CType.Kind.ARRAY ? CType.of(t.element) : null;
        return element != null && element.isPlain() && (element.code == 'c' || element.code == 'u') ? element.code : 0;
    }

    @PyMethod(name = "__delete__", signature = "($self, instance, /)")
    void delete(Object instance) {
        throw Errors.typeError("can't delete attribute");
    }

    private static PyCData require(Object instance) {
        if (!(instance instanceof PyCData d)) {
            throw Errors.typeError("not a ctype instance");
        }
        return d;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        String bits = bitSize > 0 ? ", bit_size=" + bitSize + ", bit_offset=" + bitOffset : "";
        return Str.fromUtf16("<ctypes.CField '" + name() + "' type=" + fieldType.shortName() + ", ofs=" + byteOffset
                + (bitSize > 0 ? bits : ", size=" + byteSize) + ">");
    }

    @PyGetter(value = "name", member = true)
    Object nameAttribute() {
        return name;
    }

    @PyGetter(value = "type", member = true)
    Object typeAttribute() {
        return fieldType;
    }

    @PyGetter(value = "offset", member = true)
    long offset() {
        return byteOffset;
    }

    @PyGetter(value = "byte_offset", member = true)
    long byteOffset() {
        return byteOffset;
    }

    @PyGetter(value = "byte_size", member = true)
    long byteSize() {
        return byteSize;
    }

    @PyGetter("size")
    long size() {
        return bitSize > 0 ? (long) bitSize << 16 | bitOffset : byteSize;
    }

    @PyGetter("bit_size")
    long bitSize() {
        return bitSize > 0 ? bitSize : byteSize * 8;
    }

    @PyGetter(value = "bit_offset", member = true)
    long bitOffset() {
        return bitOffset;
    }

    @PyGetter("is_bitfield")
    boolean isBitField() {
        return bitSize > 0;
    }

    @PyGetter("is_anonymous")
    boolean isAnonymous() {
        return anonymous;
    }
}

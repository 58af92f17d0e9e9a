package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** {@code _ctypes.Array}. Compare CPython _ctypes.c: PyCArray_Type. Thread safety: see {@link PyCData}. */
@PyTypeDef(name = "Array", module = "_ctypes", base = PyCData.class)
final class PyArray extends PyCData {
    public static final PyType TYPE = PyType.define(new PyArrayExposer(), MetaArray.TYPE);

    PyArray(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type, memory, base, index);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyArray(cls, null, null, 0);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        for (int i = 0; i < args.length; i++) {
            setItem((long) i, args[i]);
        }
    }

    @PyClassMethod(name = "__class_getitem__", signature = "($type, object, /)")
    static Object classItem(PyType cls, Object item) {
        return org.pyjc.runtime.call.Call.call2(PyGenericAlias.TYPE, cls, item);
    }

    private CType elementType() {
        return CType.of(ctype().element);
    }

    private char letter() {
        CType e = elementType();
        return e.kind == CType.Kind.SIMPLE ? e.code : 0;
    }

    private MemorySegment part(long i) {
        long size = elementType().size;
        return memory().asSlice(i * size, size);
    }

    private int index(Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("indices must be integers");
        }
        long i = Index.ssize(key);
        long at = i < 0 ? i + ctype().length : i;
        if (at < 0 || at >= ctype().length) {
            throw Errors.indexError("invalid index");
        }
        return (int) at;
    }

    @PyMethod(name = "__len__")
    long len() {
        return ctype().length;
    }

    @PyMethod(name = "__getitem__")
    Object item(Object key) {
        if (!(key instanceof PySlice slice)) {
            int at = index(key);
            return PyCData.get(ctype().element, part(at), this, at);
        }
        SliceBounds range = SliceBounds.of(slice, ctype().length);
        Object[] items = new Object[range.count()];
        for (int i = 0; i < items.length; i++) {
            int at = range.at(i);
            items[i] = PyCData.get(ctype().element, part(at), this, at);
        }
        return Slices.show(letter(), items);
    }

    @PyMethod(name = "__setitem__")
    void setItem(Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            int at = index(key);
            PyCData.set(this, ctype().element, part(at), at, value);
            return;
        }
        SliceBounds range = SliceBounds.of(slice, ctype().length);
        if (Lengths.len(value) != range.count()) {
            throw Errors.valueError("Can only assign sequence of same size");
        }
        for (int i = 0; i < range.count(); i++) {
            setItem((long) range.at(i), Items.get(value, (long) i));
        }
    }

    @PyMethod(name = "__delitem__")
    void deleteItem(Object key) {
        throw Errors.typeError("Array does not support item deletion");
    }

    private void requireLetter(String attribute, String letters) {
        if (letter() == 0 || letters.indexOf(letter()) < 0) {
            throw Attributes.missing(this, attribute);
        }
    }

    @PyGetter("raw")
    Object raw() {
        requireLetter("raw", "c");
        return new PyBytes(memory().toArray(ValueLayout.JAVA_BYTE));
    }

    @PySetter("raw")
    void setRaw(Object value) {
        requireLetter("raw", "c");
        byte[] bytes = BytesLike.bytes(value);
        if (bytes.length > memory().byteSize()) {
            throw Errors.valueError("byte string too long");
        }
        MemorySegment.copy(bytes, 0, memory(), ValueLayout.JAVA_BYTE, 0, bytes.length);
    }

    @PyDeleter("raw")
    void deleteRaw() {
        throw Errors.attributeError("cannot delete attribute");
    }

    @PyGetter("value")
    Object value() {
        requireLetter("value", "cu");
        if (letter() == 'u') {
            int count = 0;
            while (count < ctype().length && memory().get(ValueLayout.JAVA_INT_UNALIGNED, 4L * count) != 0) {
                count++;
            }
            return CStrings.textAt(memory(), count);
        }
        byte[] all = memory().toArray(ValueLayout.JAVA_BYTE);
        int end = 0;
        while (end < all.length && all[end] != 0) {
            end++;
        }
        return new PyBytes(java.util.Arrays.copyOf(all, end));
    }

    @PySetter("value")
    void setValue(Object value) {
        requireLetter("value", "cu");
        if (letter() == 'u') {
            setText(value);
            return;
        }
        if (!(value instanceof PyBytes b)) {
            throw Errors.typeError("bytes expected instead of " + PyType.of(value).name() + " instance");
        }
        byte[] bytes = b.value();
        if (bytes.length > memory().byteSize()) {
            throw Errors.valueError("byte string too long");
        }
        MemorySegment.copy(bytes, 0, memory(), ValueLayout.JAVA_BYTE, 0, bytes.length);
        if (bytes.length < memory().byteSize()) {
            memory().set(ValueLayout.JAVA_BYTE, bytes.length, (byte) 0);
        }
    }

    /** Stores a value as a field does. Compare CPython _ctypes/cfield.c: s_set, U_set. */
    void setField(Object value) {
        if (letter() == 'c' && value instanceof PyBytes b && b.value().length > ctype().length) {
            throw Errors.valueError("bytes too long (" + b.value().length + ", maximum length " + ctype().length + ")");
        }
        if (letter() == 'c' && value instanceof PyBytes b) {
            byte[] bytes = b.value();
            int end = 0;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            setValue(new PyBytes(java.util.Arrays.copyOf(bytes, end)));
            return;
        }
        Object text = Values.strOrNull(value);
        if (letter() == 'u' && text != null && Str.length(text) > ctype().length) {
            throw Errors.valueError("string too long (" + Str.length(text) + ", maximum length " + ctype().length + ")");
        }
        setValue(value);
    }

    private void setText(Object value) {
        Object text = Values.strOrNull(value);
        if (text == null) {
            throw Errors.typeError("unicode string expected instead of " + PyType.of(value).name() + " instance");
        }
        int[] points = Str.toCodePoints(text);
        if (points.length > ctype().length) {
            throw Errors.valueError("string too long");
        }
        for (int i = 0; i < points.length; i++) {
            memory().set(ValueLayout.JAVA_INT_UNALIGNED, 4L * i, points[i]);
        }
        if (points.length < ctype().length) {
            memory().set(ValueLayout.JAVA_INT_UNALIGNED, 4L * points.length, 0);
        }
    }

    @PyDeleter("value")
    void deleteValue() {
        throw Errors.typeError("can't delete attribute");
    }

    /** Slices as Python shows them: bytes, str or a list. */
    static final class Slices {
        private Slices() {}

        static Object show(char letter, Object[] items) {
            if (letter == 'c') {
                byte[] bytes = new byte[items.length];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = ((PyBytes) items[i]).value()[0];
                }
                return new PyBytes(bytes);
            }
            if (letter == 'u') {
                int[] points = new int[items.length];
                for (int i = 0; i < points.length; i++) {
                    points[i] = Str.codePointAt(items[i], 0);
                }
                return Str.fromCodePoints(points, 0, points.length);
            }
            return new PyList(items);
        }
    }
}

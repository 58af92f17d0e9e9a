package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeType;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code _ctypes.CType_Type}: what the classes of C types have in common. Compare CPython _ctypes.c. Thread safety: stateless. */
@PyTypeDef(name = "CType_Type", module = "_ctypes", base = TypeType.class, instances = PyType.class)
final class MetaCType {
    /** The system gives a 64-bit process no memory below, and what Python shows as the address of a Java object lies there. */
    private static final long LOWEST_NATIVE = 1L << 32;

    public static final PyType TYPE = PyType.define(new MetaCTypeExposer());
    private static final String ARRAYS = "\0arrays";

    private MetaCType() {}

    @PyMethod(name = "from_param", signature = "($self, value, /)", doc = "Convert a Python object into a function call parameter.")
    static Object fromParam(PyType self, Object value) {
        return Parameters.from(self, value);
    }

    @PyMethod(name = "from_address", signature = "($self, value, /)", doc = "C.from_address(integer) -> C instance")
    static Object fromAddress(PyType self, Object value) {
        if (org.pyjc.runtime.object.Values.intOrNull(value) == null) {
            throw Errors.typeError("integer expected");
        }
        CType type = CType.require(self);
        long address = Letters.low(value);
        if (address > 0 && address < LOWEST_NATIVE) {
            throw Errors.valueError("no native memory at address " + address + ": Java's arrays, as those of array.buffer_info(), have no address");
        }
        return PyCData.make(self, MemorySegment.ofAddress(address).reinterpret(type.size), null, 0);
    }

    private static void checkRange(CType type, long room, long offset) {
        if (offset < 0) {
            throw Errors.valueError("offset cannot be negative");
        }
        if (type.size > room - offset) {
            throw Errors.valueError("Buffer size too small (" + room + " instead of at least " + (type.size + offset) + " bytes)");
        }
    }

    @PyMethod(name = "from_buffer", signature = "($self, obj, offset=0, /)",
            doc = "C.from_buffer(object, offset=0, /) -> C instance\ncreate a C instance from a writeable buffer")
    static Object fromBuffer(PyType self, Object source, long offset) {
        CType type = CType.require(self);
        BufferView view = Buffers.view(source, BufferFlags.FULL_RO);
        if (!view.layout().isC()) {
            view.release();
            throw Errors.typeError("underlying buffer is not C contiguous");
        }
        if (view.readOnly()) {
            view.release();
            throw Errors.typeError("underlying buffer is not writable");
        }
        int room = view.layout().size();
        try {
            checkRange(type, room, offset);
        } catch (RuntimeException e) {
            view.release();
            throw e;
        }
        ByteBuffer bytes = view.memory().slice(view.layout().offset() + (int) offset, (int) type.size);
        PyCData made = PyCData.make(self, MemorySegment.ofBuffer(bytes), null, 0);
        made.keep(-1, Call.call1(org.pyjc.runtime.object.Builtins.get("memoryview"), source));
        view.release();
        return made;
    }

    @PyMethod(name = "from_buffer_copy", signature = "($self, buffer, offset=0, /)",
            doc = "C.from_buffer_copy(object, offset=0, /) -> C instance\ncreate a C instance from a readable buffer")
    static Object fromBufferCopy(PyType self, Object source, long offset) {
        CType type = CType.require(self);
        byte[] bytes = BytesLike.bytes(source);
        checkRange(type, bytes.length, offset);
        PyCData made = PyCData.make(self, null, null, 0);
        MemorySegment.copy(bytes, (int) offset, made.memory(), ValueLayout.JAVA_BYTE, 0, (int) type.size);
        return made;
    }

    @PyMethod(name = "in_dll", signature = "($self, dll, name, /)", doc = "C.in_dll(dll, name) -> C instance\naccess a C instance in a dll")
    static Object inDll(PyType self, Object dll, String name) {
        Object handle = org.pyjc.runtime.object.Attributes.get(dll, "_handle");
        if (org.pyjc.runtime.object.Values.intOrNull(handle) == null) {
            throw Errors.typeError("the _handle attribute of the second argument must be an integer");
        }
        return fromAddress(self, Letters.unsigned(DynamicLinking.symbol(Letters.low(handle), name, true)));
    }

    @PyMethod(name = "__mul__")
    static Object times(PyType self, Object count) {
        return arrayOf(self, Args.ssize(count));
    }

    @PyMethod(name = "__rmul__")
    static Object timesReflected(PyType self, Object count) {
        return arrayOf(self, Args.ssize(count));
    }

    /** The class of arrays of so many elements; the same one each time. Compare CPython _ctypes.c: PyCArrayType_from_ctype. */
    private static Object arrayOf(PyType element, long length) {
        if (length < 0) {
            throw Errors.valueError("Array length must be >= 0, not " + length);
        }
        CType.require(element);
        PyDict arrays = (PyDict) element.hiddenAttributeOrAdd(ARRAYS, new PyDict());
        Object known = arrays.get(length);
        if (known == null) {
            Object made = Call.call3(MetaArray.TYPE, element.shortName() + "_Array_" + length, new PyTuple(PyArray.TYPE),
                    PyDict.of("_length_", length, "_type_", element));
            known = arrays.putIfAbsent(length, made);
            known = known == null ? made : known;
        }
        return known;
    }

    @PyGetter("__pointer_type__")
    static Object pointerType(PyType self) {
        CType type = CType.of(self);
        if (type == null || type.pointerType == null) {
            throw Errors.attributeError("type " + self.name() + " has no attribute '__pointer_type__'");
        }
        return type.pointerType;
    }

    @PySetter("__pointer_type__")
    static void setPointerType(PyType self, Object value) {
        CType.require(self).pointerType = value;
    }
}

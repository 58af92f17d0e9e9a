package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferMethods;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code _ctypes._CData}: a piece of memory with a C type. What C must find there later is kept in the outermost object. Compare CPython
 * _ctypes/_ctypes.c: CDataObject.
 *
 * <p>Thread safety: memory is read and written without a lock, as in C; what is kept is
 * volatile, and the dict for it is made under the outermost object's monitor.
 */
@PyTypeDef(name = "_CData", module = "_ctypes", instantiable = false, weakReferable = true, parts = BufferMethods.class)
public abstract class PyCData extends PyObject implements Buffer {
    public static final PyType TYPE = PyType.define(new PyCDataExposer(), MetaCType.TYPE);

    private final CType ctype;
    private MemorySegment memory;
    /** The object whose memory this is a part of, or null. */
    private final PyCData base;
    private final int index;
    private final boolean owns;
    private volatile Object kept;

    /** A part of another object, or of memory that somebody else owns ({@code base} null). */
    PyCData(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type);
        this.ctype = CType.require(type);
        ctype.isFinal = true;
        this.memory = memory == null ? Arena.ofAuto().allocate(Math.max(ctype.size, 1), 16).asSlice(0, ctype.size) : memory;
        this.base = base;
        this.index = index;
        this.owns = memory == null;
    }

    final CType ctype() {
        return ctype;
    }

    final MemorySegment memory() {
        return memory;
    }

    final void resize(long size) {
        MemorySegment other = Arena.ofAuto().allocate(size, 16);
        MemorySegment.copy(memory, 0, other, 0, Math.min(size, memory.byteSize()));
        memory = other;
    }

    final boolean owns() {
        return owns;
    }

    final long address() {
        if (!memory.isNative()) {
            throw Errors.typeError("memory of a Python buffer has no address");
        }
        return memory.address();
    }

    /** An object of a class over some memory; fresh memory for null. */
    static PyCData make(PyType cls, MemorySegment memory, PyCData base, int index) {
        return switch (CType.require(cls).kind) {
            case SIMPLE -> new PySimple(cls, memory, base, index);
            case STRUCT, UNION -> new PyStruct(cls, memory, base, index);
            case ARRAY -> new PyArray(cls, memory, base, index);
            case POINTER -> new PyPointer(cls, memory, base, index);
            case FUNCTION -> new PyFuncPtr(cls, memory, base, index);
        };
    }

    // ---- what is kept ----

    /** Keeps an object as long as the memory; {@code at} is the part of this object that needs it. */
    final void keep(int at, Object value) {
        if (value == null || value == PyNone.NONE && base == null && kept == null) {
            return;
        }
        if (base == null && ctype.kind == CType.Kind.SIMPLE) {
            kept = value;
            return;
        }
        StringBuilder key = new StringBuilder(Integer.toHexString(at));
        PyCData root = this;
        while (root.base != null) {
            key.append(':').append(Integer.toHexString(root.index));
            root = root.base;
        }
        synchronized (root) {
            if (!(root.kept instanceof PyDict)) {
                root.kept = new PyDict();
            }
            ((PyDict) root.kept).put(key.toString(), value);
        }
    }

    /** What this object keeps, for an object that gets its bytes. */
    final Object kept() {
        if (base != null) {
            PyCData root = this;
            while (root.base != null) {
                root = root.base;
            }
            return root.kept;
        }
        return kept;
    }

    /** What the outermost object keeps, as a dict that others may share. */
    final PyDict sharedKept() {
        PyCData root = this;
        while (root.base != null) {
            root = root.base;
        }
        synchronized (root) {
            if (root.kept instanceof PyDict d) {
                return d;
            }
            PyDict fresh = new PyDict();
            if (root.kept != null) {
                fresh.put("0", root.kept);
            } else {
                root.kept = fresh;
            }
            return fresh;
        }
    }

    final void setKept(Object value) {
        kept = value;
    }

    @PyGetter(value = "_objects", member = true, doc = "internal objects tree (NEVER CHANGE THIS OBJECT!)")
    final Object objects() {
        return kept == null ? PyNone.NONE : kept;
    }

    @PyGetter(value = "_b_base_", member = true, doc = "the base object")
    final Object baseObject() {
        return base == null ? PyNone.NONE : base;
    }

    @PyGetter(value = "_b_needsfree_", member = true, doc = "whether the object owns the memory or not")
    final long needsFree() {
        return owns ? 1 : 0;
    }

    // ---- values ----

    /** The Python value of a part: a plain value, or an object over the same memory. */
    static Object get(PyType cls, MemorySegment at, PyCData base, int index) {
        CType type = CType.require(cls);
        return type.isPlain() ? Letters.get(at, type.code, type.swapped) : make(cls, at, base, index);
    }

    /** Stores a Python value in a part. Compare CPython _ctypes.c: _PyCData_set. */
    static void set(PyCData target, PyType cls, MemorySegment at, int index, Object value) {
        target.keep(index, store(cls, at, value));
    }

    private static PyCData ofTuple(PyType cls, Object[] items) {
        try {
            return (PyCData) org.pyjc.runtime.call.Call.call(cls, items, org.pyjc.runtime.call.Call.NO_NAMES);
        } catch (org.pyjc.runtime.exc.PyException e) {
            throw Errors.runtimeError("(" + cls.shortName() + ") " + e.value.type().shortName() + ": " + e.getMessage());
        }
    }

    private static Object store(PyType cls, MemorySegment at, Object value) {
        CType type = CType.require(cls);
        if (!(value instanceof PyCData given)) {
            if (type.kind == CType.Kind.SIMPLE) {
                return Letters.set(at, type.code, type.swapped, value);
            }
            if (value instanceof org.pyjc.runtime.types.tuple.PyTuple t) {
                PyCData made = ofTuple(cls, t.items());
                at.copyFrom(made.memory);
                return made.kept();
            }
            if (type.kind == CType.Kind.POINTER && value == PyNone.NONE) {
                Letters.putInteger(at, 8, false, 0);
                return null;
            }
            throw Errors.typeError("expected " + cls.name() + " instance, got " + PyType.of(value).name());
        }
        if (given.type().isSubtype(cls)) {
            at.copyFrom(given.memory.asSlice(0, Math.min(type.size, given.memory.byteSize())));
            return switch (type.kind) {
                case FUNCTION, POINTER -> given;
                case SIMPLE -> given.kept();
                default -> given.sharedKept();
            };
        }
        if (type.kind == CType.Kind.POINTER && given.ctype.kind == CType.Kind.ARRAY && type.element != null
                && given.ctype.element.isSubtype(type.element)) {
            Letters.putInteger(at, 8, false, given.address());
            return given;
        }
        throw Errors.typeError("incompatible types, " + given.type().name() + " instance instead of " + cls.name() + " instance");
    }

    // ---- as bytes ----

    @Override
    public BufferView view(int flags) {
        PyType item = type();
        CType t = ctype;
        java.util.List<Integer> shape = new java.util.ArrayList<>();
        while (t.kind == CType.Kind.ARRAY) {
            shape.add(t.length);
            item = t.element;
            t = CType.of(item);
        }
        int[] sizes = shape.stream().mapToInt(Integer::intValue).toArray();
        String format = (flags & 4) != 0 && t.format != null ? t.format : "B";
        Layout layout = (flags & 8) == 0 ? Layout.bytes(Math.toIntExact(memory.byteSize()))
                : Layout.contiguous(0, format, Math.toIntExact(sizes.length == 0 ? memory.byteSize() : t.size), sizes);
        return new BufferView(this, memory.asByteBuffer().order(ByteOrder.nativeOrder()), layout, false);
    }


    @PyMethod(signature = "($self, /)")
    final Object __reduce__() {
        CType t = ctype;
        if (t.isPointerLike() || t.kind == CType.Kind.STRUCT && t.fields.stream().anyMatch(f -> f.ctype().isPointerLike())) {
            throw Errors.valueError("ctypes objects containing pointers cannot be pickled");
        }
        Object module = org.pyjc.runtime.importing.Importer.importModule(null, "_ctypes",
                new org.pyjc.runtime.types.tuple.PyTuple("_unpickle"), 0);
        Object state = hasInstanceDict() ? instanceDict() : PyNone.NONE;
        byte[] bytes = memory.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        return new org.pyjc.runtime.types.tuple.PyTuple(org.pyjc.runtime.object.Attributes.get(module, "_unpickle"),
                new org.pyjc.runtime.types.tuple.PyTuple(type(), new org.pyjc.runtime.types.tuple.PyTuple(state,
                        new org.pyjc.runtime.types.bytes.PyBytes(bytes))));
    }

    @PyMethod(name = "__setstate__")
    final void setState(Object state, byte[] bytes) {
        memory.copyFrom(MemorySegment.ofArray(bytes).asSlice(0, Math.min(bytes.length, memory.byteSize())));
        if (state instanceof PyDict d) {
            for (var each : d.entries()) {
                org.pyjc.runtime.object.Attributes.set(this, (String) each.key, each.value);
            }
        }
    }
}

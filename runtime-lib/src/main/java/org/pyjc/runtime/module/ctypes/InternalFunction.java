package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Layout;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Functions that CPython has in C, and the package ctypes calls by their addresses. Here an address only tells which is meant. Compare
 * CPython _ctypes.c: cast, string_at. Thread safety: constants.
 */
enum InternalFunction {
    CAST(null), STRING_AT(null), WSTRING_AT(null), MEMORYVIEW_AT(null), REQUEST_CODE_EXTRA("PyUnstable_Eval_RequestCodeExtraIndex"),
    SET_CODE_EXTRA("PyUnstable_Code_SetExtra"), GET_CODE_EXTRA("PyUnstable_Code_GetExtra");

    private static final MemorySegment PLACE = Arena.global().allocate(values().length);

    /** The name in Python's C interface, for {@code ctypes.pythonapi}; or null. */
    private final String symbol;

    InternalFunction(String symbol) {
        this.symbol = symbol;
    }

    /** The function of Python's C interface that has the name, null when it is not here. */
    static InternalFunction named(String symbol) {
        for (InternalFunction each : values()) {
            if (symbol.equals(each.symbol)) {
                return each;
            }
        }
        return null;
    }

    long address() {
        return PLACE.address() + ordinal();
    }

    /** The function of an address, null when it is C's. */
    static InternalFunction at(long address) {
        long i = address - PLACE.address();
        return i >= 0 && i < PLACE.byteSize() ? values()[(int) i] : null;
    }

    Object run(Object[] args, CallArgument[] converted) {
        long address = ((Number) converted[0].value()).longValue(); // of what the first argument means
        return switch (this) {
            case REQUEST_CODE_EXTRA -> CodeExtras.requestIndex();
            case SET_CODE_EXTRA -> CodeExtras.set(converted);
            case GET_CODE_EXTRA -> CodeExtras.get(converted);
            case CAST -> cast(address, args[1], args[2]);
            case STRING_AT -> new PyBytes(CStrings.bytesAt(address, size(args)));
            case WSTRING_AT -> CStrings.textAt(MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE), size(args));
            case MEMORYVIEW_AT -> view(address, requireSize(size(args)), args.length > 2 && org.pyjc.runtime.ops.Truth.test(args[2]));
        };
    }

    private long size(Object[] args) {
        long size = args.length > 1 ? Letters.low(args[1] instanceof PySimple s ? s.value() : args[1]) : -1;
        if (this != MEMORYVIEW_AT && (size < -1 || size > Integer.MAX_VALUE)) {
            throw Errors.systemError("Negative size passed to PyBytes_FromStringAndSize");
        }
        return size;
    }

    private static long requireSize(long size) {
        if (size < 0) {
            throw Errors.valueError("memoryview_at: size is negative (or overflowed): " + size);
        }
        return size;
    }

    private static Object cast(long address, Object source, Object cls) {
        CType type = CType.of(cls);
        if (type == null || !type.isPointerLike()) {
            throw Errors.typeError("cast() argument 2 must be a pointer, not " + (cls instanceof PyType t ? t.name() : PyType.of(cls).name()));
        }
        PyCData made = PyCData.make((PyType) cls, null, null, 0);
        Letters.putInteger(made.memory(), 8, false, address);
        if (source instanceof PyCData d) {
            PyDict kept = d.sharedKept();
            kept.put(org.pyjc.runtime.ops.ObjectIds.id(d), d);
            made.setKept(kept);
        } else {
            made.setKept(source);
        }
        return made;
    }

    /** Memory without an owner, as a buffer. */
    private static Object view(long address, long size, boolean readOnly) {
        final class Memory extends org.pyjc.runtime.object.PyObject implements Buffer {
            Memory() {
                super(PyType.OBJECT);
            }

            @Override
            public BufferView view(int flags) {
                return new BufferView(this, MemorySegment.ofAddress(address).reinterpret(size).asByteBuffer().order(ByteOrder.nativeOrder()),
                        Layout.bytes((int) size), readOnly);
            }
        }

        return Call.call1(Builtins.get("memoryview"), new Memory());
    }
}

package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Strings of C and of wide characters. A bytes object has one native copy, which lives as long as it. Compare CPython _ctypes/cfield.c:
 * z_set, Z_set. Thread safety: the copy is made once.
 */
final class CStrings {
    private static final String HIDDEN = "\0cstring";

    private CStrings() {}

    /** The native copy of bytes, with a null byte behind it. */
    static MemorySegment memory(PyBytes bytes) {
        Object known = bytes.hiddenAttribute(HIDDEN);
        if (known == null) {
            byte[] value = bytes.value();
            MemorySegment m = Arena.ofAuto().allocate(value.length + 1L, 8);
            MemorySegment.copy(value, 0, m, ValueLayout.JAVA_BYTE, 0, value.length);
            known = bytes.hiddenAttributeOrAdd(HIDDEN, m);
        }
        return (MemorySegment) known;
    }

    /** A native copy of a str in wide characters. */
    static final class Wide extends PyObject {
        final MemorySegment memory;

        Wide(Object text) {
            super(PyType.OBJECT);
            int[] points = Str.toCodePoints(text);
            memory = Arena.ofAuto().allocate(4L * points.length + 4, 8);
            MemorySegment.copy(points, 0, memory, ValueLayout.JAVA_INT, 0, points.length);
        }
    }

    static Object bytesAt(long address) {
        if (address == 0) {
            return PyNone.NONE;
        }
        return new PyBytes(bytesAt(address, -1));
    }

    /** So many bytes, or those before the null byte. */
    static byte[] bytesAt(long address, long count) {
        long size = count;
        if (size < 0) {
            MemorySegment all = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE);
            size = 0;
            while (all.get(ValueLayout.JAVA_BYTE, size) != 0) {
                size++;
            }
        }
        return Libc.bytes(MemorySegment.ofAddress(address).reinterpret(size), 0, Math.toIntExact(size));
    }

    static Object textAt(long address) {
        return address == 0 ? PyNone.NONE : textAt(MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE), -1);
    }

    /** So many wide characters, or those before the null character. */
    static Object textAt(MemorySegment m, long count) {
        int size = (int) count;
        if (count < 0) {
            size = 0;
            while (m.get(ValueLayout.JAVA_INT_UNALIGNED, 4L * size) != 0) {
                size++;
            }
        }
        int[] points = new int[size];
        MemorySegment.copy(m, ValueLayout.JAVA_INT_UNALIGNED, 0, points, 0, size);
        return Str.fromCodePoints(points, 0, size);
    }

    static Object setBytes(MemorySegment m, Object value) {
        if (value == PyNone.NONE) {
            Letters.putInteger(m, 8, false, 0);
            return value;
        }
        if (value instanceof PyBytes b) {
            Letters.putInteger(m, 8, false, memory(b).address());
            return value;
        }
        if (Values.intOrNull(value) != null) {
            Letters.putInteger(m, 8, false, Letters.low(value));
            return PyNone.NONE;
        }
        throw Errors.typeError("bytes or integer address expected instead of " + PyType.of(value).name() + " instance");
    }

    static Object setText(MemorySegment m, Object value) {
        if (value == PyNone.NONE) {
            Letters.putInteger(m, 8, false, 0);
            return value;
        }
        if (Values.strOrNull(value) != null) {
            Wide copy = new Wide(Values.strOrNull(value));
            Letters.putInteger(m, 8, false, copy.memory.address());
            return copy;
        }
        if (Values.intOrNull(value) != null) {
            Letters.putInteger(m, 8, false, Letters.low(value));
            return PyNone.NONE;
        }
        throw Errors.typeError("unicode string or integer address expected instead of " + PyType.of(value).name() + " instance");
    }
}

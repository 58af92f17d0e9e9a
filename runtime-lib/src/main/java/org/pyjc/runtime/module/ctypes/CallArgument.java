package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * An argument of a C function as Java's linker takes it. Compare CPython _ctypes/callproc.c: ConvParam. Thread safety: immutable.
 *
 * @param layout how it is passed
 * @param value a boxed number, or the memory of a structure
 * @param kept what must live until the call is over
 */
record CallArgument(MemoryLayout layout, Object value, Object kept) {
    static CallArgument pointer(long address, Object kept) {
        return new CallArgument(ValueLayout.JAVA_LONG, address, kept);
    }

    /** The argument that a Python value is without a declared type. */
    static CallArgument of(Object value) {
        if (value == PyNone.NONE) {
            return pointer(0, null);
        }
        if (value instanceof PyCArg a) {
            return a.argument;
        }
        if (value instanceof PyCData d) {
            return ofData(d);
        }
        Object number = Values.intOrNull(value);
        if (number != null) {
            if (!(number instanceof Long n) || n < Integer.MIN_VALUE || n > 0xffff_ffffL) {
                throw Errors.overflowError("int too long to convert");
            }
            return new CallArgument(ValueLayout.JAVA_INT, n.intValue(), null);
        }
        if (value instanceof PyBytes b) {
            return pointer(CStrings.memory(b).address(), b);
        }
        if (Values.strOrNull(value) != null) {
            CStrings.Wide wide = new CStrings.Wide(Values.strOrNull(value));
            return pointer(wide.memory.address(), wide);
        }
        Object inner = Attributes.getOrNull(value, "_as_parameter_");
        if (inner != null) {
            return of(inner);
        }
        throw Errors.typeError("Don't know how to convert parameter");
    }

    private static CallArgument ofData(PyCData d) {
        CType type = d.ctype();
        return switch (type.kind) {
            case SIMPLE -> new CallArgument(type.layout(), raw(d.memory(), type.code), d);
            case POINTER, FUNCTION -> pointer(d.memory().get(ValueLayout.JAVA_LONG_UNALIGNED, 0), d);
            case ARRAY -> pointer(d.address(), d);
            case STRUCT, UNION -> new CallArgument(type.layout(), nativeCopy(d), d);
        };
    }

    /** Memory that the linker may read, aligned. */
    private static MemorySegment nativeCopy(PyCData d) {
        MemorySegment copy = java.lang.foreign.Arena.ofAuto().allocate(Math.max(d.memory().byteSize(), 1), 16);
        return copy.copyFrom(d.memory());
    }

    /** The number in some memory, boxed as its layout says. */
    static Object raw(MemorySegment m, char code) {
        return switch (Letters.size(code)) {
            case 1 -> m.get(ValueLayout.JAVA_BYTE, 0);
            case 2 -> m.get(ValueLayout.JAVA_SHORT_UNALIGNED, 0);
            case 4 -> code == 'f' ? (Object) m.get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0) : (Object) m.get(ValueLayout.JAVA_INT_UNALIGNED, 0);
            default -> code == 'd' ? (Object) m.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0)
                    : (Object) m.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        };
    }

    /** The argument for a parameter that is declared by a simple type, from a Python value. */
    static PyCArg simple(CType type, Object value) {
        MemorySegment m = java.lang.foreign.Arena.ofAuto().allocate(16, 16);
        Object kept = Letters.set(m, type.code, type.swapped, value);
        return new PyCArg(new CallArgument(type.layout(), raw(m, type.code), kept), value, type.code);
    }

    static PyCArg reference(PyCData to, long offset) {
        return new PyCArg(pointer(to.address() + offset, to), to, 'P');
    }
}

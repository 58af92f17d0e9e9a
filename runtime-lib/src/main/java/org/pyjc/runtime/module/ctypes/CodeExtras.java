package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * Numbers that C programs attach to code objects. Compare CPython codeobject.c: PyUnstable_Code_SetExtra. The functions that free them
 * are not called. Thread safety: the monitor of the numbers.
 */
final class CodeExtras {
    private static final AtomicInteger INDEX = new AtomicInteger();
    private static final String HIDDEN = "\0extras";

    private CodeExtras() {}

    /** The numbers of a code object. */
    private static final class Numbers extends PyObject {
        private long[] values = new long[4];

        Numbers() {
            super(PyType.OBJECT);
        }

        synchronized void set(int index, long value) {
            if (index >= values.length) {
                values = Arrays.copyOf(values, index + 4);
            }
            values[index] = value;
        }

        synchronized long get(int index) {
            return index < values.length ? values[index] : 0;
        }
    }

    static long requestIndex() {
        return INDEX.getAndIncrement();
    }

    private static Numbers of(long object) {
        return PythonObjects.at(object) instanceof PyCode code ? (Numbers) code.hiddenAttributeOrAdd(HIDDEN, new Numbers()) : null;
    }

    private static int index(CallArgument[] arguments) {
        return ((Number) arguments[1].value()).intValue();
    }

    static long set(CallArgument[] arguments) {
        Numbers numbers = of((Long) arguments[0].value());
        int index = index(arguments);
        if (numbers == null || index < 0 || index >= INDEX.get()) {
            return -1;
        }
        numbers.set(index, ((Number) arguments[2].value()).longValue());
        return 0;
    }

    static long get(CallArgument[] arguments) {
        Numbers numbers = of((Long) arguments[0].value());
        int index = index(arguments);
        if (numbers == null || index < 0) {
            return -1;
        }
        Letters.putInteger(MemorySegment.ofAddress((Long) arguments[2].value()).reinterpret(8), 8, false, numbers.get(index));
        return 0;
    }
}

package org.pyjc.runtime.module.ctypes;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.exc.Errors;

/**
 * Python objects as {@code py_object} puts them into memory: by a number, since they have no address. An object that memory holds is
 * not collected. Thread safety: a concurrent map.
 */
final class PythonObjects {
    private static final ConcurrentHashMap<Long, Object> ALL = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong(0x1000);

    private PythonObjects() {}

    static long number(Object o) {
        long number = LAST.addAndGet(16);
        ALL.put(number, o);
        return number;
    }

    static Object at(long number) {
        Object o = ALL.get(number);
        if (o == null) {
            throw Errors.valueError("PyObject is NULL");
        }
        return o;
    }
}

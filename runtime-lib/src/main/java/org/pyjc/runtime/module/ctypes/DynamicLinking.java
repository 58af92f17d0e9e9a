package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.Arena;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/** Libraries of the system and their symbols. Compare CPython _ctypes/callproc.c: py_dl_open. Thread safety: stateless. */
final class DynamicLinking {
    private static final CFunction DLOPEN = CFunction.ofSystem("dlopen");
    private static final CFunction DLSYM = CFunction.ofSystem("dlsym");
    private static final CFunction DLCLOSE = CFunction.ofSystem("dlclose");
    private static final CFunction DLERROR = CFunction.ofSystem("dlerror");
    private static final int RTLD_NOW = 2;

    private DynamicLinking() {}

    private static String error() {
        String text = Libc.string(DLERROR.call());
        return text == null ? "ctypes.dlopen() error" : text;
    }

    static long open(String name, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            long handle = DLOPEN.call(Libc.string(arena, name), mode | RTLD_NOW);
            if (handle == 0) {
                throw Errors.of(Exceptions.OS_ERROR, error());
            }
            return handle;
        }
    }

    static void close(long handle) {
        if (DLCLOSE.callInt(handle) != 0) {
            throw Errors.of(Exceptions.OS_ERROR, error());
        }
    }

    /** The address of a symbol; ValueError for data, AttributeError for a function that is not there. */
    static long symbol(long handle, String name, boolean data) {
        DLERROR.call();
        try (Arena arena = Arena.ofConfined()) {
            long address = DLSYM.call(handle, Libc.string(arena, name));
            if (address == 0) {
                String told = Libc.string(DLERROR.call());
                String message = told == null ? (data ? "symbol '" : "function '") + name + "' not found" : told;
                throw data ? Errors.valueError(message) : Errors.attributeError(message);
            }
            return address;
        }
    }

}

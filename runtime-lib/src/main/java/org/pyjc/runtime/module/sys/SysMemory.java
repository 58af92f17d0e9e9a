package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.str.StrType;

/** Sizes, interning and other questions about memory. Thread safety: stateless. */
final class SysMemory {
    private SysMemory() {}

    @PyFunctionDef(signature = "(string, /)", doc = "``Intern'' the given string.\n"
            + "\n"
            + "This enters the string in the (global) table of interned strings whose\n"
            + "purpose is to speed up dictionary lookups. Return the string itself or\n"
            + "the previously interned string object with the same value.")
    static Object intern(Object string) {
        if (PyType.of(string) != StrType.TYPE) {
            String type = PyType.of(string).name();
            throw Errors.typeError(PyType.of(string).isSubtype(StrType.TYPE) ? "can't intern " + type
                    : "intern() argument must be str, not " + type);
        }
        return string instanceof String s ? s.intern() : string;
    }

    @PyFunctionDef(name = "_is_immortal",
            signature = "(op, /)",
            doc = "Return True if the given object is \"immortal\" per PEP 683.\n"
            + "\n"
            + "This function should be used for specialized purposes only.")
    static boolean isImmortal(Object op) {
        return false;
    }

    @PyFunctionDef(signature = "(object, /)", doc = "Return the reference count of object.\n"
            + "\n"
            + "The count returned is generally one higher than you might expect,\n"
            + "because it includes the (temporary) reference as an argument to\n"
            + "getrefcount().")
    static long getrefcount(Object object) {
        return 1;
    }

    /** 0, as it is documented for an implementation that can't tell. */
    @PyFunctionDef(signature = "()", doc = "Return the number of memory blocks currently allocated.")
    static long getallocatedblocks() {
        return 0;
    }

    @PyFunctionDef(signature = "(*, _only_immortal=False)",
            doc = "Return the number of elements of the unicode interned dictionary")
    static long getunicodeinternedsize(boolean onlyImmortal) {
        return 0;
    }

    @PyFunctionDef(signature = "(object, default=<absent>)", doc = "getsizeof(object [, default]) -> int\n"
            + "\n"
            + "Return the size of object in bytes.")
    static Object getsizeof(Object object, Object fallback) {
        try {
            Object size = Call.specialOrNull(object, Special.SIZEOF);
            if (size == null) {
                throw Errors.typeError("Type " + PyType.of(object).name() + " doesn't define __sizeof__");
            }
            if (size instanceof Long n && n < 0) {
                throw Errors.valueError("__sizeof__() should return >= 0");
            }
            if (!(size instanceof Long n)) {
                throw Errors.typeError("'" + PyType.of(size).name() + "' object cannot be interpreted as an integer");
            }
            return n;
        } catch (PyException e) {
            if (fallback == null || !e.is(Exceptions.TYPE_ERROR)) {
                throw e;
            }
            return fallback;
        }
    }

    @PyFunctionDef(name = "_clear_type_cache", signature = "()", doc = "Clear the internal type lookup cache.")
    static void clearTypeCache() {}

    @PyFunctionDef(name = "_clear_internal_caches",
            signature = "()",
            doc = "Clear all internal performance-related caches.")
    static void clearInternalCaches() {}

    @PyFunctionDef(name = "_debugmallocstats",
            signature = "()",
            doc = "Print summary info to stderr about the state of pymalloc's structures.\n"
            + "\n"
            + "In Py_DEBUG mode, also perform some expensive internal consistency\n"
            + "checks.")
    static void debugMallocStats() {}

    @PyFunctionDef(name = "_clear_type_descriptors",
            signature = "(type, /)",
            doc = "Private function for clearing certain descriptors from a type's dictionary.\n"
            + "\n"
            + "See gh-135228 for context.")
    static Object clearTypeDescriptors(PyType type) {
        if (type.isBuiltin()) {
            throw Errors.typeError("argument is immutable");
        }
        type.deleteOwn("__dict__");
        type.deleteOwn("__weakref__");
        return PyNone.NONE;
    }
}

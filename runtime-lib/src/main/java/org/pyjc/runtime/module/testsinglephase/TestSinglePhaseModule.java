package org.pyjc.runtime.module.testsinglephase;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code _testsinglephase}: the plainest native module, for tests. CPython's {@code test.test_importlib.util} imports it first
 * of all, so that without it none of importlib's tests can run. Compare CPython Modules/_testsinglephase.c, the first of its modules. Thread safety: the count of initialisations is guarded by the class's monitor.
 */
@PyModuleDef(name = "_testsinglephase", doc = "Test module _testsinglephase")
final class TestSinglePhaseModule {
    @PyConstant("int_const")
    static final int INT_CONST = 1969;
    @PyConstant("str_const")
    static final String STR_CONST = "something different";
    private static int count;

    private TestSinglePhaseModule() {}

    /** The class of errors; made on first use. */
    private static final class Types {
        static final PyType ERROR = NativeErrors.define("_testsinglephase", "error", Exceptions.EXCEPTION);
    }

    @PyConstant
    static Object error() {
        return Types.ERROR;
    }

    @PyModuleInit
    static synchronized void init(PyModule module) {
        count++;
        module.dict().putStr("_module_initialized", System.currentTimeMillis() / 1000.0);
    }

    @PyFunctionDef(signature = "(i, j, /)", doc = "Return the sum of i and j.")
    static Object sum(long i, long j) {
        return Arithmetic.add(i, j);
    }

    @PyFunctionDef(name = "look_up_self", doc = "Return the module associated with this module's def.m_base.m_index.")
    static Object lookUpSelf(PyModule module) {
        return module;
    }

    @PyFunctionDef(name = "initialized_count", doc = "Return how many times the module was initialized.")
    static synchronized long initializedCount() {
        return count;
    }

    @PyFunctionDef(name = "state_initialized", doc = "Return the seconds-since-epoch when the module state was initialized.")
    static Object stateInitialized(PyModule module) {
        Object value = Attributes.getOrNull(module, "_module_initialized");
        return value == null ? PyNone.NONE : value;
    }

    @PyFunctionDef(name = "_clear_globals", doc = "Free the global state.")
    static synchronized void clearGlobals() {
        count = -1;
    }
}

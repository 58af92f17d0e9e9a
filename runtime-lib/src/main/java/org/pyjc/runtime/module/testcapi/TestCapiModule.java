package org.pyjc.runtime.module.testcapi;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;

/**
 * The module {@code _testcapi}, as far as its functions are operations that this runtime has: each way to call something, code objects.
 * CPython's own tests import it. Compare CPython Modules/_testcapimodule.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_testcapi", doc = "What tests ask of the C API.", parts = {CallFunctions.class, ModuleMethods.class, CodeFunctions.class,
        ConfigFunctions.class, ThreadFunctions.class},
        types = {PyMethInstance.class, PyMethClass.class, PyMethStatic.class, PyAwaitType.class})
final class TestCapiModule {
    @PyConstant("CHAR_MAX")
    static final int CHAR_MAX = Byte.MAX_VALUE;
    @PyConstant("CHAR_MIN")
    static final int CHAR_MIN = Byte.MIN_VALUE;
    @PyConstant("UCHAR_MAX")
    static final int UCHAR_MAX = 0xff;
    @PyConstant("SHRT_MAX")
    static final int SHRT_MAX = Short.MAX_VALUE;
    @PyConstant("SHRT_MIN")
    static final int SHRT_MIN = Short.MIN_VALUE;
    @PyConstant("USHRT_MAX")
    static final int USHRT_MAX = 0xffff;
    @PyConstant("INT_MAX")
    static final int INT_MAX = Integer.MAX_VALUE;
    @PyConstant("INT_MIN")
    static final int INT_MIN = Integer.MIN_VALUE;
    @PyConstant("UINT_MAX")
    static final long UINT_MAX = 0xffffffffL;
    @PyConstant("LONG_MAX")
    static final long LONG_MAX = Long.MAX_VALUE;
    @PyConstant("LONG_MIN")
    static final long LONG_MIN = Long.MIN_VALUE;
    @PyConstant("LLONG_MAX")
    static final long LLONG_MAX = Long.MAX_VALUE;
    @PyConstant("LLONG_MIN")
    static final long LLONG_MIN = Long.MIN_VALUE;
    @PyConstant("PY_SSIZE_T_MAX")
    static final long PY_SSIZE_T_MAX = Long.MAX_VALUE;
    @PyConstant("PY_SSIZE_T_MIN")
    static final long PY_SSIZE_T_MIN = Long.MIN_VALUE;
    @PyConstant("nan_msb_is_signaling")
    static final boolean NAN_MSB_IS_SIGNALING = false;

    @PyConstant("ULONG_MAX")
    static Object ulongMax() {
        return StructField.T_ULONG.value(-1);
    }

    @PyConstant("ULLONG_MAX")
    static Object ullongMax() {
        return StructField.T_ULONGLONG.value(-1);
    }

    @PyConstant("_test_structmembersType_OldAPI")
    static Object structMembers() {
        return PyStructMembers.OLD_API;
    }

    @PyConstant("_test_structmembersType_NewAPI")
    static Object newStructMembers() {
        return PyStructMembers.NEW_API;
    }

    private TestCapiModule() {}
}

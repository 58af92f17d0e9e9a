package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.IntDigits;
import org.pyjc.runtime.thread.Recursion;

/** Limits and settings of the module sys. Thread safety: volatile. */
public final class SysLimits {
    private static volatile double switchInterval = 0.005;
    private static volatile int dlopenFlags = 2;

    private SysLimits() {}

    /** How many digits a conversion between int and str may have; 0 for no limit. */
    public static long maxStrDigits() {
        return IntDigits.max();
    }

    @PyFunctionDef(signature = "()", doc = "Return the current value of the recursion limit.\n"
            + "\n"
            + "The recursion limit is the maximum depth of the Python interpreter\n"
            + "stack.  This limit prevents infinite recursion from causing an overflow\n"
            + "of the C stack and crashing Python.")
    static long getrecursionlimit() {
        return Recursion.limit();
    }

    @PyFunctionDef(signature = "(limit, /)", doc = "Set the maximum depth of the Python interpreter stack to n.\n"
            + "\n"
            + "This limit prevents infinite recursion from causing an overflow of the C\n"
            + "stack and crashing Python.  The highest possible limit is platform-\n"
            + "dependent.")
    static void setrecursionlimit(int limit) {
        Recursion.setLimit(limit);
    }

    @PyFunctionDef(signature = "()", doc = "Return the current thread switch interval; see sys.setswitchinterval().")
    static double getswitchinterval() {
        return switchInterval;
    }

    @PyFunctionDef(signature = "(interval, /)",
            doc = "Set the ideal thread switching delay inside the Python interpreter.\n"
            + "\n"
            + "The actual frequency of switching threads can be lower if the\n"
            + "interpreter executes long sequences of uninterruptible code\n"
            + "(this is implementation-specific and workload-dependent).\n"
            + "\n"
            + "The parameter must represent the desired switching delay in seconds\n"
            + "A typical value is 0.005 (5 milliseconds).")
    static void setswitchinterval(double interval) {
        if (interval <= 0) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        switchInterval = interval;
    }

    @PyFunctionDef(name = "get_int_max_str_digits",
            signature = "()",
            doc = "Return the maximum string digits limit for non-binary int<->str conversions.")
    static long getIntMaxStrDigits() {
        return IntDigits.max();
    }

    @PyFunctionDef(name = "set_int_max_str_digits",
            signature = "(maxdigits)",
            doc = "Set the maximum string digits limit for non-binary int<->str conversions.")
    static void setIntMaxStrDigits(int maxdigits) {
        IntDigits.setMax(maxdigits);
    }

    @PyFunctionDef(signature = "()", doc = "Return the current value of the flags that are used for dlopen calls.\n"
            + "\n"
            + "The flag constants are defined in the os module.")
    static long getdlopenflags() {
        return dlopenFlags;
    }

    @PyFunctionDef(signature = "(flags, /)", doc = "Set the flags used by the interpreter for dlopen calls.\n"
            + "\n"
            + "This is used, for example, when the interpreter loads extension\n"
            + "modules. Among other things, this will enable a lazy resolving of\n"
            + "symbols when importing a module, if called as sys.setdlopenflags(0).\n"
            + "To share symbols across extension modules, call as\n"
            + "sys.setdlopenflags(os.RTLD_GLOBAL).  Symbolic names for the flag\n"
            + "modules can be found in the os module (RTLD_xxx constants, e.g.\n"
            + "os.RTLD_LAZY).")
    static void setdlopenflags(int flags) {
        dlopenFlags = flags;
    }

    @PyFunctionDef(signature = "()", doc = "Return the current default encoding used by the Unicode implementation.")
    static String getdefaultencoding() {
        return "utf-8";
    }

    @PyFunctionDef(signature = "()", doc = "Return the encoding used to convert Unicode filenames to OS filenames.")
    static String getfilesystemencoding() {
        return "utf-8";
    }

    @PyFunctionDef(signature = "()", doc = "Return the error mode used Unicode to OS filename conversion.")
    static String getfilesystemencodeerrors() {
        return "surrogateescape";
    }

    @PyFunctionDef(name = "_is_gil_enabled",
            signature = "()",
            doc = "Return True if the GIL is currently enabled and False otherwise.")
    static boolean isGilEnabled() {
        return false;
    }

    @PyFunctionDef(name = "_get_cpu_count_config",
            signature = "()",
            doc = "Private function for getting PyConfig.cpu_count")
    static long getCpuCountConfig() {
        return Processors.told();
    }

    @PyFunctionDef(name = "is_stack_trampoline_active",
            signature = "()",
            doc = "Return *True* if a stack profiler trampoline is active.")
    static boolean isStackTrampolineActive() {
        return false;
    }

    @PyFunctionDef(name = "activate_stack_trampoline",
            signature = "(backend, /)",
            doc = "Activate stack profiler trampoline *backend*.")
    static void activateStackTrampoline(String backend) {
        throw Errors.valueError("perf trampoline not available");
    }

    @PyFunctionDef(name = "deactivate_stack_trampoline",
            signature = "()",
            doc = "Deactivate the current stack profiler trampoline backend.\n"
            + "\n"
            + "If no stack profiler is activated, this function has no effect.")
    static void deactivateStackTrampoline() {}
}

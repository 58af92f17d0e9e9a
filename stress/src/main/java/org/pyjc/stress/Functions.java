package org.pyjc.stress;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.link.AttributeSite;
import org.pyjc.runtime.link.CallableSite;
import org.pyjc.runtime.link.GlobalSite;
import org.pyjc.runtime.link.MethodSite;
import org.pyjc.runtime.types.dict.PyDict;

/** What a compiled module would have: functions that take one argument and return a number, and call sites. Thread safety: stateless. */
final class Functions {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType ONE = MethodType.genericMethodType(1);
    private static final MethodType TWO = MethodType.genericMethodType(2);
    /** More runs than a site needs to link itself: see InlineCache. */
    static final int RUNS = 30;

    private Functions() {}

    static Object one(PyFunction f, Object self) {
        return 1L;
    }

    static Object two(PyFunction f, Object self) {
        return 2L;
    }

    /** The code of the method of this class that is called so. */
    static PyCode code(String name) {
        return new PyCode(LOOKUP, name, name, name, "stress.py", 1, 0, 0, PyCode.OPTIMIZED | PyCode.NEWLOCALS, 1,
                new String[] {"self"}, new String[0], new String[0], null, null, "");
    }

    static PyFunction function(String name) {
        return new PyFunction(code(name), new PyDict(), PyFunction.NO_CELLS);
    }

    static PyFunction withGlobals(PyDict globals) {
        return new PyFunction(code("one"), globals, PyFunction.NO_CELLS);
    }

    static CallSite globalSite(String name) {
        return GlobalSite.bootstrap(LOOKUP, "", MethodType.methodType(Object.class, PyFunction.class), name);
    }

    static CallSite callableSite() {
        return CallableSite.bootstrap(LOOKUP, "", TWO, "");
    }

    static CallSite methodSite(String method) {
        return MethodSite.bootstrap(LOOKUP, "", ONE, method, "");
    }

    static CallSite attributeSite(String name) {
        return AttributeSite.bootstrap(LOOKUP, "", ONE, name);
    }

    /** What runs a site that need not be linked yet. */
    static MethodHandle invoker(CallSite site) {
        MethodHandle invoker = site.dynamicInvoker();
        return invoker.asType(invoker.type().changeParameterType(0, Object.class));
    }

    static Object run(MethodHandle site, Object argument) {
        try {
            return (Object) site.invokeExact(argument);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    static Object run(MethodHandle site, Object callee, Object argument) {
        try {
            return (Object) site.invokeExact(callee, argument);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /** What runs a site that is linked to what it meets with these arguments; AssertionError if it does not link itself. */
    static MethodHandle linked(CallSite site, Object... arguments) {
        MethodHandle cold = site.getTarget();
        MethodHandle invoker = invoker(site);
        warm(invoker, arguments);
        if (site.getTarget() == cold) {
            throw new AssertionError("not linked after " + RUNS + " runs");
        }
        return invoker;
    }

    /** Runs a site as often as it needs to link itself. */
    static void warm(MethodHandle site, Object... arguments) {
        for (int i = 0; i < RUNS; i++) {
            if (arguments.length == 1) {
                run(site, arguments[0]);
            } else {
                run(site, arguments[0], arguments[1]);
            }
        }
    }
}

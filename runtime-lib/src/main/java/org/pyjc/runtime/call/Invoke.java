package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Calls compiled methods through their handles when no call site linked them. Thread safety: stateless but for handles that are
 * immutable and may be made twice.
 */
public final class Invoke {
    /** Handles {@code (MethodHandle, PyFunction, Object[])Object} by the count of parameters, made when first needed. */
    private static final MethodHandle[] SPREADERS = new MethodHandle[PyCode.MAX_DIRECT_PARAMETERS + 1];

    private Invoke() {}

    /** Runs the body of a module or class, or an expression of eval, in a namespace; that of a function without arguments. */
    public static Object body(PyCode code, PyFunction f, Object namespace) {
        if ((code.flags & PyCode.OPTIMIZED) != 0) {
            return call(code.target(), f, new Object[code.parameterCount()]);
        }
        try {
            return code.bodyTarget().invokeExact(f, namespace);
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    static Object call0(MethodHandle h, PyFunction f) {
        try {
            return h.invokeExact(f);
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    static Object call1(MethodHandle h, PyFunction f, Object a) {
        try {
            return h.invokeExact(f, a);
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    static Object call2(MethodHandle h, PyFunction f, Object a, Object b) {
        try {
            return h.invokeExact(f, a, b);
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    static Object call3(MethodHandle h, PyFunction f, Object a, Object b, Object c) {
        try {
            return h.invokeExact(f, a, b, c);
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    private static MethodHandle spreader(int count) {
        MethodHandle spreader = SPREADERS[count];
        if (spreader == null) {
            MethodType type = MethodType.genericMethodType(count).insertParameterTypes(0, PyFunction.class);
            spreader = MethodHandles.spreadInvoker(type, 1);
            SPREADERS[count] = spreader;
        }
        return spreader;
    }

    /** Calls with exactly the method's parameters. */
    static Object call(MethodHandle h, PyFunction f, Object[] a) {
        try {
            if (a.length > PyCode.MAX_DIRECT_PARAMETERS) {
                return h.invokeExact(f, a);
            }
            return switch (a.length) {
                case 0 -> h.invokeExact(f);
                case 1 -> h.invokeExact(f, a[0]);
                case 2 -> h.invokeExact(f, a[0], a[1]);
                case 3 -> h.invokeExact(f, a[0], a[1], a[2]);
                case 4 -> h.invokeExact(f, a[0], a[1], a[2], a[3]);
                case 5 -> h.invokeExact(f, a[0], a[1], a[2], a[3], a[4]);
                case 6 -> h.invokeExact(f, a[0], a[1], a[2], a[3], a[4], a[5]);
                case 7 -> h.invokeExact(f, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
                case 8 -> h.invokeExact(f, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
                default -> (Object) spreader(a.length).invokeExact(h, f, a);
            };
        } catch (Throwable t) {
            throw sneaky(t);
        }
    }

    /** Lets any throwable pass unchanged. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
        throw (T) t;
    }
}

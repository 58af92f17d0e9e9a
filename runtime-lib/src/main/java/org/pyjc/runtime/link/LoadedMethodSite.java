package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * The second half of {@code o.name(args…)} after {@link LoadMethodSite}: {@code (Object o, Object loaded, Object…)Object}. Calls
 * what was loaded, or else the method of the object's class. Thread safety: that of the two sites that it is made of.
 */
public final class LoadedMethodSite {
    private static final MethodHandle IS_NULL = Handles.findStatic(MethodHandles.lookup(), "isNull", boolean.class, Object.class,
            Object.class);

    private LoadedMethodSite() {}

    /** The bootstrap method; {@code keywords} are the names of the last arguments, joined by commas. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String method, String keywords) {
        MethodType one = type.dropParameterTypes(0, 1);
        MethodHandle found = MethodSite.bootstrap(caller, method, one, method, keywords).dynamicInvoker();
        MethodHandle loaded = CallableSite.bootstrap(caller, method, one, keywords).dynamicInvoker();
        return new ConstantCallSite(MethodHandles.guardWithTest(IS_NULL, MethodHandles.dropArguments(found, 1, Object.class),
                MethodHandles.dropArguments(loaded, 0, Object.class)));
    }

    private static boolean isNull(Object o, Object loaded) {
        return loaded == null;
    }
}

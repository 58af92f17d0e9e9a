package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Finds the static methods that sites are made of. Stateless. */
final class Handles {
    private Handles() {}

    static MethodHandle findStatic(Lookup lookup, String name, Class<?> result, Class<?>... parameters) {
        try {
            return lookup.findStatic(lookup.lookupClass(), name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static MethodHandle findVirtual(Lookup lookup, String name, Class<?> result, Class<?>... parameters) {
        try {
            return lookup.findVirtual(lookup.lookupClass(), name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Lets any throwable pass unchanged. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
        throw (T) t;
    }

    /** Binds the leading parameters to constants. */
    static MethodHandle bind(MethodHandle handle, Object... constants) {
        return MethodHandles.insertArguments(handle, 0, constants);
    }
}

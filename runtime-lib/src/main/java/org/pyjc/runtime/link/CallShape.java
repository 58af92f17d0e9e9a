package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.pyjc.runtime.call.Call;

/** What calls with the same number and names of arguments share. Stateless. */
final class CallShape {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle GENERAL = Handles.findStatic(LOOKUP, "general", Object.class, Object.class,
            Object[].class);

    private CallShape() {}

    static String[] keywords(String joined) {
        return joined.isEmpty() ? Call.NO_NAMES : joined.split(",");
    }

    /** A handle that calls anything with so many positional arguments. */
    static MethodHandle generalCall(int positional) {
        if (positional > 3) {
            return GENERAL.asCollector(Object[].class, positional);
        }
        Class<?>[] parameters = new Class<?>[positional + 1];
        java.util.Arrays.fill(parameters, Object.class);
        try {
            return LOOKUP.findStatic(Call.class, "call" + positional,
                    java.lang.invoke.MethodType.methodType(Object.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object general(Object callee, Object[] args) {
        return Call.call(callee, args, Call.NO_NAMES);
    }
}

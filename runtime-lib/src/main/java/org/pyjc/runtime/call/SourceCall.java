package org.pyjc.runtime.call;

import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;

/**
 * Method calls {@code o.name(...)} of compiled code. When the attribute itself fails, the traceback underlines the attribute
 * and not the call: its position follows that of the call in the position table. Compare CPython codegen.c:
 * maybe_optimize_method_call. Thread safety: stateless.
 */
public final class SourceCall {
    private SourceCall() {}

    public static Object method0(Object o, String name) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? Call.call1(m, o) : Call.call0(attribute(o, name));
    }

    public static Object method1(Object o, String name, Object a) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? Call.call2(m, o, a) : Call.call1(attribute(o, name), a);
    }

    public static Object method2(Object o, String name, Object a, Object b) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? Call.call3(m, o, a, b) : Call.call2(attribute(o, name), a, b);
    }

    public static Object method(Object o, Object[] args, String name, String[] kwnames) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? Call.call(m, Call.prepend(o, args), kwnames) : Call.call(attribute(o, name), args, kwnames);
    }

    private static Object attribute(Object o, String name) {
        try {
            return Attributes.get(o, name);
        } catch (PyException e) {
            e.value.raisedByAttribute();
            throw e;
        }
    }
}

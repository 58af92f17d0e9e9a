package org.pyjc.runtime.ops;

import java.util.IdentityHashMap;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrRepr;
import org.pyjc.runtime.types.str.StrType;

/**
 * {@code repr()} and {@code str()}; results are Python strings ({@code String} or {@code WideStr}, or an instance of a
 * subclass of str). Thread safety: the objects whose repr is under way are kept for each thread by itself.
 */
public final class Repr {
    /** How many objects within one another can be shown: as many as fit the stack however their methods are compiled. */
    private static final int MAX_NESTED = 20_000;

    private static final ThreadLocal<IdentityHashMap<Object, Boolean>> ACTIVE = new ThreadLocal<>();

    private Repr() {}

    public static Object repr(Object o) {
        if (o instanceof String || o instanceof Long || o instanceof Boolean) {
            return o instanceof String s ? StrRepr.repr(s) : o instanceof Boolean b ? b ? "True" : "False" : o.toString();
        }
        return o instanceof Double x ? FloatRepr.repr(x) : checked(Call.specialOrNull(o, Special.REPR), Special.REPR);
    }

    public static Object str(Object o) {
        if (Str.isStr(o)) {
            return o;
        }
        if (o instanceof Long n) {
            return Long.toString(n);
        }
        return o instanceof Boolean || o instanceof Double ? repr(o) : checked(Call.specialOrNull(o, Special.STR), Special.STR);
    }

    /** {@link #repr} as a plain {@code String} or {@code WideStr}. */
    public static Object plainRepr(Object o) {
        return Values.strOrNull(repr(o));
    }

    /** {@link #str} as a plain {@code String} or {@code WideStr}. */
    public static Object plainStr(Object o) {
        return Values.strOrNull(str(o));
    }

    private static Object checked(Object result, Special method) {
        if (Str.isStr(result) || StrType.TYPE.isInstance(result)) {
            return result;
        }
        throw Errors.typeError(method.methodName + " returned non-string (type " + PyType.of(result).name() + ")");
    }

    /** Begins an object's repr; false when it is under way already. Compare CPython object.c: Py_ReprEnter. */
    public static boolean enter(Object o) {
        IdentityHashMap<Object, Boolean> active = ACTIVE.get();
        if (active == null) {
            active = new IdentityHashMap<>(4);
            ACTIVE.set(active);
        }
        if (active.size() >= MAX_NESTED) {
            throw Errors.recursionError("Stack overflow while getting the repr of an object");
        }
        return active.put(o, Boolean.TRUE) == null;
    }

    /** Ends an object's repr. */
    public static void leave(Object o) {
        ACTIVE.get().remove(o);
    }
}

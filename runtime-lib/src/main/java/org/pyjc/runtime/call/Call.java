package org.pyjc.runtime.call;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;

/**
 * Calls of any value. Arguments are the positional ones followed by the values of the keywords that {@code kwnames}
 * names. Thread safety: stateless.
 */
public final class Call {
    public static final Object[] NO_ARGS = {};
    public static final String[] NO_NAMES = {};

    private Call() {}

    public static Object call0(Object f) {
        return f instanceof PyObject p ? p.call0() : foreign(f, NO_ARGS, NO_NAMES);
    }

    public static Object call1(Object f, Object a) {
        return f instanceof PyObject p ? p.call1(a) : foreign(f, new Object[] {a}, NO_NAMES);
    }

    public static Object call2(Object f, Object a, Object b) {
        return f instanceof PyObject p ? p.call2(a, b) : foreign(f, new Object[] {a, b}, NO_NAMES);
    }

    public static Object call3(Object f, Object a, Object b, Object c) {
        return f instanceof PyObject p ? p.call3(a, b, c) : foreign(f, new Object[] {a, b, c}, NO_NAMES);
    }

    public static Object call(Object f, Object... args) {
        return call(f, args, NO_NAMES);
    }

    public static Object call(Object f, Object[] args, String[] kwnames) {
        return f instanceof PyObject p ? p.call(args, kwnames) : foreign(f, args, kwnames);
    }

    private static Object foreign(Object f, Object[] args, String[] kwnames) {
        throw Errors.typeError("'" + PyType.of(f).name() + "' object is not callable");
    }

    /** Calls through the type's {@code __call__}. */
    public static Object viaType(PyObject f, Object[] args, String[] kwnames) {
        PyType type = f.type();
        Object method = type.lookupSpecial(Special.CALL);
        if (method == null) {
            throw Errors.typeError("'" + type.name() + "' object is not callable");
        }
        return callAttribute(method, f, args, kwnames);
    }

    /** Calls a raw class attribute as a method of {@code self}, without making a bound method where that can be seen. */
    public static Object callAttribute(Object attribute, Object self, Object[] args, String[] kwnames) {
        if (Descriptors.isMethod(attribute)) {
            return call(attribute, prepend(self, args), kwnames);
        }
        return call(Descriptors.get(attribute, self, PyType.of(self)), args, kwnames);
    }

    public static Object callAttribute(Object attribute, Object self) {
        return Descriptors.isMethod(attribute) ? call1(attribute, self)
                : call0(Descriptors.get(attribute, self, PyType.of(self)));
    }

    public static Object callAttribute(Object attribute, Object self, Object a) {
        return Descriptors.isMethod(attribute) ? call2(attribute, self, a)
                : call1(Descriptors.get(attribute, self, PyType.of(self)), a);
    }

    public static Object callAttribute(Object attribute, Object self, Object a, Object b) {
        return Descriptors.isMethod(attribute) ? call3(attribute, self, a, b)
                : call2(Descriptors.get(attribute, self, PyType.of(self)), a, b);
    }

    // ---- special methods: looked up on the type; null when the type has none ----

    public static Object specialOrNull(Object o, Special s) {
        Object m = PyType.of(o).lookupSpecial(s);
        return m == null ? null : callAttribute(m, o);
    }

    public static Object specialOrNull(Object o, Special s, Object a) {
        Object m = PyType.of(o).lookupSpecial(s);
        return m == null ? null : callAttribute(m, o, a);
    }

    public static Object specialOrNull(Object o, Special s, Object a, Object b) {
        Object m = PyType.of(o).lookupSpecial(s);
        return m == null ? null : callAttribute(m, o, a, b);
    }

    // ---- methods by name, as o.name(...) ----

    public static Object method0(Object o, String name) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? call1(m, o) : call0(Attributes.get(o, name));
    }

    public static Object method1(Object o, String name, Object a) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? call2(m, o, a) : call1(Attributes.get(o, name), a);
    }

    public static Object method2(Object o, String name, Object a, Object b) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? call3(m, o, a, b) : call2(Attributes.get(o, name), a, b);
    }

    public static Object method(Object o, String name, Object[] args, String[] kwnames) {
        Object m = Attributes.methodOrNull(o, name);
        return m != null ? call(m, prepend(o, args), kwnames) : call(Attributes.get(o, name), args, kwnames);
    }

    /** A copy of {@code args} with {@code first} before it. */
    public static Object[] prepend(Object first, Object[] args) {
        Object[] all = new Object[args.length + 1];
        all[0] = first;
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }
}

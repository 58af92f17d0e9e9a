package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.call.builtin.BuiltinCode;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.types.dict.DictEntry;

/**
 * The tests in front of specialisations. Each is a handle whose last parameter is the value to test. That a class or a
 * function is unchanged is not tested but assumed, see {@link org.pyjc.runtime.object.Assumption}. Stateless.
 */
final class Guards {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle IS_SHAPE = Handles.findStatic(LOOKUP, "isShape", boolean.class, Shape.class,
            Object.class);
    private static final MethodHandle HAS_SHAPE = Handles.findStatic(LOOKUP, "hasShape", boolean.class, ShapeSet.class,
            Object.class);
    private static final MethodHandle IS_CLASS = Handles.findStatic(LOOKUP, "isClass", boolean.class, Class.class,
            Object.class);
    private static final MethodHandle IS_SAME = Handles.findStatic(LOOKUP, "isSame", boolean.class, Object.class,
            Object.class);
    private static final MethodHandle IS_BUILTIN = Handles.findStatic(LOOKUP, "isBuiltin", boolean.class, BuiltinCode.class,
            Object.class);
    private static final MethodHandle IS_CODE = Handles.findStatic(LOOKUP, "isCode", boolean.class, PyCode.class,
            Object[].class, Object.class);
    private static final MethodHandle IS_METHOD = Handles.findStatic(LOOKUP, "isMethod", boolean.class, PyFunction.class,
            Object.class);
    private static final MethodHandle HAS_MEMBER = Handles.findStatic(LOOKUP, "hasMember", boolean.class,
            PyObject.class, DictEntry.class, Object.class, Object.class);

    private Guards() {}

    /** Objects of one shape. */
    static MethodHandle shape(Shape shape) {
        return Handles.bind(IS_SHAPE, shape);
    }

    /** Objects of some shapes. */
    static MethodHandle shapes(ShapeSet shapes) {
        return shapes.second() == null ? shape(shapes.first()) : Handles.bind(HAS_SHAPE, shapes);
    }

    /** Values of one Java class whose Python type never changes. */
    static MethodHandle javaClass(Class<?> c) {
        return Handles.bind(IS_CLASS, c);
    }

    /** One object. */
    static MethodHandle same(Object o) {
        return Handles.bind(IS_SAME, o);
    }

    /** Functions of a native module and bound built-in methods with this code. */
    static MethodHandle builtin(BuiltinCode code) {
        return Handles.bind(IS_BUILTIN, code);
    }

    /** Functions with this code and these defaults. */
    static MethodHandle code(PyCode code, Object[] defaults) {
        return Handles.bind(IS_CODE, code, defaults);
    }

    /** Bound methods of one function. */
    static MethodHandle method(PyFunction f) {
        return Handles.bind(IS_METHOD, f);
    }

    /** One module, as long as its attribute is this value. */
    static MethodHandle member(PyObject module, DictEntry entry, Object value) {
        return Handles.bind(HAS_MEMBER, module, entry, value);
    }

    private static boolean isShape(Shape shape, Object o) {
        return o instanceof PyObject p && p.hasShape(shape);
    }

    private static boolean hasShape(ShapeSet shapes, Object o) {
        return o instanceof PyObject p && shapes.has(p.presentShape());
    }

    private static boolean isClass(Class<?> c, Object o) {
        return o.getClass() == c;
    }

    private static boolean isSame(Object expected, Object o) {
        return o == expected;
    }

    private static boolean isBuiltin(BuiltinCode code, Object o) {
        return o instanceof BuiltinFunction f && f.code == code;
    }

    private static boolean isCode(PyCode code, Object[] defaults, Object o) {
        return o instanceof PyFunction f && f.code() == code && f.defaults() == defaults;
    }

    private static boolean isMethod(PyFunction f, Object o) {
        return o instanceof PyMethod m && m.function == f;
    }

    private static boolean hasMember(PyObject module, DictEntry entry, Object value, Object o) {
        return o == module && entry.value == value;
    }
}

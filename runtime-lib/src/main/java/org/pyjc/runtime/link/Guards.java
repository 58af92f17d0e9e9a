package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.call.builtin.BuiltinCode;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;

/** The tests in front of specialisations. Each is a handle whose last parameter is the value to test. Stateless. */
final class Guards {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle IS_SHAPE = Handles.findStatic(LOOKUP, "isShape", boolean.class, Shape.class,
            PyType.class, LookupCache.class, Object.class);
    private static final MethodHandle IS_CLASS = Handles.findStatic(LOOKUP, "isClass", boolean.class, Class.class,
            Object.class);
    private static final MethodHandle IS_TYPE = Handles.findStatic(LOOKUP, "isType", boolean.class, PyType.class,
            LookupCache.class, Object.class);
    private static final MethodHandle IS_SAME = Handles.findStatic(LOOKUP, "isSame", boolean.class, Object.class,
            Object.class);
    private static final MethodHandle IS_BUILTIN = Handles.findStatic(LOOKUP, "isBuiltin", boolean.class, BuiltinCode.class,
            Object.class);
    private static final MethodHandle IS_CODE = Handles.findStatic(LOOKUP, "isCode", boolean.class, PyCode.class,
            Object[].class, Object.class);
    private static final MethodHandle IS_FUNCTION = Handles.findStatic(LOOKUP, "isFunction", boolean.class,
            PyFunction.class, PyCode.class, Object[].class, Object.class);
    private static final MethodHandle IS_METHOD = Handles.findStatic(LOOKUP, "isMethod", boolean.class,
            PyFunction.class, PyCode.class, Object[].class, Object.class);
    private static final MethodHandle IS_SHAPE_AND_FUNCTION = Handles.findStatic(LOOKUP, "isShapeAndFunction",
            boolean.class, Shape.class, PyType.class, LookupCache.class, PyFunction.class, PyCode.class, Object[].class,
            Object.class);
    private static final MethodHandle IS_TYPE_AND_FUNCTION = Handles.findStatic(LOOKUP, "isTypeAndFunction",
            boolean.class, PyType.class, LookupCache.class, PyFunction.class, PyCode.class, Object[].class, Object.class);
    private static final MethodHandle HAS_MEMBER = Handles.findStatic(LOOKUP, "hasMember", boolean.class,
            PyObject.class, String.class, Object.class, Object.class);
    private static final MethodHandle HAS_MEMBER_FUNCTION = Handles.findStatic(LOOKUP, "hasMemberFunction",
            boolean.class, PyObject.class, String.class, PyFunction.class, PyCode.class, Object[].class, Object.class);

    private Guards() {}

    /** Objects of one shape, as long as the type is unchanged. */
    static MethodHandle shape(Shape shape, LookupCache version) {
        return Handles.bind(IS_SHAPE, shape, shape.type, version);
    }

    /** Values of one Java class whose Python type never changes. */
    static MethodHandle javaClass(Class<?> c) {
        return Handles.bind(IS_CLASS, c);
    }

    /** One class object, as long as it is unchanged. */
    static MethodHandle type(PyType type, LookupCache version) {
        return Handles.bind(IS_TYPE, type, version);
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

    /** One function, as long as its code and defaults are these. */
    static MethodHandle function(PyFunction f, PyCode code, Object[] defaults) {
        return Handles.bind(IS_FUNCTION, f, code, defaults);
    }

    /** Bound methods of one function, as long as its code and defaults are these. */
    static MethodHandle method(PyFunction f, PyCode code, Object[] defaults) {
        return Handles.bind(IS_METHOD, f, code, defaults);
    }

    /** Objects of one shape whose unchanged type has a method, as long as that has this code and these defaults. */
    static MethodHandle shapeAndFunction(Shape shape, LookupCache version, PyFunction f, PyCode code, Object[] defaults) {
        return Handles.bind(IS_SHAPE_AND_FUNCTION, shape, shape.type, version, f, code, defaults);
    }

    /** One unchanged class object that has a function, as long as that has this code and these defaults. */
    static MethodHandle typeAndFunction(PyType type, LookupCache version, PyFunction f, PyCode code, Object[] defaults) {
        return Handles.bind(IS_TYPE_AND_FUNCTION, type, version, f, code, defaults);
    }

    /** One module, as long as its attribute is this value. */
    static MethodHandle member(PyObject module, String name, Object value) {
        return Handles.bind(HAS_MEMBER, module, name, value);
    }

    /** One module, as long as its attribute is this function with this code and these defaults. */
    static MethodHandle memberFunction(PyObject module, String name, PyFunction f, PyCode code, Object[] defaults) {
        return Handles.bind(HAS_MEMBER_FUNCTION, module, name, f, code, defaults);
    }

    private static boolean isShape(Shape shape, PyType type, LookupCache version, Object o) {
        return o instanceof PyObject p && p.shape() == shape && type.cache() == version;
    }

    private static boolean isClass(Class<?> c, Object o) {
        return o.getClass() == c;
    }

    private static boolean isType(PyType type, LookupCache version, Object o) {
        return o == type && type.cache() == version;
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

    private static boolean isFunction(PyFunction f, PyCode code, Object[] defaults, Object o) {
        return o == f && f.code() == code && f.defaults() == defaults;
    }

    private static boolean isMethod(PyFunction f, PyCode code, Object[] defaults, Object o) {
        return o instanceof PyMethod m && m.function == f && f.code() == code && f.defaults() == defaults;
    }

    private static boolean isShapeAndFunction(Shape shape, PyType type, LookupCache version, PyFunction f, PyCode code,
            Object[] defaults, Object o) {
        return isShape(shape, type, version, o) && f.code() == code && f.defaults() == defaults;
    }

    private static boolean isTypeAndFunction(PyType type, LookupCache version, PyFunction f, PyCode code,
            Object[] defaults, Object o) {
        return isType(type, version, o) && f.code() == code && f.defaults() == defaults;
    }

    private static boolean hasMember(PyObject module, String name, Object value, Object o) {
        return o == module && module.instanceAttribute(name) == value;
    }

    private static boolean hasMemberFunction(PyObject module, String name, PyFunction f, PyCode code, Object[] defaults,
            Object o) {
        return hasMember(module, name, f, o) && f.code() == code && f.defaults() == defaults;
    }
}

package org.pyjc.runtime.types.bool;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The type {@code bool}. Compare CPython boolobject.c. Thread safety: stateless. */
@PyTypeDef(name = "bool", base = IntType.class, values = Boolean.class, subclassable = false,
        doc = "Returns True when the argument is true, False otherwise.\n"
                + "The builtins True and False are the only two instances of the class bool.\n"
                + "The class bool is a subclass of the class int, and cannot be subclassed.")
public final class BoolType {
    public static final PyType TYPE = PyType.define(new BoolTypeExposer());

    private BoolType() {}

    @PyNew(signature = "(object=False, /)")
    static Object create(PyType cls, Object object) {
        return Truth.test(object);
    }

    @PyMethod(name = "__repr__")
    static String repr(Object self) {
        return (Boolean) self ? "True" : "False";
    }

    @PyMethod(name = "__invert__")
    static Object invert(Object self) {
        Warnings.warn(Exceptions.DEPRECATION_WARNING, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This "
                + "returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use "
                + "the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.", 1);
        return IntMath.invert(Values.intOrNull(self));
    }

    @PyMethod(name = "__and__")
    static Object and(Object self, Object other) {
        if (self instanceof Boolean a && other instanceof Boolean b) {
            return a & b;
        }
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return a == null || b == null ? PyNotImplemented.NOT_IMPLEMENTED : IntMath.and(a, b);
    }

    @PyMethod(name = "__rand__")
    static Object rand(Object self, Object other) {
        return and(other, self);
    }

    @PyMethod(name = "__or__")
    static Object or(Object self, Object other) {
        if (self instanceof Boolean a && other instanceof Boolean b) {
            return a | b;
        }
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return a == null || b == null ? PyNotImplemented.NOT_IMPLEMENTED : IntMath.or(a, b);
    }

    @PyMethod(name = "__ror__")
    static Object ror(Object self, Object other) {
        return or(other, self);
    }

    @PyMethod(name = "__xor__")
    static Object xor(Object self, Object other) {
        if (self instanceof Boolean a && other instanceof Boolean b) {
            return a ^ b;
        }
        Object a = Values.intOrNull(self);
        Object b = Values.intOrNull(other);
        return a == null || b == null ? PyNotImplemented.NOT_IMPLEMENTED : IntMath.xor(a, b);
    }

    @PyMethod(name = "__rxor__")
    static Object rxor(Object self, Object other) {
        return xor(other, self);
    }
}

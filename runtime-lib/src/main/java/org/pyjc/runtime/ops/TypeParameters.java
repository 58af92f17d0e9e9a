package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.tuple.PyTuple;
import org.pyjc.runtime.types.typing.PyGeneric;
import org.pyjc.runtime.types.typing.PyParamSpec;
import org.pyjc.runtime.types.typing.PyTypeAlias;
import org.pyjc.runtime.types.typing.PyTypeParameter;
import org.pyjc.runtime.types.typing.PyTypeVar;
import org.pyjc.runtime.types.typing.PyTypeVarTuple;

/**
 * Type parameters and aliases (PEP 695, 696) and lazy annotations (PEP 649). The types themselves are those of the native
 * module {@code _typing}. Compare CPython typevarobject.c.
 *
 * <p>Thread safety: stateless.
 */
public final class TypeParameters {
    private static final long VALUE_WITH_FAKE_GLOBALS = 2;

    private TypeParameters() {}

    /** A TypeVar with the function that computes its bound or its constraints, each null for none. */
    public static Object typeVar(PyFunction fn, String name, Object bound, Object constraints) {
        return PyTypeVar.make(Str.fromUtf16(name), bound, constraints);
    }

    public static Object paramSpec(PyFunction fn, String name) {
        return PyParamSpec.make(Str.fromUtf16(name));
    }

    public static Object typeVarTuple(PyFunction fn, String name) {
        return PyTypeVarTuple.make(Str.fromUtf16(name));
    }

    /** Gives a type parameter the function that computes its default; returns the parameter. */
    public static Object withDefault(Object parameter, Object evaluator) {
        ((PyTypeParameter) parameter).setDefaultEvaluator(evaluator);
        return parameter;
    }

    /** Sets {@code __type_params__}; returns the function. */
    public static Object setFunctionTypeParams(Object function, Object params) {
        if (function instanceof PyFunction f) {
            f.setTypeParams(params);
        }
        return function;
    }

    /** {@code typing.Generic[params]}, the last base of a generic class. */
    public static Object genericBase(PyFunction fn, Object params) {
        return PyGeneric.subscript((PyTuple) params);
    }

    /** The alias of a {@code type} statement. */
    public static Object alias(PyFunction fn, String name, Object params, Object evaluator) {
        return PyTypeAlias.make(Str.fromUtf16(name), params, evaluator, fn.module());
    }

    /** The start of an {@code __annotate__} function: it knows the formats VALUE and VALUE_WITH_FAKE_GLOBALS. */
    public static void checkFormat(Object format) {
        if (Compare.gtTest(format, VALUE_WITH_FAKE_GLOBALS)) {
            throw new PyException(new PyBaseException(Exceptions.NOT_IMPLEMENTED_ERROR));
        }
    }

    /** Whether a conditional annotation was reached. */
    public static boolean isIn(Object indices, Object index) {
        return Compare.contains(indices, index);
    }
}

package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Import;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Type parameters and aliases (PEP 695, 696) and lazy annotations (PEP 649). The types themselves are those of the native
 * module {@code _typing}, which is imported only when one is made. Compare CPython typevarobject.c.
 *
 * <p>Thread safety: stateless.
 */
public final class TypeParameters {
    private static final long VALUE_WITH_FAKE_GLOBALS = 2;

    private TypeParameters() {}

    private static Object typing(String name) {
        return Attributes.get(Import.importName(Builtins.DICT, null, "_typing",
                new PyTuple(name), 0), name);
    }

    /** A TypeVar with the function that computes its bound or its constraints, each null for none. */
    public static Object typeVar(PyFunction fn, String name, Object bound, Object constraints) {
        return Call.call(typing("_make_typevar"), Str.fromUtf16(name), orNone(bound), orNone(constraints),
                fn.module());
    }

    public static Object paramSpec(PyFunction fn, String name) {
        return Call.call(typing("_make_paramspec"), Str.fromUtf16(name), fn.module());
    }

    public static Object typeVarTuple(PyFunction fn, String name) {
        return Call.call(typing("_make_typevartuple"), Str.fromUtf16(name), fn.module());
    }

    /** Gives a type parameter the function that computes its default; returns the parameter. */
    public static Object withDefault(Object parameter, Object evaluator) {
        Call.call2(typing("_set_default"), parameter, evaluator);
        return parameter;
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
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
        return Call.call1(typing("_generic_base"), params);
    }

    /** The alias of a {@code type} statement. */
    public static Object alias(PyFunction fn, String name, Object params, Object evaluator) {
        return Call.call(typing("_make_alias"), Str.fromUtf16(name), params, evaluator, fn.module());
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

package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * Binary operators by special methods: the right operand's reflected method first when its type is a subclass that has
 * its own. Compare CPython abstract.c: binary_op1, typeobject.c: SLOT1BINFULL. Thread safety: stateless.
 */
public final class BinaryOperator {
    private BinaryOperator() {}

    /** {@code a op b}; TypeError when neither type can. */
    public static Object apply(Special operator, Object a, Object b) {
        if (SequenceOperators.concerns(operator, a, b)) {
            return SequenceOperators.apply(operator, a, b, false);
        }
        Object result = applyOrNull(operator, a, b);
        if (result == null) {
            throw unsupported(symbol(operator), a, b);
        }
        return result;
    }

    /** {@code a op= b}. */
    public static Object applyInPlace(Special operator, Object a, Object b) {
        if (SequenceOperators.concerns(operator, a, b)) {
            return SequenceOperators.apply(operator, a, b, true);
        }
        Object result = Call.specialOrNull(a, operator.inPlace(), b);
        if (result == null || result == PyNotImplemented.NOT_IMPLEMENTED) {
            result = applyOrNull(operator, a, b);
        }
        if (result == null) {
            throw unsupported(symbol(operator).replace(" or pow()", "") + "=", a, b);
        }
        return result;
    }

    /** {@code a op b}, or null when neither type can. */
    public static Object applyOrNull(Special operator, Object a, Object b) {
        PyType ta = PyType.of(a);
        PyType tb = PyType.of(b);
        Special reflected = operator.reflected();
        boolean rightFirst = ta != tb && tb.isSubtype(ta) && overrides(tb, ta, reflected);
        if (rightFirst) {
            Object result = Call.specialOrNull(b, reflected, a);
            if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result = Call.specialOrNull(a, operator, b);
        if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
            return result;
        }
        if (ta == tb || rightFirst) {
            return null;
        }
        result = Call.specialOrNull(b, reflected, a);
        return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
    }

    /**
     * {@code a op b} after the left operand's method gave NotImplemented; the right one is of the same type as the left or
     * of no subclass.
     */
    public static Object afterLeft(Special operator, Object a, Object b) {
        Object result = PyType.of(a) == PyType.of(b) ? null : Call.specialOrNull(b, operator.reflected(), a);
        if (result == null || result == PyNotImplemented.NOT_IMPLEMENTED) {
            throw unsupported(symbol(operator), a, b);
        }
        return result;
    }

    private static boolean overrides(PyType right, PyType left, Special reflected) {
        Object own = right.lookupSpecial(reflected);
        return own != null && own != left.lookupSpecial(reflected);
    }

    private static PyException unsupported(String symbol, Object a, Object b) {
        return Errors.typeError("unsupported operand type(s) for " + symbol + ": '" + PyType.of(a).name() + "' and '"
                + PyType.of(b).name() + "'");
    }

    static String symbol(Special operator) {
        return switch (operator) {
            case ADD -> "+";
            case SUB -> "-";
            case MUL -> "*";
            case MATMUL -> "@";
            case TRUEDIV -> "/";
            case FLOORDIV -> "//";
            case MOD -> "%";
            case DIVMOD -> "divmod()";
            case POW -> "** or pow()";
            case LSHIFT -> "<<";
            case RSHIFT -> ">>";
            case AND -> "&";
            case XOR -> "^";
            default -> "|";
        };
    }
}

package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * {@code +} and {@code *} of built-in sequences. Their concatenation and repetition are no number operations: the other
 * operand's {@code __radd__} or {@code __rmul__} comes first, and repeating by something that is no index is an error of
 * its own. Compare CPython abstract.c: PyNumber_Add, PyNumber_Multiply, sequence_repeat. Thread safety: stateless.
 */
final class SequenceOperators {
    private SequenceOperators() {}

    /** Whether the operation is concatenation or repetition of a built-in sequence on the left, or repetition of one on the right. */
    static boolean concerns(Special operator, Object a, Object b) {
        return operator == Special.ADD && isSequence(a, Special.ADD)
                || operator == Special.MUL && (isSequence(a, Special.MUL) || isSequence(b, Special.MUL));
    }

    /** Whether a value's operator is that of a built-in sequence type. A subclass with a reflected method has number operators. */
    private static boolean isSequence(Object o, Special operator) {
        if (o instanceof Long || o instanceof Double) {
            return false;
        }
        PyType type = PyType.of(o);
        if (!isOfSequence(type.specialEntry(operator))) {
            return false;
        }
        TypeEntry reflected = type.isBuiltin() ? null : type.specialEntry(operator == Special.ADD ? Special.RADD : Special.RMUL);
        return reflected == null || reflected.owner.isBuiltin();
    }

    private static boolean isOfSequence(TypeEntry entry) {
        return entry != null && entry.owner.isBuiltin() && entry.owner.lookupSpecial(Special.GETITEM) != null;
    }

    /** {@code a op b} or, when {@code inPlace}, {@code a op= b}. */
    static Object apply(Special operator, Object a, Object b, boolean inPlace) {
        if (operator == Special.ADD) {
            Object result = reflected(Special.RADD, a, b);
            return result != null ? result : own(Special.ADD, a, b, inPlace);
        }
        if (isSequence(a, Special.MUL)) {
            Object result = reflected(Special.RMUL, a, b);
            return result != null ? result : repeat(a, b, inPlace);
        }
        Object result = Call.specialOrNull(a, inPlace ? Special.IMUL : Special.MUL, b);
        if (inPlace && (result == null || result == PyNotImplemented.NOT_IMPLEMENTED)) {
            result = Call.specialOrNull(a, Special.MUL, b);
        }
        if (result == null || result == PyNotImplemented.NOT_IMPLEMENTED) {
            result = reflected(Special.RMUL, a, b);
        }
        return result != null ? result : repeat(b, a, false);
    }

    /** What the right operand's reflected method gives; null when it has none but that of a built-in sequence, or does not know. */
    private static Object reflected(Special reflected, Object a, Object b) {
        if (b instanceof Long || b instanceof String) {
            return null;
        }
        TypeEntry entry = PyType.of(b).specialEntry(reflected);
        if (entry == null || isOfSequence(entry)) {
            return null;
        }
        Object result = Call.specialOrNull(b, reflected, a);
        return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
    }

    private static Object repeat(Object sequence, Object count, boolean inPlace) {
        if (!Index.isIndex(count)) {
            throw notAnIndex(count);
        }
        return own(Special.MUL, sequence, Index.count(count), inPlace);
    }

    private static PyException notAnIndex(Object count) {
        return Errors.typeError("can't multiply sequence by non-int of type '" + PyType.of(count).name() + "'");
    }

    private static Object own(Special operator, Object a, Object b, boolean inPlace) {
        Object result = inPlace ? Call.specialOrNull(a, operator.inPlace(), b) : null;
        return result != null && result != PyNotImplemented.NOT_IMPLEMENTED ? result : Call.specialOrNull(a, operator, b);
    }
}

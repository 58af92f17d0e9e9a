package org.pyjc.runtime.module.decimal;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The exception classes, and which condition raises which. Compare CPython _decimal.c: signal_map, cond_map. Thread safety: immutable. */
final class Signals {
    static final PyType EXCEPTION = define("DecimalException", Exceptions.ARITHMETIC_ERROR);
    static final PyType CLAMPED = define("Clamped", EXCEPTION);
    static final PyType INVALID_OPERATION = define("InvalidOperation", EXCEPTION);
    static final PyType DIVISION_BY_ZERO = define("DivisionByZero", EXCEPTION, Exceptions.ZERO_DIVISION_ERROR);
    static final PyType INEXACT = define("Inexact", EXCEPTION);
    static final PyType ROUNDED = define("Rounded", EXCEPTION);
    static final PyType SUBNORMAL = define("Subnormal", EXCEPTION);
    static final PyType OVERFLOW = define("Overflow", INEXACT, ROUNDED);
    static final PyType UNDERFLOW = define("Underflow", INEXACT, ROUNDED, SUBNORMAL);
    static final PyType FLOAT_OPERATION = define("FloatOperation", EXCEPTION, Exceptions.TYPE_ERROR);
    static final PyType CONVERSION_SYNTAX = define("ConversionSyntax", INVALID_OPERATION);
    static final PyType DIVISION_IMPOSSIBLE = define("DivisionImpossible", INVALID_OPERATION);
    static final PyType DIVISION_UNDEFINED = define("DivisionUndefined", INVALID_OPERATION, Exceptions.ZERO_DIVISION_ERROR);
    static final PyType INVALID_CONTEXT = define("InvalidContext", INVALID_OPERATION);

    /** The signals in the order of the dictionaries of flags and traps. */
    static final PyType[] ALL = {INVALID_OPERATION, FLOAT_OPERATION, DIVISION_BY_ZERO, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED, CLAMPED};
    private static final int[] BITS = {Status.ANY_INVALID, Status.FLOAT_OPERATION, Status.DIVISION_BY_ZERO, Status.OVERFLOW, Status.UNDERFLOW,
        Status.SUBNORMAL, Status.INEXACT, Status.ROUNDED, Status.CLAMPED};
    private static final PyType[] CONDITIONS = {INVALID_OPERATION, CONVERSION_SYNTAX, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INVALID_CONTEXT};
    private static final int[] CONDITION_BITS = {Status.INVALID_OPERATION, Status.CONVERSION_SYNTAX, Status.DIVISION_IMPOSSIBLE,
        Status.DIVISION_UNDEFINED, Status.INVALID_CONTEXT};

    private Signals() {}

    private static PyType define(String name, PyType... bases) {
        return (PyType) Call.call3(PyType.TYPE, name, new PyTuple((Object[]) bases), PyDict.of("__module__", "decimal"));
    }

    /** The bits of a signal's class, 0 when it is none. */
    static int bits(Object signal) {
        for (int i = 0; i < ALL.length; i++) {
            if (ALL[i] == signal) {
                return BITS[i];
            }
        }
        return 0;
    }

    /** The bits of a signal or of one of the conditions of InvalidOperation. */
    static int bitsOrRefuse(Object signal) {
        int bits = bits(signal);
        if (bits == 0) {
            throw Errors.keyError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, "
                    + "Subnormal, Inexact, Rounded,\n   Clamped]");
        }
        return bits;
    }

    /** The exception for what happened and is trapped. */
    static PyException exception(int status) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < CONDITIONS.length; i++) {
            if ((status & CONDITION_BITS[i]) != 0) {
                all.add(CONDITIONS[i]);
            }
        }
        PyType first = null;
        for (int i = 0; i < ALL.length; i++) {
            if ((status & BITS[i]) != 0) {
                first = first == null ? ALL[i] : first;
                if (i > 0) {
                    all.add(ALL[i]);
                }
            }
        }
        return Errors.of(first, (Object) new PyList(all.toArray()));
    }

    /** The names of the signals that are set, in the order of their first bits. Compare libmpdec: mpd_lsnprint_signals. */
    static String names(int status) {
        StringBuilder s = new StringBuilder("[");
        int left = status;
        while (left != 0) {
            int bit = Integer.lowestOneBit(left);
            int signal = 0;
            while ((BITS[signal] & bit) == 0) {
                signal++;
            }
            left &= ~BITS[signal];
            s.append(s.length() > 1 ? ", " : "").append(ALL[signal].name());
        }
        return s.append(']').toString();
    }

    /** The signals that are set, as a list of classes. */
    static PyList list(int status) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < ALL.length; i++) {
            if ((status & BITS[i]) != 0) {
                all.add(ALL[i]);
            }
        }
        return new PyList(all.toArray());
    }
}

package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Decimals of other values. Compare CPython _decimal.c: PyDecType_FromObjectExact, convert_op. Stateless. */
final class DecimalInput {
    private static final long FAR = 1L << 61;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private DecimalInput() {}

    /** {@code Decimal(value, context)}. */
    static Object exact(PyType cls, Object value, Object context) {
        if (value instanceof PyDecimal d) {
            PyDecimalContext.orCurrent(context);
            return cls == PyDecimal.TYPE ? d.as(cls) : d.copyAs(cls);
        }
        if (value instanceof Long n && cls == PyDecimal.TYPE && (context == null || context == PyNone.NONE)) {
            return PyDecimal.ofLong(n);
        }
        return convert(value, PyDecimalContext.orCurrent(context)).as(cls);
    }

    private static PyDecimal convert(Object value, PyDecimalContext context) {
        Object text = Values.strOrNull(value);
        if (text != null) {
            return ofText(DecimalText.ascii(text, true), context);
        }
        Object n = Values.intOrNull(value);
        if (n != null) {
            return ofInt(n);
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            return checked(ofTuple(PyTuple.from(value)), context);
        }
        Double d = Values.floatOrNull(value);
        if (d != null) {
            context.signal(Status.FLOAT_OPERATION);
            return ofFloat(d);
        }
        throw Errors.typeError("conversion from " + PyType.of(value).name() + " to Decimal is not supported");
    }

    private static PyDecimal ofText(String s, PyDecimalContext context) {
        PyDecimal a = s == null ? null : DecimalText.parse(s);
        if (a == null) {
            context.signal(Status.CONVERSION_SYNTAX);
            return PyDecimal.NAN;
        }
        return checked(a, context);
    }

    /** The number if it can be a decimal at all. */
    private static PyDecimal checked(PyDecimal a, PyDecimalContext context) {
        boolean fits = !a.isFinite() || a.exp >= Calc.MIN_ETINY && a.exp <= Calc.MAX_EMAX && (a.isZero() || a.adjusted() <= Calc.MAX_EMAX);
        if (!fits) {
            context.signal(Status.INVALID_OPERATION);
            return PyDecimal.NAN;
        }
        return a;
    }

    static PyDecimal ofInt(Object n) {
        return n instanceof Long small ? PyDecimal.ofLong(small) : PyDecimal.ofInteger((BigInteger) n);
    }

    static PyDecimal ofFloat(double d) {
        if (Double.isNaN(d)) {
            return Double.doubleToRawLongBits(d) < 0 ? PyDecimal.NAN.withSign(true) : PyDecimal.NAN;
        }
        if (Double.isInfinite(d)) {
            return PyDecimal.infinity(d < 0);
        }
        boolean negative = Double.doubleToRawLongBits(d) < 0;
        Object[] ratio = FloatMath.asIntegerRatio(Math.abs(d));
        int k = IntMath.big(ratio[1]).bitLength() - 1;
        return PyDecimal.of(negative, IntMath.big(ratio[0]).multiply(FIVE.pow(k)), -k);
    }

    // ---- tuples ----

    private static PyDecimal ofTuple(PyTuple tuple) {
        if (tuple.size() != 3) {
            throw Errors.valueError("argument must be a sequence of length 3");
        }
        boolean negative = signOf(tuple.get(0));
        Object exp = tuple.get(2);
        Object word = Values.strOrNull(exp);
        if (word == null && Values.intOrNull(exp) == null) {
            throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
        }
        if (word != null && !word.equals("F") && !word.equals("n") && !word.equals("N")) {
            throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
        }
        if ("F".equals(word)) {
            return PyDecimal.infinity(negative);
        }
        long number = word == null ? exponentOf(exp) : 0;
        BigInteger digits = digitsOf(tuple.get(1));
        return word == null ? PyDecimal.of(negative, digits, number)
                : PyDecimal.special(word.equals("n") ? PyDecimal.QNAN : PyDecimal.SNAN, negative, digits);
    }

    private static boolean signOf(Object sign) {
        Object n = Values.intOrNull(sign);
        if (n == null || !n.equals(0L) && !n.equals(1L)) {
            throw Errors.valueError("sign must be an integer with the value 0 or 1");
        }
        return n.equals(1L);
    }

    private static long exponentOf(Object exp) {
        // far beyond every range, and far from the ends of a long
        return Math.clamp(Args.ssize(exp), -FAR, FAR);
    }

    private static BigInteger digitsOf(Object digits) {
        if (!(digits instanceof PyTuple) && !(digits instanceof PyList)) {
            throw Errors.valueError("coefficient must be a tuple of digits");
        }
        StringBuilder s = new StringBuilder("0");
        for (Object digit : PyTuple.from(digits).items()) {
            Object n = Values.intOrNull(digit);
            if (!(n instanceof Long each) || each < 0 || each > 9) {
                throw Errors.valueError("coefficient must be a tuple of digits");
            }
            s.append(each);
        }
        return new BigInteger(s.toString());
    }

    // ---- what contexts make ----

    /** {@code Context.create_decimal(value)}: rounded. */
    static PyDecimal rounded(Object value, PyDecimalContext context) {
        Object text = Values.strOrNull(value);
        PyDecimal a;
        if (text != null) {
            String s = DecimalText.ascii(text, false);
            a = s == null ? null : DecimalText.parse(s);
        } else if (value instanceof PyDecimal d) {
            a = d.as(PyDecimal.TYPE);
        } else if (value instanceof PyTuple || value instanceof PyList) {
            a = ofTuple(PyTuple.from(value));
        } else {
            a = convert(value, context);
        }
        return a == null ? syntax(context) : rounded(a, context);
    }

    private static PyDecimal syntax(PyDecimalContext context) {
        context.signal(Status.CONVERSION_SYNTAX);
        return PyDecimal.NAN;
    }

    private static PyDecimal rounded(PyDecimal a, PyDecimalContext context) {
        Calc c = context.calc();
        if (a.isNan()) {
            if (a.digits() > c.prec - (c.clamp ? 1 : 0)) {
                context.signal(Status.CONVERSION_SYNTAX);
                return PyDecimal.NAN;
            }
            return a;
        }
        return context.done(c, c.fix(a));
    }

    static PyDecimal roundedFloat(Object value, PyDecimalContext context) {
        return rounded(ofNumber(value), context);
    }

    /** {@code Decimal.from_float}: an int or a float. */
    static PyDecimal ofNumber(Object value) {
        Object n = Values.intOrNull(value);
        if (n != null) {
            return ofInt(n);
        }
        Double d = Values.floatOrNull(value);
        if (d == null) {
            throw Errors.typeError("argument must be int or float");
        }
        return ofFloat(d);
    }

    // ---- operands ----

    /** The operand of an operator, null when it is neither a decimal nor an int. */
    static PyDecimal operandOrNull(Object o) {
        if (o instanceof PyDecimal d) {
            return d;
        }
        if (o instanceof Long n) {
            return PyDecimal.ofLong(n);
        }
        Object n = Values.intOrNull(o);
        return n == null ? null : ofInt(n);
    }

    /** The operand of a function. */
    static PyDecimal operand(Object o) {
        PyDecimal d = operandOrNull(o);
        if (d == null) {
            throw Errors.typeError("conversion from " + PyType.of(o).name() + " to Decimal is not supported");
        }
        return d;
    }
}

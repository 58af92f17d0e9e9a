package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.number.FloatParse;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Decimals to and from other types. Compare CPython _decimal.c: PyDec_AsTuple, dec_format, PyDec_Round. Thread safety: stateless. */
final class DecimalConversions {
    /** {@code DecimalTuple}, made when the module is. */
    private static final class Holder {
        static final Object TUPLE = Call.call(Attributes.get(Importer.load("collections"), "namedtuple"),
                new Object[] {"DecimalTuple", "sign digits exponent", "decimal"}, new String[] {"module"});
    }

    private DecimalConversions() {}

    static Object tupleType() {
        return Holder.TUPLE;
    }

    @PyMethod
    static String __str__(PyDecimal self) {
        return DecimalText.of(self, false, PyDecimalContext.current().capitals != 0);
    }

    @PyMethod
    static String __repr__(PyDecimal self) {
        return "Decimal('" + __str__(self) + "')";
    }

    @PyMethod(slot = false, signature = "($self, format_spec, override=<unrepresentable>, /)", doc = "Formats the Decimal according to format_spec.")
    static Object __format__(PyDecimal self, Object spec, Object override) {
        Object text = Values.strOrNull(spec);
        if (text == null) {
            throw Errors.typeError("format argument must be str");
        }
        return DecimalFormat.format(self, text, override, PyDecimalContext.current());
    }

    // ---- integers ----

    private static Object integer(PyDecimal a, Rounding rounding) {
        if (a.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer");
        }
        if (a.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer");
        }
        Calc c = Calc.widest();
        c.rounding = rounding;
        return IntMath.normalize(Shaping.toIntegralValue(c, a).integer());
    }

    @PyMethod
    static Object __int__(PyDecimal self) {
        return integer(self, Rounding.ROUND_DOWN);
    }

    @PyMethod
    static Object __trunc__(PyDecimal self) {
        return integer(self, Rounding.ROUND_DOWN);
    }

    @PyMethod
    static Object __floor__(PyDecimal self) {
        return integer(self, Rounding.ROUND_FLOOR);
    }

    @PyMethod
    static Object __ceil__(PyDecimal self) {
        return integer(self, Rounding.ROUND_CEILING);
    }

    @PyMethod(signature = "($self, ndigits=<unrepresentable>, /)", doc = "Return the Integral closest to self, rounding half toward even.")
    static Object __round__(PyDecimal self, Object ndigits) {
        if (ndigits == null) {
            return integer(self, Rounding.ROUND_HALF_EVEN);
        }
        if (Values.intOrNull(ndigits) == null) {
            throw Errors.typeError("optional arg must be an integer");
        }
        long n = Args.ssize(Values.intOrNull(ndigits));
        PyDecimalContext context = PyDecimalContext.current();
        PyDecimal pattern = new PyDecimal(false, 1, n == Long.MIN_VALUE ? Long.MAX_VALUE : -n);
        return Operation.run(Shaping::quantize, self, pattern, context);
    }

    // ---- other numbers ----

    @PyMethod
    static double __float__(PyDecimal self) {
        if (self.kind == PyDecimal.SNAN) {
            throw Errors.valueError("cannot convert signaling NaN to float");
        }
        if (self.isNan()) {
            return Double.longBitsToDouble(self.negative ? 0xfff8000000000000L : 0x7ff8000000000000L);
        }
        if (self.isInfinite()) {
            return self.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (self.isSmall() && self.exp >= -15 && self.exp <= 0 && self.small < 1L << 53) {
            double quotient = self.small / (double) Digits.power((int) -self.exp);
            return self.negative ? -quotient : quotient;
        }
        return FloatParse.parse((Object) DecimalText.of(self, false, true));
    }

    @PyMethod
    static Object __complex__(PyDecimal self) {
        return new PyComplex(__float__(self), 0);
    }

    @PyGetter("real")
    static Object real(PyDecimal self) {
        return self;
    }

    @PyGetter("imag")
    static Object imag(PyDecimal self) {
        return PyDecimal.ZERO;
    }

    @PyMethod(doc = "Decimal.as_integer_ratio() -> (int, int)\n\nReturn a pair of integers, whose ratio is exactly equal to the original\n"
            + "Decimal and with a positive denominator. The ratio is in lowest terms.\nRaise OverflowError on infinities and a "
            + "ValueError on NaNs.\n\n")
    static Object as_integer_ratio(PyDecimal self) {
        if (self.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (self.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigInteger n = self.negative ? self.coefficient().negate() : self.coefficient();
        BigInteger d = BigInteger.ONE;
        if (self.isZero()) {
            return new PyTuple(0L, 1L);
        }
        if (self.exp >= 0) {
            n = n.multiply(Digits.big(self.exp));
        } else {
            d = Digits.big(-self.exp);
            BigInteger common = n.gcd(d);
            n = n.divide(common);
            d = d.divide(common);
        }
        return new PyTuple(IntMath.normalize(n), IntMath.normalize(d));
    }

    @PyMethod(doc = "Return a tuple representation of the number.\n\n")
    static Object as_tuple(PyDecimal self) {
        Object exp = self.isFinite() ? (Object) self.exp : self.isInfinite() ? "F" : self.kind == PyDecimal.SNAN ? "N" : "n";
        String digits = self.isInfinite() ? "0" : self.isNan() && self.small == 0 ? "" : DecimalText.digits(self);
        Object[] each = new Object[digits.length()];
        for (int i = 0; i < each.length; i++) {
            each[i] = (long) (digits.charAt(i) - '0');
        }
        return Call.call3(tupleType(), self.negative ? 1L : 0L, PyTuple.of(each), exp);
    }

    @PyClassMethod(signature = "($type, f, /)", doc = "Class method that converts a float to a decimal number, exactly.\nSince 0.1 is not exactly representable in binary "
            + "floating point,\nDecimal.from_float(0.1) is not the same as Decimal('0.1').\n\n    >>> Decimal.from_float(0.1)\n    "
            + "Decimal('0.1000000000000000055511151231257827021181583404541015625')\n    >>> Decimal.from_float(float('nan'))\n    "
            + "Decimal('NaN')\n    >>> Decimal.from_float(float('inf'))\n    Decimal('Infinity')\n    >>> "
            + "Decimal.from_float(float('-inf'))\n    Decimal('-Infinity')\n\n\n")
    static Object from_float(PyType cls, Object f) {
        return made(cls, DecimalInput.ofNumber(f));
    }

    @PyClassMethod(signature = "($type, number, /)", doc = "Class method that converts a real number to a decimal number, exactly.\n\n    >>> Decimal.from_number(314)            "
            + "  # int\n    Decimal('314')\n    >>> Decimal.from_number(0.1)              # float\n    "
            + "Decimal('0.1000000000000000055511151231257827021181583404541015625')\n    >>> Decimal.from_number(Decimal('3.14'))  # "
            + "another decimal instance\n    Decimal('3.14')\n\n\n")
    static Object from_number(PyType cls, Object number) {
        if (number instanceof PyDecimal d) {
            return made(cls, d);
        }
        if (Values.intOrNull(number) == null && Values.floatOrNull(number) == null) {
            throw Errors.typeError("conversion from " + PyType.of(number).name() + " to Decimal is not supported");
        }
        return made(cls, DecimalInput.ofNumber(number));
    }

    private static Object made(PyType cls, PyDecimal d) {
        PyDecimal plain = d.as(PyDecimal.TYPE);
        return cls == PyDecimal.TYPE ? plain : Call.call1(cls, plain);
    }

    // ---- copies ----

    @PyMethod
    static Object __copy__(PyDecimal self) {
        return self;
    }

    @PyMethod
    static Object __deepcopy__(PyDecimal self, Object memo) {
        return self;
    }

    @PyMethod
    static Object __reduce__(PyDecimal self) {
        return new PyTuple(self.type(), new PyTuple(__str__(self)));
    }
}

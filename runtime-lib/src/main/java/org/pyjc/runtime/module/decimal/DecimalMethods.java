package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.none.PyNone;

/** The methods of {@code Decimal} that work in a context. Compare CPython _decimal.c: dec_methods. Thread safety: stateless. */
final class DecimalMethods {
    private static final String UNARY = "($self, /, context=None)";
    private static final String BINARY = "($self, /, other, context=None)";
    private static final String ROUNDED = "($self, /, rounding=None, context=None)";

    private DecimalMethods() {}

    private static PyDecimal run(Operation.Unary operation, PyDecimal self, Object context) {
        return Operation.run(operation, self, PyDecimalContext.orCurrent(context));
    }

    private static PyDecimal run(Operation.Binary operation, PyDecimal self, Object other, Object context) {
        PyDecimalContext c = PyDecimalContext.orCurrent(context);
        return Operation.run(operation, self, DecimalInput.operand(other), c);
    }

    @PyMethod(signature = UNARY, doc = "Return the value of the (natural) exponential function e**x at the given\nnumber.  The function always uses the "
            + "ROUND_HALF_EVEN mode and the result\nis correctly rounded.\n\n")
    static Object exp(PyDecimal self, Object context) {
        return run(Elementary::exp, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the natural (base e) logarithm of the operand. The function always\nuses the ROUND_HALF_EVEN mode and the "
            + "result is correctly rounded.\n\n")
    static Object ln(PyDecimal self, Object context) {
        return run(Elementary::ln, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the base ten logarithm of the operand. The function always uses the\nROUND_HALF_EVEN mode and the result is "
            + "correctly rounded.\n\n")
    static Object log10(PyDecimal self, Object context) {
        return run(Elementary::log10, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the largest number representable in the given context (or in the\ncurrent default context if no context is "
            + "given) that is smaller than the\ngiven operand.\n\n")
    static Object next_minus(PyDecimal self, Object context) {
        return run(Shaping::nextMinus, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the smallest number representable in the given context (or in the\ncurrent default context if no context is "
            + "given) that is larger than the\ngiven operand.\n\n")
    static Object next_plus(PyDecimal self, Object context) {
        return run(Shaping::nextPlus, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Normalize the number by stripping the rightmost trailing zeros and\nconverting any result equal to Decimal('0') to "
            + "Decimal('0e0').  Used\nfor producing canonical values for members of an equivalence class.\nFor example, "
            + "Decimal('32.100') and Decimal('0.321000e+2') both normalize\nto the equivalent value Decimal('32.1').\n\n")
    static Object normalize(PyDecimal self, Object context) {
        return run(Shaping::normalize, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Return the square root of the argument to full precision. The result is\ncorrectly rounded using the ROUND_HALF_EVEN "
            + "rounding mode.\n\n")
    static Object sqrt(PyDecimal self, Object context) {
        return run(Elementary::sqrt, self, context);
    }

    @PyMethod(signature = UNARY, doc = "For a non-zero number, return the adjusted exponent of the operand as a\nDecimal instance.  If the operand is a zero, "
            + "then Decimal('-Infinity') is\nreturned and the DivisionByZero condition is raised. If the operand is\nan infinity "
            + "then Decimal('Infinity') is returned.\n\n")
    static Object logb(PyDecimal self, Object context) {
        return run(Shaping::logb, self, context);
    }

    @PyMethod(signature = UNARY, doc = "Invert all its digits.\n\nThe self must be logical number.\n\n")
    static Object logical_invert(PyDecimal self, Object context) {
        return run(Shaping::invert, self, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare self to other.  Return a decimal value:\n\n    a or b is a NaN ==> Decimal('NaN')\n    a < b           ==> "
            + "Decimal('-1')\n    a == b          ==> Decimal('0')\n    a > b           ==> Decimal('1')\n\n")
    static Object compare(PyDecimal self, Object other, Object context) {
        return run(Choosing::compare, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Identical to compare, except that all NaNs signal.\n\n")
    static Object compare_signal(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareSignal, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Maximum of self and other.  If one operand is a quiet NaN and the other is\nnumeric, the numeric operand is "
            + "returned.\n\n")
    static Object max(PyDecimal self, Object other, Object context) {
        return run(Choosing::max, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Similar to the max() method, but the comparison is done using the absolute\nvalues of the operands.\n\n")
    static Object max_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::maxMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Minimum of self and other. If one operand is a quiet NaN and the other is\nnumeric, the numeric operand is returned.\n"
            + "\n")
    static Object min(PyDecimal self, Object other, Object context) {
        return run(Choosing::min, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Similar to the min() method, but the comparison is done using the absolute\nvalues of the operands.\n\n")
    static Object min_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::minMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "If the two operands are unequal, return the number closest to the first\noperand in the direction of the second "
            + "operand.  If both operands are\nnumerically equal, return a copy of the first operand with the sign set\nto be the "
            + "same as the sign of the second operand.\n\n")
    static Object next_toward(PyDecimal self, Object other, Object context) {
        return run(Shaping::nextToward, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the remainder from dividing self by other.  This differs from\nself % other in that the sign of the remainder "
            + "is chosen so as to minimize\nits absolute value. More precisely, the return value is self - n * other\nwhere n is the "
            + "integer nearest to the exact value of self / other, and\nif two integers are equally near then the even one is "
            + "chosen.\n\nIf the result is zero then its sign will be the sign of self.\n\n")
    static Object remainder_near(PyDecimal self, Object other, Object context) {
        return run(Arith::remainderNear, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Applies an 'and' operation between self and other's digits.\n\nBoth self and other must be logical numbers.\n\n")
    static Object logical_and(PyDecimal self, Object other, Object context) {
        return run(Shaping::and, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Applies an 'or' operation between self and other's digits.\n\nBoth self and other must be logical numbers. \n\n")
    static Object logical_or(PyDecimal self, Object other, Object context) {
        return run(Shaping::or, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Applies an 'xor' operation between self and other's digits.\n\nBoth self and other must be logical numbers.\n\n")
    static Object logical_xor(PyDecimal self, Object other, Object context) {
        return run(Shaping::xor, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the result of rotating the digits of the first operand by an amount\nspecified by the second operand.  The "
            + "second operand must be an integer in\nthe range -precision through precision. The absolute value of the second\n"
            + "operand gives the number of places to rotate. If the second operand is\npositive then rotation is to the left; "
            + "otherwise rotation is to the right.\nThe coefficient of the first operand is padded on the left with zeros to\nlength "
            + "precision if necessary. The sign and exponent of the first operand are\nunchanged.\n\n")
    static Object rotate(PyDecimal self, Object other, Object context) {
        return run(Shaping::rotate, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the first operand with the exponent adjusted the second.  Equivalently,\nreturn the first operand multiplied "
            + "by 10**other. The second operand must be\nan integer.\n\n")
    static Object scaleb(PyDecimal self, Object other, Object context) {
        return run(Shaping::scaleb, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return the result of shifting the digits of the first operand by an amount\nspecified by the second operand.  The "
            + "second operand must be an integer in\nthe range -precision through precision. The absolute value of the second\n"
            + "operand gives the number of places to shift. If the second operand is\npositive, then the shift is to the left; "
            + "otherwise the shift is to the\nright. Digits shifted into the coefficient are zeros. The sign and exponent\nof the "
            + "first operand are unchanged.\n\n")
    static Object shift(PyDecimal self, Object other, Object context) {
        return run(Shaping::shift, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare two operands using their abstract representation rather than\ntheir numerical value.  Similar to the "
            + "compare() method, but the result\ngives a total ordering on Decimal instances.  Two Decimal instances with\nthe same "
            + "numeric value but different representations compare unequal\nin this ordering:\n\n    >>> "
            + "Decimal('12.0').compare_total(Decimal('12'))\n    Decimal('-1')\n\nQuiet and signaling NaNs are also included in the "
            + "total ordering. The result\nof this function is Decimal('0') if both operands have the same representation,\n"
            + "Decimal('-1') if the first operand is lower in the total order than the second,\nand Decimal('1') if the first "
            + "operand is higher in the total order than the\nsecond operand. See the specification for details of the total order.\n"
            + "\nThis operation is unaffected by context and is quiet: no flags are changed\nand no rounding is performed. As an "
            + "exception, the C version may raise\nInvalidOperation if the second operand cannot be converted exactly.\n\n")
    static Object compare_total(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareTotal, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Compare two operands using their abstract representation rather than their\nvalue as in compare_total(), but ignoring "
            + "the sign of each operand.\n\nx.compare_total_mag(y) is equivalent to x.copy_abs().compare_total(y.copy_abs()).\n\n"
            + "This operation is unaffected by context and is quiet: no flags are changed\nand no rounding is performed. As an "
            + "exception, the C version may raise\nInvalidOperation if the second operand cannot be converted exactly.\n\n")
    static Object compare_total_mag(PyDecimal self, Object other, Object context) {
        return run(Choosing::compareTotalMag, self, other, context);
    }

    @PyMethod(signature = BINARY, doc = "Return a copy of the first operand with the sign set to be the same as the\nsign of the second operand. For example:\n"
            + "\n    >>> Decimal('2.3').copy_sign(Decimal('-1.5'))\n    Decimal('-2.3')\n\nThis operation is unaffected by context "
            + "and is quiet: no flags are changed\nand no rounding is performed. As an exception, the C version may raise\n"
            + "InvalidOperation if the second operand cannot be converted exactly.\n\n")
    static Object copy_sign(PyDecimal self, Object other, Object context) {
        PyDecimalContext.orCurrent(context);
        return self.withSign(DecimalInput.operand(other).negative);
    }

    @PyMethod(signature = BINARY, doc = "Test whether self and other have the same exponent or whether both are NaN.\n\nThis operation is unaffected by "
            + "context and is quiet: no flags are changed\nand no rounding is performed. As an exception, the C version may raise\n"
            + "InvalidOperation if the second operand cannot be converted exactly.\n\n")
    static boolean same_quantum(PyDecimal self, Object other, Object context) {
        PyDecimalContext.orCurrent(context);
        return DecimalQuestions.sameQuantum(self, DecimalInput.operand(other));
    }

    @PyMethod(signature = "($self, /, other, third, context=None)", doc = "Fused multiply-add.  Return self*other+third with no rounding of the\nintermediate product self*other.\n\n    >>> "
            + "Decimal(2).fma(3, 5)\n    Decimal('11')\n\n\n")
    static Object fma(PyDecimal self, Object other, Object third, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        PyDecimal b = DecimalInput.operand(other);
        PyDecimal d = DecimalInput.operand(third);
        Calc c = where.calc();
        return where.done(c, Arith.fma(c, self, b, d).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = "($self, /, exp, rounding=None, context=None)", doc = "Return a value equal to the first operand after rounding and having the\nexponent of the second operand.\n\n    >>> "
            + "Decimal('1.41421356').quantize(Decimal('1.000'))\n    Decimal('1.414')\n\nUnlike other operations, if the length of "
            + "the coefficient after the quantize\noperation would be greater than precision, then an InvalidOperation is signaled.\n"
            + "This guarantees that, unless there is an error condition, the quantized exponent\nis always equal to that of the "
            + "right-hand operand.\n\nAlso unlike other operations, quantize never signals Underflow, even if the\nresult is "
            + "subnormal and inexact.\n\nIf the exponent of the second operand is larger than that of the first, then\nrounding may "
            + "be necessary. In this case, the rounding mode is determined by the\nrounding argument if given, else by the given "
            + "context argument; if neither\nargument is given, the rounding mode of the current thread's context is used.\n\n")
    static Object quantize(PyDecimal self, Object exp, Object rounding, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        Calc c = where.calc();
        if (rounding != PyNone.NONE) {
            c.rounding = Rounding.of(rounding);
        }
        return where.done(c, Shaping.quantize(c, self, DecimalInput.operand(exp)).as(PyDecimal.TYPE));
    }

    private static Object integral(Operation.Unary operation, PyDecimal self, Object rounding, Object context) {
        PyDecimalContext where = PyDecimalContext.orCurrent(context);
        Calc c = where.calc();
        if (rounding != PyNone.NONE) {
            c.rounding = Rounding.of(rounding);
        }
        return where.done(c, operation.apply(c, self).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = ROUNDED, doc = "Identical to the to_integral_value() method.  The to_integral() name has been\nkept for compatibility with older "
            + "versions.\n\n")
    static Object to_integral(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralValue, self, rounding, context);
    }

    @PyMethod(signature = ROUNDED, doc = "Round to the nearest integer without signaling Inexact or Rounded.  The\nrounding mode is determined by the rounding "
            + "parameter if given, else by\nthe given context. If neither parameter is given, then the rounding mode\nof the current "
            + "default context is used.\n\n")
    static Object to_integral_value(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralValue, self, rounding, context);
    }

    @PyMethod(signature = ROUNDED, doc = "Round to the nearest integer, signaling Inexact or Rounded as appropriate if\nrounding occurs.  The rounding mode is "
            + "determined by the rounding parameter\nif given, else by the given context. If neither parameter is given, then the\n"
            + "rounding mode of the current default context is used.\n\n")
    static Object to_integral_exact(PyDecimal self, Object rounding, Object context) {
        return integral(Shaping::toIntegralExact, self, rounding, context);
    }

    @PyMethod(signature = UNARY, doc = "Return a string describing the class of the operand.  The returned value\nis one of the following ten strings:\n\n    "
            + "* '-Infinity', indicating that the operand is negative infinity.\n    * '-Normal', indicating that the operand is a "
            + "negative normal number.\n    * '-Subnormal', indicating that the operand is negative and subnormal.\n    * '-Zero', "
            + "indicating that the operand is a negative zero.\n    * '+Zero', indicating that the operand is a positive zero.\n    "
            + "* '+Subnormal', indicating that the operand is positive and subnormal.\n    * '+Normal', indicating that the operand "
            + "is a positive normal number.\n    * '+Infinity', indicating that the operand is positive infinity.\n    * 'NaN', "
            + "indicating that the operand is a quiet NaN (Not a Number).\n    * 'sNaN', indicating that the operand is a signaling "
            + "NaN.\n\n\n")
    static Object number_class(PyDecimal self, Object context) {
        return Choosing.numberClass(PyDecimalContext.orCurrent(context).calc(), self);
    }

    @PyMethod(signature = UNARY, doc = "Convert to an engineering-type string.  Engineering notation has an exponent\nwhich is a multiple of 3, so there are "
            + "up to 3 digits left of the decimal\nplace. For example, Decimal('123E+1') is converted to Decimal('1.23E+3').\n\nThe "
            + "value of context.capitals determines whether the exponent sign is lower\nor upper case. Otherwise, the context does "
            + "not affect the operation.\n\n")
    static Object to_eng_string(PyDecimal self, Object context) {
        return DecimalText.of(self, true, PyDecimalContext.orCurrent(context).capitals != 0);
    }

    @PyMethod(signature = UNARY, doc = "Return True if the argument is a normal finite non-zero number with an\nadjusted exponent greater than or equal to "
            + "Emin. Return False if the\nargument is zero, subnormal, infinite or a NaN.\n\n")
    static boolean is_normal(PyDecimal self, Object context) {
        return DecimalQuestions.isNormal(self, PyDecimalContext.orCurrent(context));
    }

    @PyMethod(signature = UNARY, doc = "Return True if the argument is subnormal, and False otherwise. A number is\nsubnormal if it is non-zero, finite, and "
            + "has an adjusted exponent less\nthan Emin.\n\n")
    static boolean is_subnormal(PyDecimal self, Object context) {
        return DecimalQuestions.isSubnormal(self, PyDecimalContext.orCurrent(context));
    }
}

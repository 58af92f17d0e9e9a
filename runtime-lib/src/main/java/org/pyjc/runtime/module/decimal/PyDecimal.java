package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.ModularPower;

/**
 * {@code decimal.Decimal}: a sign, a coefficient and an exponent of ten, or an infinity or a NaN, whose payload is the coefficient.
 * Coefficients below 2**60 are longs, longer
 * ones BigIntegers or groups of decimal digits, each made of the other when an operation needs it. Compare CPython _decimal.c: PyDec_Type.
 *
 * <p>Thread safety: immutable; the count of digits and the second form of a coefficient are written racily, always with the same value.
 */
@PyTypeDef(name = "Decimal", module = "decimal", signature = "(value='0', context=None)", parts = {DecimalOperators.class, DecimalMethods.class,
    DecimalQuestions.class, DecimalConversions.class}, doc = "Construct a new Decimal object.\n\nvalue can be an integer, string, tuple, or another Decimal object. If no value\n"
        + "is given, return Decimal('0'). The context does not affect the conversion and\nis only passed to determine if the InvalidOperation trap is active.")
public final class PyDecimal extends PyObject implements ModularPower {
    public static final PyType TYPE = PyType.define(new PyDecimalExposer());
    static final byte FINITE = 0;
    static final byte INFINITE = 1;
    static final byte QNAN = 2;
    static final byte SNAN = 3;
    static final PyDecimal NAN = special(QNAN, false, BigInteger.ZERO);
    static final PyDecimal ZERO = new PyDecimal(false, 0, 0);
    static final PyDecimal ONE = new PyDecimal(false, 1, 0);

    final byte kind;
    final boolean negative;
    /** The coefficient, -1 for a longer one. */
    final long small;
    final long exp;
    /** A long coefficient has one of these at least. */
    private BigInteger big;
    private Groups groups;
    private int digits;

    private PyDecimal(PyType type, byte kind, boolean negative, long small, BigInteger big, Groups groups, long exp) {
        super(type);
        this.kind = kind;
        this.negative = negative;
        this.small = small;
        this.big = big;
        this.groups = groups;
        this.exp = exp;
    }

    /** A finite number with a coefficient below 2**60. */
    PyDecimal(boolean negative, long coefficient, long exp) {
        this(TYPE, FINITE, negative, coefficient, null, null, exp);
    }

    static PyDecimal of(boolean negative, BigInteger coefficient, long exp) {
        return coefficient.bitLength() < 60 ? new PyDecimal(negative, coefficient.longValue(), exp)
                : new PyDecimal(TYPE, FINITE, negative, -1, coefficient, null, exp);
    }

    static PyDecimal of(boolean negative, Groups coefficient, long exp) {
        int digits = coefficient.digits();
        if (digits <= Digits.LONG_DIGITS) {
            return new PyDecimal(negative, coefficient.low(), exp);
        }
        return digits < Groups.LEAST_DIGITS ? of(negative, coefficient.big(), exp)
                : new PyDecimal(TYPE, FINITE, negative, -1, null, coefficient, exp);
    }

    static PyDecimal special(byte kind, boolean negative, BigInteger payload) {
        return payload.signum() == 0 ? new PyDecimal(TYPE, kind, negative, 0, null, null, 0) : new PyDecimal(TYPE, kind, negative, -1, payload, null, 0);
    }

    static PyDecimal infinity(boolean negative) {
        return special(INFINITE, negative, BigInteger.ZERO);
    }

    static PyDecimal ofLong(long n) {
        return n >> 60 == n >> 63 ? new PyDecimal(n < 0, Math.abs(n), 0) : ofInteger(BigInteger.valueOf(n));
    }

    static PyDecimal ofInteger(BigInteger n) {
        return of(n.signum() < 0, n.abs(), 0);
    }

    /** The same number as an instance of a subclass, or of Decimal itself. */
    PyDecimal as(PyType type) {
        return type() == type ? this : copyAs(type);
    }

    PyDecimal withSign(boolean newSign) {
        return newSign == negative && isPlain() ? this : new PyDecimal(TYPE, kind, newSign, small, big, groups, exp);
    }

    boolean isPlain() {
        return type() == TYPE;
    }

    @PyNew(signature = "(value='0', context=None)")
    static Object create(PyType cls, Object value, Object context) {
        return DecimalInput.exact(cls, value, context);
    }

    /** The same digits with another exponent. */
    PyDecimal withExponent(long other) {
        return new PyDecimal(TYPE, kind, negative, small, big, groups, other);
    }

    boolean isSmall() {
        return small >= 0;
    }

    /** Whether the coefficient is there in groups. */
    boolean isGrouped() {
        return groups != null;
    }

    BigInteger coefficient() {
        if (small >= 0) {
            return BigInteger.valueOf(small);
        }
        BigInteger n = big;
        if (n == null) {
            n = groups.big();
            big = n;
        }
        return n;
    }

    Groups groups() {
        Groups g = groups;
        if (g == null) {
            if (small >= 0) {
                return Groups.of(small);
            }
            g = Groups.of(big);
            groups = g;
        }
        return g;
    }

    /** The number of digits of the coefficient; of a NaN without a payload 0. */
    int digits() {
        int n = digits;
        if (n == 0) {
            n = small >= 0 ? kind == FINITE ? Digits.count(small) : 0 : groups != null ? groups.digits() : Digits.count(big);
            digits = n;
        }
        return n;
    }

    long adjusted() {
        return exp + digits() - 1;
    }

    boolean isNan() {
        return kind >= QNAN;
    }

    boolean isFinite() {
        return kind == FINITE;
    }

    boolean isInfinite() {
        return kind == INFINITE;
    }

    boolean isZero() {
        return kind == FINITE && small == 0;
    }

    /** Whether a finite number is an integer. */
    boolean isInteger() {
        if (kind != FINITE) {
            return false;
        }
        if (exp >= 0 || isZero()) {
            return true;
        }
        return -exp < digits() && trailingZeros(-exp) == -exp;
    }

    /** The number of zeros at the end of a number that is not zero, {@code most} at the most. */
    long trailingZeros(long most) {
        return groups != null ? groups.trailingZeros(most) : Digits.trailingZeros(coefficient(), most);
    }

    /** The digits of a small number's coefficient as an int, for what is an integer. */
    BigInteger integer() {
        BigInteger c = coefficient();
        BigInteger whole = exp >= 0 ? c.multiply(Digits.big(exp)) : -exp >= digits() ? BigInteger.ZERO : c.divide(Digits.big(-exp));
        return negative ? whole.negate() : whole;
    }

    /** A copy as an instance of a class. */
    PyDecimal copyAs(PyType type) {
        return new PyDecimal(type, kind, negative, small, big, groups, exp);
    }

    @Override
    public Object powerOf(Object base, Object exponent) {
        return DecimalOperators.power(base, exponent, this);
    }

    @PyMethod(doc = "Returns size in memory, in bytes.")
    long __sizeof__() {
        return 80 + (digits() <= 76 ? 0 : (digits() + 18) / 19 * 8L);
    }
}

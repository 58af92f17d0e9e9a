package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;

/** Powers, correctly rounded. Compare _pydecimal.py: Decimal.__pow__, _power_exact, _power_modulo. Stateless. */
final class Power {
    private Power() {}

    static PyDecimal power(Calc c, PyDecimal x, PyDecimal y) {
        PyDecimal nan = c.nan(x, y);
        if (nan != null) {
            return nan;
        }
        if (y.isZero()) {
            return x.isZero() ? c.invalid() : PyDecimal.ONE;
        }
        boolean integral = y.isInteger();
        boolean negative = x.negative && integral && isOdd(y);
        if (x.negative && !x.isZero() && !integral) {
            return c.invalid();
        }
        PyDecimal base = x.withSign(false);
        if (base.isZero()) {
            return y.negative ? PyDecimal.infinity(negative) : new PyDecimal(negative, 0, 0);
        }
        if (base.isInfinite()) {
            return y.negative ? new PyDecimal(negative, 0, 0) : PyDecimal.infinity(negative);
        }
        if (Arith.compare(base, PyDecimal.ONE) == 0) {
            return ofOne(c, base, y, integral, negative);
        }
        long adjusted = base.adjusted();
        if (y.isInfinite()) {
            return y.negative == adjusted < 0 ? PyDecimal.infinity(negative) : new PyDecimal(negative, 0, 0);
        }
        return finite(c, base, y, integral, negative);
    }

    private static boolean isOdd(PyDecimal y) {
        if (y.exp > 0) {
            return false;
        }
        BigInteger whole = y.exp == 0 ? y.coefficient() : y.coefficient().divide(Digits.big(-y.exp));
        return whole.testBit(0);
    }

    private static PyDecimal ofOne(Calc c, PyDecimal base, PyDecimal y, boolean integral, boolean negative) {
        long exp;
        if (integral) {
            long multiplier = y.negative ? 0 : Arith.compare(y, PyDecimal.ofLong(c.prec)) > 0 ? c.prec : y.integer().longValue();
            exp = base.exp * multiplier;
            if (exp < 1 - c.prec) {
                exp = 1 - c.prec;
                c.status |= Status.ROUNDED;
            }
        } else {
            c.status |= Status.INEXACT | Status.ROUNDED;
            exp = 1 - c.prec;
        }
        return PyDecimal.of(negative, Digits.big(Math.max(-exp, 0)), exp);
    }

    private static PyDecimal finite(Calc c, PyDecimal base, PyDecimal y, boolean integral, boolean negative) {
        long bound = Elementary.log10Bound(base) + y.adjusted();
        if (base.adjusted() >= 0 == !y.negative) {
            if (bound >= Digits.count(c.emax)) {
                return c.fix(negative, 1L, c.emax + 1);
            }
        } else if (bound >= Digits.count(-c.etiny())) {
            return c.fix(negative, 1L, c.etiny() - 1);
        }
        if (integral && !y.negative && isShort(c, base, y)) {
            return c.fix(negative, base.coefficient().pow(y.integer().intValue()), base.exp * y.integer().intValue());
        }
        PyDecimal exact = ExactPower.of(base, y, c.prec + 1);
        if (exact != null) {
            exact = exact.withSign(negative);
            return integral ? c.fix(exact) : fixAsInexact(c, exact);
        }
        if (integral && isShort(c, base, y)) {
            int n = y.integer().negate().intValue();
            return Arith.divide(c, PyDecimal.ONE.withSign(negative), PyDecimal.of(false, base.coefficient().pow(n), base.exp * n));
        }
        BigInteger yc = y.negative ? y.coefficient().negate() : y.coefficient();
        for (long extra = 3;; extra += 3) {
            FixedPoint.Power p = FixedPoint.power(base.coefficient(), base.exp, yc, y.exp, c.prec + extra);
            if (Elementary.isRoundable(p.coefficient(), c.prec)) {
                return c.fix(negative, p.coefficient(), p.exp());
            }
        }
    }

    /** Whether the power has so few digits that all of them are computed fastest. */
    private static boolean isShort(Calc c, PyDecimal base, PyDecimal y) {
        return y.exp >= 0 && y.adjusted() < 6 && y.integer().abs().longValue() * base.digits() <= Math.max(600, 20 * Math.min(c.prec, 1L << 40));
    }

    /** An exact result of an exponent that is no integer still signals that it was rounded. */
    private static PyDecimal fixAsInexact(Calc c, PyDecimal exact) {
        long missing = c.prec + 1 - exact.digits();
        PyDecimal padded = missing <= 0 ? exact
                : PyDecimal.of(exact.negative, exact.coefficient().multiply(Digits.big(missing)), exact.exp - missing);
        PyDecimal result = c.fix(padded);
        c.status |= Status.INEXACT | Status.ROUNDED;
        if ((c.status & Status.SUBNORMAL) != 0) {
            c.status |= Status.UNDERFLOW;
        }
        return result;
    }

    /** {@code pow(base, exponent, modulo)}: exact, for integers. Compare mpd_qpowmod. */
    static PyDecimal power(Calc c, PyDecimal base, PyDecimal exponent, PyDecimal modulo) {
        if (base.isNan() || exponent.isNan() || modulo.isNan()) {
            PyDecimal[] all = {base, exponent, modulo};
            for (PyDecimal each : all) {
                if (each.kind == PyDecimal.SNAN) {
                    return c.nan(each, null);
                }
            }
            for (PyDecimal each : all) {
                if (each.isNan()) {
                    return c.nan(each, null);
                }
            }
        }
        boolean zeros = base.isZero() && exponent.isZero();
        if (!base.isInteger() || !exponent.isInteger() || !modulo.isInteger() || exponent.negative && !exponent.isZero() || modulo.isZero()
                || modulo.adjusted() >= c.prec || zeros) {
            return c.invalid();
        }
        BigInteger m = modulo.integer().abs();
        BigInteger b = base.coefficient();
        b = base.exp >= 0 ? b.mod(m).multiply(BigInteger.TEN.modPow(BigInteger.valueOf(base.exp), m)).mod(m) : b.divide(Digits.big(-base.exp)).mod(m);
        BigInteger e = exponent.coefficient();
        if (exponent.exp > 0) {
            for (long i = 0; i < exponent.exp; i++) {
                b = b.modPow(BigInteger.TEN, m);
            }
        } else {
            e = e.divide(Digits.big(-exponent.exp));
        }
        BigInteger result = b.modPow(e, m);
        boolean negative = base.negative && isOdd(exponent);
        return PyDecimal.of(negative, result, 0);
    }
}

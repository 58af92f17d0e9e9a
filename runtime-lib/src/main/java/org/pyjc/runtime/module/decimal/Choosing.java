package org.pyjc.runtime.module.decimal;

/** Comparisons whose result is a decimal. Compare _pydecimal.py: Decimal.compare, compare_total, max. Stateless. */
final class Choosing {
    private Choosing() {}

    static PyDecimal ofOrder(int order) {
        return order == 0 ? PyDecimal.ZERO : new PyDecimal(order < 0, 1, 0);
    }

    static PyDecimal compare(Calc c, PyDecimal a, PyDecimal b) {
        PyDecimal nan = c.nan(a, b);
        return nan != null ? nan : ofOrder(Arith.compare(a, b));
    }

    static PyDecimal compareSignal(Calc c, PyDecimal a, PyDecimal b) {
        if (a.isNan() || b.isNan()) {
            c.status |= Status.INVALID_OPERATION;
        }
        return compare(c, a, b);
    }

    static PyDecimal compareTotal(Calc c, PyDecimal a, PyDecimal b) {
        return ofOrder(total(a, b));
    }

    static PyDecimal compareTotalMag(Calc c, PyDecimal a, PyDecimal b) {
        return ofOrder(total(a.withSign(false), b.withSign(false)));
    }

    /** The order of all representations. */
    static int total(PyDecimal a, PyDecimal b) {
        if (a.negative != b.negative) {
            return a.negative ? -1 : 1;
        }
        int order;
        if (a.isNan() || b.isNan()) {
            order = Integer.compare(rank(a), rank(b));
            order = order != 0 ? order : Integer.compare(a.digits(), b.digits());
            order = order != 0 ? order : a.coefficient().compareTo(b.coefficient());
        } else {
            order = Arith.compare(a.withSign(false), b.withSign(false));
            order = order != 0 ? order : Long.compare(a.exp, b.exp);
        }
        return a.negative ? -order : order;
    }

    private static int rank(PyDecimal a) {
        return a.kind == PyDecimal.QNAN ? 2 : a.kind == PyDecimal.SNAN ? 1 : 0;
    }

    private static PyDecimal choose(Calc c, PyDecimal a, PyDecimal b, boolean greater, boolean magnitude) {
        if (a.isNan() || b.isNan()) {
            if (b.kind == PyDecimal.QNAN && !a.isNan()) {
                return c.fix(a);
            }
            if (a.kind == PyDecimal.QNAN && !b.isNan()) {
                return c.fix(b);
            }
            return c.nan(a, b);
        }
        int order = magnitude ? Arith.compare(a.withSign(false), b.withSign(false)) : Arith.compare(a, b);
        order = order != 0 ? order : total(a, b);
        return c.fix(order < 0 == greater ? b : a);
    }

    static PyDecimal max(Calc c, PyDecimal a, PyDecimal b) {
        return choose(c, a, b, true, false);
    }

    static PyDecimal min(Calc c, PyDecimal a, PyDecimal b) {
        return choose(c, a, b, false, false);
    }

    static PyDecimal maxMag(Calc c, PyDecimal a, PyDecimal b) {
        return choose(c, a, b, true, true);
    }

    static PyDecimal minMag(Calc c, PyDecimal a, PyDecimal b) {
        return choose(c, a, b, false, true);
    }

    static PyDecimal plus(Calc c, PyDecimal a) {
        return a.isZero() && a.negative && c.rounding != Rounding.ROUND_FLOOR ? c.fix(false, 0L, a.exp) : c.fix(a);
    }

    static PyDecimal minus(Calc c, PyDecimal a) {
        if (a.isNan()) {
            return c.nan(a, null);
        }
        return a.isZero() && c.rounding != Rounding.ROUND_FLOOR ? c.fix(false, 0L, a.exp) : c.fix(a.withSign(!a.negative));
    }

    static PyDecimal abs(Calc c, PyDecimal a) {
        return a.isNan() ? c.nan(a, null) : c.fix(a.withSign(false));
    }

    static PyDecimal apply(Calc c, PyDecimal a) {
        return c.fix(a);
    }

    static String numberClass(Calc c, PyDecimal a) {
        if (a.isNan()) {
            return a.kind == PyDecimal.SNAN ? "sNaN" : "NaN";
        }
        String sign = a.negative ? "-" : "+";
        return sign + (a.isInfinite() ? "Infinity" : a.isZero() ? "Zero" : a.adjusted() < c.emin ? "Subnormal" : "Normal");
    }
}

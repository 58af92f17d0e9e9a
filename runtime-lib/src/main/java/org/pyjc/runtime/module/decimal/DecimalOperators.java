package org.pyjc.runtime.module.decimal;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.InstanceChecks;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The operators of {@code Decimal}. Compare CPython _decimal.c: dec_number_methods, dec_richcompare. Thread safety: stateless. */
final class DecimalOperators {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DecimalOperators() {}

    private static Object run(Operation.Binary operation, Object a, Object b) {
        PyDecimal x = DecimalInput.operandOrNull(a);
        PyDecimal y = DecimalInput.operandOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : Operation.run(operation, x, y, PyDecimalContext.current());
    }

    @PyMethod
    static Object __add__(PyDecimal self, Object other) {
        return run(Arith::add, self, other);
    }

    @PyMethod
    static Object __radd__(PyDecimal self, Object other) {
        return run(Arith::add, other, self);
    }

    @PyMethod
    static Object __sub__(PyDecimal self, Object other) {
        return run(Arith::subtract, self, other);
    }

    @PyMethod
    static Object __rsub__(PyDecimal self, Object other) {
        return run(Arith::subtract, other, self);
    }

    @PyMethod
    static Object __mul__(PyDecimal self, Object other) {
        return run(Arith::multiply, self, other);
    }

    @PyMethod
    static Object __rmul__(PyDecimal self, Object other) {
        return run(Arith::multiply, other, self);
    }

    @PyMethod
    static Object __truediv__(PyDecimal self, Object other) {
        return run(Arith::divide, self, other);
    }

    @PyMethod
    static Object __rtruediv__(PyDecimal self, Object other) {
        return run(Arith::divide, other, self);
    }

    @PyMethod
    static Object __floordiv__(PyDecimal self, Object other) {
        return run(Arith::divideInt, self, other);
    }

    @PyMethod
    static Object __rfloordiv__(PyDecimal self, Object other) {
        return run(Arith::divideInt, other, self);
    }

    @PyMethod
    static Object __mod__(PyDecimal self, Object other) {
        return run(Arith::remainder, self, other);
    }

    @PyMethod
    static Object __rmod__(PyDecimal self, Object other) {
        return run(Arith::remainder, other, self);
    }

    static Object divmod(PyDecimal a, PyDecimal b, PyDecimalContext context) {
        Calc c = context.calc();
        PyDecimal[] parts = Arith.divmod(c, a, b);
        context.done(c, parts[0]);
        return new PyTuple(parts[0].as(PyDecimal.TYPE), parts[1].as(PyDecimal.TYPE));
    }

    private static Object divmod(Object a, Object b) {
        PyDecimal x = DecimalInput.operandOrNull(a);
        PyDecimal y = DecimalInput.operandOrNull(b);
        return x == null || y == null ? NOT_IMPLEMENTED : divmod(x, y, PyDecimalContext.current());
    }

    @PyMethod
    static Object __divmod__(PyDecimal self, Object other) {
        return divmod(self, other);
    }

    @PyMethod
    static Object __rdivmod__(PyDecimal self, Object other) {
        return divmod(other, self);
    }

    static Object power(Object base, Object exponent, Object modulo) {
        if (modulo == PyNone.NONE) {
            return run(Power::power, base, exponent);
        }
        PyDecimal x = DecimalInput.operandOrNull(base);
        PyDecimal y = DecimalInput.operandOrNull(exponent);
        PyDecimal m = DecimalInput.operandOrNull(modulo);
        if (x == null || y == null || m == null) {
            return NOT_IMPLEMENTED;
        }
        PyDecimalContext context = PyDecimalContext.current();
        Calc c = context.calc();
        return context.done(c, Power.power(c, x, y, m).as(PyDecimal.TYPE));
    }

    @PyMethod(signature = "($self, value, mod=None, /)")
    static Object __pow__(PyDecimal self, Object other, Object modulo) {
        return power(self, other, modulo);
    }

    @PyMethod(signature = "($self, value, mod=None, /)")
    static Object __rpow__(PyDecimal self, Object other, Object modulo) {
        return power(other, self, modulo);
    }

    @PyMethod
    static Object __neg__(PyDecimal self) {
        return Operation.run(Choosing::minus, self, PyDecimalContext.current());
    }

    @PyMethod
    static Object __pos__(PyDecimal self) {
        return Operation.run(Choosing::plus, self, PyDecimalContext.current());
    }

    @PyMethod
    static Object __abs__(PyDecimal self) {
        return Operation.run(Choosing::abs, self, PyDecimalContext.current());
    }

    @PyMethod
    static boolean __bool__(PyDecimal self) {
        return !self.isZero();
    }

    // ---- comparison ----

    @PyRichCompare
    static Object compare(PyDecimal self, Object other, Special op) {
        if (other instanceof PyDecimal d) {
            return order(self, d, op);
        }
        Object n = Values.intOrNull(other);
        if (n != null) {
            return order(self, DecimalInput.ofInt(n), op);
        }
        boolean equality = op == Special.EQ || op == Special.NE;
        Double d = Values.floatOrNull(other);
        if (other instanceof PyComplex z && equality && z.imag() == 0) {
            d = z.real();
        }
        if (d != null) {
            PyDecimalContext context = PyDecimalContext.current();
            if (equality) {
                context.raiseFlag(Status.FLOAT_OPERATION);
            } else {
                context.signal(Status.FLOAT_OPERATION);
            }
            return order(self, DecimalInput.ofFloat(d), op);
        }
        return isRational(other) ? compareRational(self, other, op) : NOT_IMPLEMENTED;
    }

    private static boolean isRational(Object o) {
        return !PyType.of(o).isBuiltin() && InstanceChecks.isInstance(o, Attributes.get(Importer.load("numbers"), "Rational"));
    }

    private static Object compareRational(PyDecimal self, Object other, Special op) {
        Object numerator = Attributes.get(other, "numerator");
        Object denominator = Values.intOrNull(Attributes.get(other, "denominator"));
        Object n = Values.intOrNull(numerator);
        if (n == null || denominator == null) {
            throw Errors.typeError("numerator and denominator must be integers");
        }
        BigInteger d = IntMath.big(denominator);
        PyDecimal scaled = self.isFinite() ? PyDecimal.of(self.negative, self.coefficient().multiply(d), self.exp) : self;
        return order(scaled, DecimalInput.ofInt(n), op);
    }

    private static Object order(PyDecimal a, PyDecimal b, Special op) {
        if (a.isNan() || b.isNan()) {
            boolean equality = op == Special.EQ || op == Special.NE;
            if (!equality || a.kind == PyDecimal.SNAN || b.kind == PyDecimal.SNAN) {
                PyDecimalContext.current().signal(Status.INVALID_OPERATION);
            }
            return op == Special.NE;
        }
        return Compare.fromOrder(Arith.compare(a, b), op);
    }

    @PyMethod
    static long __hash__(PyDecimal self) {
        return DecimalHash.of(self);
    }
}

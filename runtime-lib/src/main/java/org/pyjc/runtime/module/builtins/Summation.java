package org.pyjc.runtime.module.builtins;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.str.StrType;

/**
 * {@code sum()}: ints in a long while they fit, floats with Neumaier's compensation. Compare CPython bltinmodule.c:
 * builtin_sum_impl. Thread safety: stateless.
 */
final class Summation {
    private final Object it;

    private Summation(Object it) {
        this.it = it;
    }

    static Object sum(Object iterable, Object start) {
        Object it = Iteration.iter(iterable);
        refuse(start);
        return new Summation(it).from(start);
    }

    private static void refuse(Object start) {
        PyType type = PyType.of(start);
        if (type.isSubtype(StrType.TYPE)) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (type.isSubtype(org.pyjc.runtime.types.bytes.PyBytes.TYPE)) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (type.name().equals("bytearray")) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
    }

    private Object from(Object start) {
        return switch (start) {
            case Long n -> ints(n);
            case Double d -> floats(d);
            case PyComplex c -> complexes(c);
            default -> general(start);
        };
    }

    private Object ints(long start) {
        long total = start;
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            long n;
            if (item instanceof Long value) {
                n = value;
            } else if (item instanceof Boolean b) {
                n = b ? 1 : 0;
            } else {
                return from(Arithmetic.add(total, item));
            }
            long next = total + n;
            if (((total ^ next) & (n ^ next)) < 0) {
                return general(BigInteger.valueOf(total).add(BigInteger.valueOf(n)));
            }
            total = next;
        }
        return total;
    }

    private Object floats(double start) {
        double total = start;
        double lost = 0;
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            if (item instanceof Double d) {
                double x = d;
                double t = total + x;
                lost += Math.abs(total) >= Math.abs(x) ? total - t + x : x - t + total;
                total = t;
            } else if (item instanceof Long n) {
                total += n;
            } else {
                return from(Arithmetic.add(compensated(total, lost), item));
            }
        }
        return compensated(total, lost);
    }

    private Object complexes(PyComplex start) {
        Compensated real = new Compensated(start.real());
        Compensated imaginary = new Compensated(start.imag());
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            switch (item) {
                case PyComplex c when c.type() == PyComplex.TYPE -> {
                    real.add(c.real());
                    imaginary.add(c.imag());
                }
                case Double d -> real.add(d);
                case Long n -> real.total += n;
                default -> {
                    return general(Arithmetic.add(new PyComplex(real.value(), imaginary.value()), item));
                }
            }
        }
        return new PyComplex(real.value(), imaginary.value());
    }

    /** A sum with what rounding lost. Compare CPython bltinmodule.c: cs_add. */
    private static final class Compensated {
        private double total;
        private double lost;

        Compensated(double start) {
            total = start;
        }

        void add(double x) {
            double t = total + x;
            lost += Math.abs(total) >= Math.abs(x) ? total - t + x : x - t + total;
            total = t;
        }

        double value() {
            return compensated(total, lost);
        }
    }

    private static double compensated(double total, double lost) {
        return lost != 0 && Double.isFinite(lost) ? total + lost : total;
    }

    private Object general(Object start) {
        Object total = start;
        for (Object item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            total = Arithmetic.add(total, item);
        }
        return total;
    }
}

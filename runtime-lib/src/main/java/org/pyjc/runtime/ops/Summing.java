package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.str.StrType;

/**
 * What {@code sum()} has added up so far: ints in a long while they fit, floats with Neumaier's compensation. Compare CPython
 * bltinmodule.c: builtin_sum_impl.
 *
 * <p>Thread safety: belongs to one call.
 */
public final class Summing {
    private static final int INTS = 0;
    private static final int FLOATS = 1;
    private static final int OTHERS = 2;

    private int mode;
    private long whole;
    private double total;
    private double lost;
    /** A value or a {@link ComplexSum}. */
    private Object other;

    private Summing() {}

    /** Begins with a value; TypeError for one of those that other functions join. */
    public static Summing from(Object start) {
        Summing sum = new Summing();
        if (start instanceof Long n) {
            sum.whole = n;
        } else {
            refuse(start);
            sum.become(start);
        }
        return sum;
    }

    private static void refuse(Object start) {
        PyType type = PyType.of(start);
        if (type.isSubtype(StrType.TYPE)) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (type.isSubtype(PyBytes.TYPE)) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (type.name().equals("bytearray")) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
    }

    private void become(Object value) {
        lost = 0;
        switch (value) {
            case Long n -> {
                mode = INTS;
                whole = n;
            }
            case Double d -> {
                mode = FLOATS;
                total = d;
            }
            case PyComplex c -> {
                mode = OTHERS;
                other = new ComplexSum(c);
            }
            default -> {
                mode = OTHERS;
                other = value;
            }
        }
    }

    /** Adds a value of any type. What nearly all sums do is here, so that HotSpot needs no box for the item. */
    public void add(Object item) {
        if (item instanceof Double d && mode != OTHERS) {
            add((double) d);
        } else if (item instanceof Long n && mode == INTS) {
            add((long) n);
        } else {
            addOther(item);
        }
    }

    /** Adds an int. */
    public void add(long n) {
        if (mode == INTS) {
            long next = whole + n;
            if (((whole ^ next) & (n ^ next)) >= 0) {
                whole = next;
                return;
            }
        }
        addOther(n);
    }

    /** Adds a float. */
    public void add(double x) {
        if (mode == INTS) {
            mode = FLOATS;
            total = whole + x;
        } else if (mode == FLOATS) {
            compensate(x);
        } else {
            addOther(x);
        }
    }

    private void compensate(double x) {
        double t = total + x;
        lost += Math.abs(total) >= Math.abs(x) ? total - t + x : x - t + total;
        total = t;
    }

    private void addOther(Object item) {
        switch (mode) {
            case INTS -> addToInt(item);
            case FLOATS -> {
                if (item instanceof Long n) {
                    total += n;
                } else {
                    become(Arithmetic.add(compensated(total, lost), item));
                }
            }
            default -> {
                if (!(other instanceof ComplexSum sum)) {
                    other = Arithmetic.add(other, item);
                } else if (!sum.add(item)) {
                    other = Arithmetic.add(sum.value(), item);
                }
            }
        }
    }

    private void addToInt(Object item) {
        if (item instanceof Boolean b) {
            add(b ? 1L : 0L);
        } else if (item instanceof Long n) {
            mode = OTHERS;
            other = BigInteger.valueOf(whole).add(BigInteger.valueOf(n));
        } else {
            become(Arithmetic.add(whole, item));
        }
    }

    /** The sum. */
    public Object result() {
        return switch (mode) {
            case INTS -> whole;
            case FLOATS -> compensated(total, lost);
            default -> other instanceof ComplexSum sum ? sum.value() : other;
        };
    }

    private static double compensated(double total, double lost) {
        return lost != 0 && Double.isFinite(lost) ? total + lost : total;
    }

    /** A sum of complex numbers with what rounding lost. Compare CPython bltinmodule.c: cs_add. */
    private static final class ComplexSum {
        private double real;
        private double realLost;
        private double imaginary;
        private double imaginaryLost;

        ComplexSum(PyComplex start) {
            real = start.real();
            imaginary = start.imag();
        }

        /** Whether the item is of a type that this knows how to add. */
        boolean add(Object item) {
            switch (item) {
                case PyComplex c when c.type() == PyComplex.TYPE -> {
                    addReal(c.real());
                    double x = c.imag();
                    double t = imaginary + x;
                    imaginaryLost += Math.abs(imaginary) >= Math.abs(x) ? imaginary - t + x : x - t + imaginary;
                    imaginary = t;
                }
                case Double d -> addReal(d);
                case Long n -> real += n;
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void addReal(double x) {
            double t = real + x;
            realLost += Math.abs(real) >= Math.abs(x) ? real - t + x : x - t + real;
            real = t;
        }

        PyComplex value() {
            return new PyComplex(compensated(real, realLost), compensated(imaginary, imaginaryLost));
        }
    }
}

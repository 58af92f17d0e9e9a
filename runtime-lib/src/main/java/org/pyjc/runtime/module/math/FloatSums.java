package org.pyjc.runtime.module.math;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/**
 * Sums of floats without loss: {@code fsum}, and the float part of {@code sumprod}, {@code hypot} and {@code dist}.
 *
 * <p>Thread safety: confined to one call.
 */
public final class FloatSums {
    private FloatSums() {}

    /**
     * The exact sum of floats, rounded once.
     *
     * <p>It keeps partial sums that do not overlap, in increasing size (Shewchuk). Compare CPython mathmodule.c: math_fsum.
     */
    public static final class Exact {
        private double[] partials = new double[16];
        private int count;
        private double special;
        private double infinite;

        /** Adds a number. */
        public void add(double number) {
            double x = number;
            int kept = 0;
            for (int j = 0; j < count; j++) {
                Dd s = Math.abs(x) < Math.abs(partials[j]) ? Dd.quickSum(partials[j], x) : Dd.quickSum(x, partials[j]);
                if (s.lo() != 0) {
                    partials[kept++] = s.lo();
                }
                x = s.hi();
            }
            count = kept;
            if (x != 0) {
                append(x, number);
            }
        }

        private void append(double x, double number) {
            if (!Double.isFinite(x)) {
                if (Double.isFinite(number)) {
                    throw Errors.overflowError("intermediate overflow in fsum");
                }
                if (Double.isInfinite(number)) {
                    infinite += number;
                }
                special += number;
                count = 0;
                return;
            }
            if (count == partials.length) {
                partials = Arrays.copyOf(partials, 2 * count);
            }
            partials[count++] = x;
        }

        /** The sum. */
        public double result() {
            if (special != 0) {
                if (Double.isNaN(infinite)) {
                    throw Errors.valueError("-inf + inf in fsum");
                }
                return special;
            }
            if (count == 0) {
                return 0;
            }
            int n = count - 1;
            double hi = partials[n];
            double lo = 0;
            while (n > 0 && lo == 0) {
                Dd s = Dd.quickSum(hi, partials[--n]);
                hi = s.hi();
                lo = s.lo();
            }
            // half-way cases are decided by the sign of what comes below
            if (n > 0 && (lo < 0 && partials[n - 1] < 0 || lo > 0 && partials[n - 1] > 0)) {
                double y = lo * 2;
                double x = hi + y;
                if (y == x - hi) {
                    return x;
                }
            }
            return hi;
        }
    }

    /** A sum of products in three doubles. Compare CPython mathmodule.c: tl_fma, tl_to_d. */
    public static final class Products {
        private double hi;
        private double lo;
        private double tiny;

        /** Adds a product; refuses one that makes the sum infinite or NaN. */
        public boolean addFinite(double x, double y) {
            if (!Double.isFinite(hi + x * y)) {
                return false;
            }
            add(x, y);
            return true;
        }

        /** Adds a product. */
        public void add(double x, double y) {
            Dd product = Dd.product(x, y);
            Dd sum = Dd.sum(hi, product.hi());
            Dd r1 = Dd.sum(lo, product.lo());
            Dd r2 = Dd.sum(r1.hi(), sum.lo());
            hi = sum.hi();
            lo = r2.hi();
            tiny += r1.lo() + r2.lo();
        }

        /** The sum. */
        public double result() {
            Dd last = Dd.sum(lo, tiny);
            Dd total = Dd.sum(hi, last.hi());
            return total.hi() + (total.lo() + last.lo());
        }
    }

    /** The length of a vector. Compare CPython mathmodule.c: vector_norm. */
    public static double norm(double[] vector) {
        double max = 0;
        boolean nan = false;
        for (double x : vector) {
            nan |= Double.isNaN(x);
            max = Math.abs(x) > max ? Math.abs(x) : max;
        }
        if (max == Double.POSITIVE_INFINITY) {
            return max;
        }
        if (nan) {
            return Double.NaN;
        }
        if (max == 0 || vector.length == 1) {
            return max;
        }
        int scale = Math.getExponent(Math.max(max, Double.MIN_NORMAL));
        if (max < Double.MIN_NORMAL) {
            return norm(scaled(vector, 600)) * 0x1p-600;
        }
        Dd sum = new Dd(0, 0);
        for (double x : vector) {
            double y = Math.scalb(x, -scale);
            sum = sum.plus(Dd.product(y, y));
        }
        return Math.scalb(sum.sqrt().value(), scale);
    }

    private static double[] scaled(double[] vector, int power) {
        double[] out = vector.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.scalb(out[i], power);
        }
        return out;
    }
}

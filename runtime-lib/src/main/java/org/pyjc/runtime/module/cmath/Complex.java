package org.pyjc.runtime.module.cmath;

/**
 * A complex number inside the module.
 *
 * @param re the real part
 * @param im the imaginary part
 */
record Complex(double re, double im) {
    Complex negate() {
        return new Complex(-re, -im);
    }

    /** Times i. */
    Complex timesI() {
        return new Complex(-im, re);
    }

    /** Times -i. */
    Complex timesMinusI() {
        return new Complex(im, -re);
    }

    boolean isFinite() {
        return Double.isFinite(re) && Double.isFinite(im);
    }
}

package org.pyjc.runtime.module.cmath;

import org.pyjc.runtime.exc.Errors;

/**
 * The results of a function where a part of the argument is infinite or NaN, as annex G of the C standard has them.
 *
 * <p>Rows are the kinds of the real part (-inf, negative, -0, +0, positive, inf, NaN), columns those of the imaginary part.
 * An entry is two letters, one a part: digits are numbers ({@code o} is -0, {@code l} is -1), {@code i} infinity, {@code n} NaN, {@code p}
 * pi, {@code q h t} one, two and three quarters of it, capitals the negatives; {@code !!} is a domain error, {@code ..} not special.
 * Thread safety: immutable.
 */
final class SpecialValues {
    static final SpecialValues ACOS = new SpecialValues(
        "ti pi pi pI pI tI ni "
            + "hi .. .. .. .. hI nn "
            + "hi .. .. .. .. hI hn "
            + "hi .. .. .. .. hI hn "
            + "hi .. .. .. .. hI nn "
            + "qi 0i 0i 0I 0I qI ni "
            + "ni nn nn nn nn nI nn");
    static final SpecialValues ACOSH = new SpecialValues(
        "iT iP iP ip ip it in "
            + "iH .. .. .. .. ih nn "
            + "iH .. .. .. .. ih nh "
            + "iH .. .. .. .. ih nh "
            + "iH .. .. .. .. ih nn "
            + "iQ io io i0 i0 iq in "
            + "in nn nn nn nn in nn");
    static final SpecialValues ASINH = new SpecialValues(
        "IQ Io Io I0 I0 Iq In "
            + "IH .. .. .. .. Ih nn "
            + "IH .. .. .. .. Ih nn "
            + "iH .. .. .. .. ih nn "
            + "iH .. .. .. .. ih nn "
            + "iQ io io i0 i0 iq in "
            + "in nn no n0 nn in nn");
    static final SpecialValues ATANH = new SpecialValues(
        "oH oH oH oh oh oh on "
            + "oH .. .. .. .. oh nn "
            + "oH .. .. .. .. oh on "
            + "0H .. .. .. .. 0h 0n "
            + "0H .. .. .. .. 0h nn "
            + "0H 0H 0H 0h 0h 0h 0n "
            + "0H nn nn nn nn 0h nn");
    static final SpecialValues COSH = new SpecialValues(
        "!! .. i0 io .. !! in "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! n0 "
            + "!! .. .. .. .. !! n0 "
            + "!! .. .. .. .. !! nn "
            + "!! .. io i0 .. !! in "
            + "nn nn n0 n0 nn nn nn");
    static final SpecialValues EXP = new SpecialValues(
        "00 .. 0o 00 .. 00 00 "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! nn "
            + "!! .. io i0 .. !! in "
            + "nn nn no n0 nn nn nn");
    static final SpecialValues LOG = new SpecialValues(
        "iT iP iP ip ip it in "
            + "iH .. .. .. .. ih nn "
            + "iH .. .. .. .. ih nn "
            + "iH .. .. .. .. ih nn "
            + "iH .. .. .. .. ih nn "
            + "iQ io io i0 i0 iq in "
            + "in nn nn nn nn in nn");
    static final SpecialValues RECT = new SpecialValues(
        "!! .. I0 Io .. !! in "
            + "!! .. .. .. .. !! nn "
            + "00 .. .. .. .. 00 00 "
            + "00 .. .. .. .. 00 00 "
            + "!! .. .. .. .. !! nn "
            + "!! .. io i0 .. !! in "
            + "nn nn n0 n0 nn nn nn");
    static final SpecialValues SINH = new SpecialValues(
        "!! .. Io I0 .. !! in "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! 0n "
            + "!! .. .. .. .. !! 0n "
            + "!! .. .. .. .. !! nn "
            + "!! .. io i0 .. !! in "
            + "nn nn no n0 nn nn nn");
    static final SpecialValues SQRT = new SpecialValues(
        "iI 0I 0I 0i 0i ii ni "
            + "iI .. .. .. .. ii nn "
            + "iI .. .. .. .. ii nn "
            + "iI .. .. .. .. ii nn "
            + "iI .. .. .. .. ii nn "
            + "iI io io i0 i0 ii in "
            + "iI nn nn nn nn ii nn");
    static final SpecialValues TANH = new SpecialValues(
        "l0 .. lo l0 .. l0 l0 "
            + "!! .. .. .. .. !! nn "
            + "!! .. .. .. .. !! on "
            + "!! .. .. .. .. !! 0n "
            + "!! .. .. .. .. !! nn "
            + "10 .. 1o 10 .. 10 10 "
            + "nn nn no n0 nn nn nn");

    private final String entries;

    private SpecialValues(String entries) {
        this.entries = entries;
    }

    /** The entry for an argument. */
    Complex at(double re, double im) {
        int at = 3 * (7 * kind(re) + kind(im));
        if (entries.charAt(at) == '!') {
            throw Errors.valueError("math domain error");
        }
        return new Complex(value(entries.charAt(at)), value(entries.charAt(at + 1)));
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        boolean negative = Math.copySign(1, x) < 0;
        int size = Double.isInfinite(x) ? 3 : x != 0 ? 2 : 1;
        return negative ? 3 - size : 2 + size;
    }

    private static double value(char letter) {
        return switch (letter) {
            case '0' -> 0.0;
            case 'o' -> -0.0;
            case '1' -> 1.0;
            case 'l' -> -1.0;
            case 'i' -> Double.POSITIVE_INFINITY;
            case 'n' -> Double.NaN;
            case 'p' -> Math.PI;
            case 'q' -> 0.25 * Math.PI;
            case 'h' -> 0.5 * Math.PI;
            case 't' -> 0.75 * Math.PI;
            default -> -value(Character.toLowerCase(letter));
        };
    }
}

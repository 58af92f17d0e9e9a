package org.pyjc.compiler.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.pyjc.compiler.ast.Literal;

/**
 * The value of a constant expression. Equal constants have the same type and value: 1, 1.0 and True differ, and so do
 * 0.0 and -0.0.
 *
 * <p>Thread safety: immutable, provided that nobody changes the arrays.
 */
public sealed interface Const {

    enum None implements Const { NONE }

    enum Ellipsis implements Const { ELLIPSIS }

    record Bool(boolean value) implements Const {
    }

    record Int(BigInteger value) implements Const {
    }

    record Float(double value) implements Const {
    }

    record Complex(double real, double imag) implements Const {
    }

    /** A string as code points. */
    record Str(int[] codePoints) implements Const {

        /** Whether a Java string holds it without ambiguity. */
        public boolean isPlain() {
            for (int i = 0; i < codePoints.length; i++) {
                int c = codePoints[i];
                if (c > 0xFFFF || i > 0 && c >= 0xDC00 && c <= 0xDFFF && codePoints[i - 1] >= 0xD800
                        && codePoints[i - 1] <= 0xDBFF) {
                    return false;
                }
            }
            return true;
        }

        public String text() {
            return new String(codePoints, 0, codePoints.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Str str && Arrays.equals(codePoints, str.codePoints);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(codePoints);
        }
    }

    record Bytes(byte[] value) implements Const {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }

    record Tuple(List<Const> items) implements Const {
    }

    record FrozenSet(List<Const> items) implements Const {
    }

    /** The value of a literal. */
    static Const of(Literal literal) {
        return switch (literal) {
            case Literal.None _ -> None.NONE;
            case Literal.Ellipsis _ -> Ellipsis.ELLIPSIS;
            case Literal.Bool b -> new Bool(b.value());
            case Literal.Int i -> new Int(i.value());
            case Literal.Float f -> new Float(f.value());
            case Literal.Imaginary i -> new Complex(0, i.value());
            case Literal.Complex c -> new Complex(c.real(), c.imag());
            case Literal.Tuple t -> new Tuple(t.items().stream().map(Const::of).toList());
            case Literal.FrozenSet s -> new FrozenSet(s.items().stream().map(Const::of).toList());
            case Literal.Str s -> new Str(s.codePoints());
            case Literal.Bytes b -> new Bytes(b.value());
        };
    }

    /** What stands for all constants that are equal in Python: 0, 0.0, 0j and False are. */
    default Const hashKey() {
        return switch (this) {
            case Bool b -> new Int(b.value() ? BigInteger.ONE : BigInteger.ZERO);
            case Float f when f.value() == Math.rint(f.value()) && !Double.isInfinite(f.value()) ->
                new Int(new BigDecimal(f.value()).toBigInteger());
            case Complex c when c.imag() == 0 -> new Float(c.real()).hashKey();
            default -> this;
        };
    }

    static Str str(String text) {
        return new Str(text.codePoints().toArray());
    }

    /** The truth value. */
    default boolean isTrue() {
        return switch (this) {
            case None _ -> false;
            case Ellipsis _ -> true;
            case Bool b -> b.value();
            case Int i -> i.value().signum() != 0;
            case Float f -> f.value() != 0;
            case Complex c -> c.real() != 0 || c.imag() != 0;
            case Str s -> s.codePoints().length > 0;
            case Bytes b -> b.value().length > 0;
            case Tuple t -> !t.items().isEmpty();
            case FrozenSet s -> !s.items().isEmpty();
        };
    }
}

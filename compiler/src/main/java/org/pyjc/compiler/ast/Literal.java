package org.pyjc.compiler.ast;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The value of a {@link Expr.Constant}. The parser makes no complex number with a real part, tuple or frozenset, since the
 * tree is not folded; a tree that Python code made may have them.
 *
 * <p>Thread safety: immutable, provided that nobody changes the arrays.
 */
public sealed interface Literal {

    /** {@code None}. */
    enum None implements Literal { NONE }

    /** {@code ...}. */
    enum Ellipsis implements Literal { ELLIPSIS }

    /** {@code True} or {@code False}. */
    record Bool(boolean value) implements Literal {
    }

    /** An integer, never negative when it comes from source. */
    record Int(BigInteger value) implements Literal {
    }

    /** A floating-point number. */
    record Float(double value) implements Literal {
    }

    /** An imaginary number, {@code value} times {@code 1j}. */
    record Imaginary(double value) implements Literal {
    }

    /** A complex number. */
    record Complex(double real, double imag) implements Literal {
    }

    /** A tuple of constants. */
    record Tuple(List<Literal> items) implements Literal {
    }

    /** A frozenset of constants. */
    record FrozenSet(List<Literal> items) implements Literal {
    }

    /** A string as code points, since escapes can make lone surrogates beside each other. */
    record Str(int[] codePoints) implements Literal {

        /** The literal for a Java string; its surrogate pairs are read as one code point each. */
        public static Str of(String text) {
            return new Str(text.codePoints().toArray());
        }

        /** Whether no code point is above U+FFFF. */
        public boolean isBmp() {
            for (int codePoint : codePoints) {
                if (codePoint > 0xFFFF) {
                    return false;
                }
            }
            return true;
        }

        /** The text in UTF-16; two code points that are a surrogate pair become indistinguishable from one. */
        public String toJavaString() {
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

        @Override
        public String toString() {
            return "Str[" + toJavaString() + "]";
        }
    }

    /** A bytes literal. */
    record Bytes(byte[] value) implements Literal {

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes" + Arrays.toString(value);
        }
    }
}

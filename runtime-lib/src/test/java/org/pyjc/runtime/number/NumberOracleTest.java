package org.pyjc.runtime.number;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pyjc.runtime.oracle.OracleTable;
import org.pyjc.runtime.oracle.PyLiteral.Complex;
import org.pyjc.runtime.text.Str;

/** Arithmetic, parsing and formatting of numbers against CPython. */
class NumberOracleTest {
    @TestFactory
    List<DynamicTest> operations() throws Exception {
        OracleTable t = new OracleTable("number");
        arithmetic(t);
        division(t);
        bits(t);
        hashAndCompare(t);
        floats(t);
        parse(t);
        show(t);
        return t.tests();
    }

    private static void arithmetic(OracleTable t) {
        t.on("add", a -> IntMath.add(a[0], a[1])).on("sub", a -> IntMath.subtract(a[0], a[1])).on("mul", a -> IntMath.multiply(a[0], a[1]))
            .on("neg", a -> IntMath.negate(a[0])).on("abs", a -> IntMath.abs(a[0])).on("invert", a -> IntMath.invert(a[0]))
            .on("and_", a -> IntMath.and(a[0], a[1])).on("or_", a -> IntMath.or(a[0], a[1])).on("xor", a -> IntMath.xor(a[0], a[1]))
            .on("lshift", a -> IntMath.shiftLeft(a[0], a[1])).on("rshift", a -> IntMath.shiftRight(a[0], a[1]))
            .on("pow", a -> IntPower.pow(a[0], a[1])).on("powmod", a -> IntPower.pow(a[0], a[1], a[2]))
            .on("gcd", a -> IntPower.gcd(a[0], a[1])).on("isqrt", a -> IntPower.isqrt(a[0])).on("roundint", a -> Rounding.round(a[0], a[1]));
    }

    private static void division(OracleTable t) {
        t.on("floordiv", a -> IntDivision.floorDiv(a[0], a[1])).on("mod", a -> IntDivision.mod(a[0], a[1]))
            .on("divmod", a -> IntDivision.divmod(a[0], a[1])).on("truediv", a -> IntDivision.trueDiv(a[0], a[1]));
    }

    private static void bits(OracleTable t) {
        t.on("bit_length", a -> IntMath.bitLength(a[0])).on("bit_count", a -> IntMath.bitCount(a[0]))
            .on("to_bytes", a -> {
                boolean little = IntBytes.isLittle(a[2]);
                return IntBytes.toBytes(a[0], (Long) a[1], little, (Boolean) a[3]);
            })
            .on("from_bytes", a -> IntBytes.fromBytes((byte[]) a[0], IntBytes.isLittle(a[1]), (Boolean) a[2]));
    }

    private static void hashAndCompare(OracleTable t) {
        t.on("inthash", a -> NumberHash.hash(a[0]))
            .on("floathash", a -> Double.isNaN((Double) a[0]) ? "nan" : NumberHash.hash((double) (Double) a[0]))
            .on("complexhash", a -> {
                Complex c = (Complex) a[0];
                return Double.isNaN(c.re()) || Double.isNaN(c.im()) ? "nan" : NumberHash.hash(c.re(), c.im());
            })
            .on("intfloat_lt", a -> !Double.isNaN((Double) a[1]) && NumberCompare.compare(a[0], (double) (Double) a[1]) < 0)
            .on("intfloat_eq", a -> NumberCompare.equal(a[0], (double) (Double) a[1]));
    }

    private static void floats(OracleTable t) {
        t.on("float", a -> IntMath.toDouble(a[0])).on("fdiv", a -> FloatMath.divide((Double) a[0], (Double) a[1]))
            .on("fmod", a -> FloatMath.mod((Double) a[0], (Double) a[1]))
            .on("ffloordiv", a -> FloatMath.floorDiv((Double) a[0], (Double) a[1]))
            .on("fpow", a -> FloatMath.pow((Double) a[0], (Double) a[1])).on("trunc", a -> FloatMath.toInt((Double) a[0]))
            .on("floor", a -> FloatMath.floor((Double) a[0])).on("ceil", a -> FloatMath.ceil((Double) a[0]))
            .on("nearest", a -> FloatMath.round((Double) a[0])).on("ratio", a -> FloatMath.asIntegerRatio((Double) a[0]))
            .on("is_integer", a -> FloatMath.isInteger((Double) a[0]))
            .on("roundfloat", a -> Rounding.round((double) (Double) a[0], (long) (Long) a[1]));
    }

    private static void parse(OracleTable t) {
        t.on("parse", a -> a[0] instanceof byte[] b ? IntParse.parse(b, (Long) a[1]) : IntParse.parse(a[0], (Long) a[1]))
            .on("parsefloat", a -> a[0] instanceof byte[] b ? FloatParse.parse(b) : FloatParse.parse(a[0]))
            .on("fromhex", a -> FloatHex.fromHex(a[0]))
            .on("parsecomplex", a -> {
                ComplexText.Parts p = ComplexText.parse(a[0]);
                return new Complex(p.re(), p.im());
            });
    }

    private static void show(OracleTable t) {
        t.on("repr", a -> IntRepr.repr(a[0])).on("hex", a -> IntRepr.hex(a[0])).on("oct", a -> IntRepr.oct(a[0]))
            .on("bin", a -> IntRepr.bin(a[0])).on("floatrepr", a -> FloatRepr.repr((Double) a[0]))
            .on("floathex", a -> FloatHex.hex((Double) a[0]))
            .on("complexrepr", a -> ComplexText.repr(((Complex) a[0]).re(), ((Complex) a[0]).im()));
        for (String code : List.of("e", "E", "f", "g", "G")) {
            t.on(code, a -> FloatFormat.format((Double) a[0], code.charAt(0), (int) (long) (Long) a[1], 0));
        }
        for (String code : List.of("e", "f", "g")) {
            t.on("alt_" + code, a -> FloatFormat.format((Double) a[0], code.charAt(0), (int) (long) (Long) a[1], FloatFormat.ALT | FloatFormat.SIGN));
        }
    }
}

package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.IntDivision;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntPower;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.text.PercentOperator;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The arithmetic operators as compiled code calls them: ints, floats and strings at once, the rest by special methods
 * ({@link BinaryOperator}). Source: the language reference, sections 6.5 to 6.9. Thread safety: stateless.
 */
public final class Arithmetic {
    private Arithmetic() {}

    /** {@code a + b}. */
    public static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long r = x + y;
            return ((x ^ r) & (y ^ r)) < 0 ? IntMath.add(x.longValue(), y.longValue()) : (Object) r;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        return addOthers(a, b);
    }

    /** {@code a - b}. */
    public static Object sub(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long r = x - y;
            return ((x ^ y) & (x ^ r)) < 0 ? IntMath.subtract(x.longValue(), y.longValue()) : (Object) r;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        return subOthers(a, b);
    }

    /** {@code a * b}. */
    public static Object mul(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntMath.multiply(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        return mulOthers(a, b);
    }

    /** {@code a / b}. */
    public static Object truediv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntDivision.trueDiv(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y && y != 0) {
            return x / y;
        }
        return truedivOthers(a, b);
    }

    /** {@code a // b}. */
    public static Object floordiv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntDivision.floorDiv(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return FloatMath.floorDiv(x, y);
        }
        return isBig(a, b) ? IntDivision.floorDiv(a, b) : BinaryOperator.apply(Special.FLOORDIV, a, b);
    }

    /** {@code a % b}. */
    public static Object mod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return IntDivision.mod(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y) {
            return FloatMath.mod(x, y);
        }
        if (a instanceof String && (b instanceof PyTuple || b instanceof String || b instanceof Long || b instanceof Double)) {
            return PercentOperator.format(a, b);
        }
        return isBig(a, b) ? IntDivision.mod(a, b) : BinaryOperator.apply(Special.MOD, a, b);
    }

    /** {@code a ** b}. */
    public static Object pow(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y >= 0) {
            return IntPower.pow(x.longValue(), y.longValue());
        }
        if (a instanceof Double x && b instanceof Double y && x >= 0) {
            return FloatMath.pow(x, y);
        }
        return powOthers(a, b);
    }

    /** {@code a << b}. */
    public static Object lshift(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            if (y >= 0 && y < Long.numberOfLeadingZeros(x < 0 ? ~x : x) - 1) {
                return x << y;
            }
        }
        return BinaryOperator.apply(Special.LSHIFT, a, b);
    }

    /** {@code a >> b}. */
    public static Object rshift(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            if (y >= 0) {
                return y > 63 ? x >> 63 : x >> y;
            }
        }
        return BinaryOperator.apply(Special.RSHIFT, a, b);
    }

    /** {@code a & b}. */
    public static Object and(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x & y;
        }
        return bitsOfOthers(Special.AND, a, b);
    }

    /** {@code a | b}. */
    public static Object or(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x | y;
        }
        return bitsOfOthers(Special.OR, a, b);
    }

    /** {@code a ^ b}. */
    public static Object xor(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x ^ y;
        }
        return bitsOfOthers(Special.XOR, a, b);
    }

    /** {@code a @ b}. */
    public static Object matmul(Object a, Object b) {
        return BinaryOperator.apply(Special.MATMUL, a, b);
    }

    // ---- what is left after two ints and two floats ----

    private static Object addOthers(Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            return Str.concat(x, y);
        }
        Object joined = a instanceof PyObject x ? ExactContainers.concatOrNull(x, b) : null;
        if (joined != null) {
            return joined;
        }
        if (isMixed(a, b)) {
            return ((Number) a).doubleValue() + ((Number) b).doubleValue();
        }
        if (isBig(a, b)) {
            return IntMath.add(a, b);
        }
        return withTruth(a, b) ? add(number(a), number(b)) : BinaryOperator.apply(Special.ADD, a, b);
    }

    private static Object subOthers(Object a, Object b) {
        if (isMixed(a, b)) {
            return ((Number) a).doubleValue() - ((Number) b).doubleValue();
        }
        if (isBig(a, b)) {
            return IntMath.subtract(a, b);
        }
        return withTruth(a, b) ? sub(number(a), number(b)) : BinaryOperator.apply(Special.SUB, a, b);
    }

    private static Object mulOthers(Object a, Object b) {
        if (isMixed(a, b)) {
            return ((Number) a).doubleValue() * ((Number) b).doubleValue();
        }
        if (a instanceof String s && b instanceof Long n) {
            return Str.repeat(s, n);
        }
        if (isBig(a, b)) {
            return IntMath.multiply(a, b);
        }
        return withTruth(a, b) ? mul(number(a), number(b)) : BinaryOperator.apply(Special.MUL, a, b);
    }

    /** A bool, and another bool, a float or an int that fits into 64 bits. */
    private static boolean withTruth(Object a, Object b) {
        return a instanceof Boolean ? b instanceof Boolean || b instanceof Long || b instanceof Double
                : b instanceof Boolean && (a instanceof Long || a instanceof Double);
    }

    private static Object number(Object a) {
        return a instanceof Boolean b ? b ? 1L : 0L : a;
    }

    private static Object powOthers(Object a, Object b) {
        if (a instanceof Double x && b instanceof Long n) {
            return FloatMath.pow(x, n.doubleValue());
        }
        return BinaryOperator.apply(Special.POW, a, b);
    }

    /** The int operators of two bools give a bool. */
    private static Object bitsOfOthers(Special operator, Object a, Object b) {
        if (a instanceof Boolean x && b instanceof Boolean y) {
            return operator == Special.AND ? x & y : operator == Special.OR ? x | y : x ^ y;
        }
        if (isBig(a, b)) {
            return operator == Special.AND ? IntMath.and(a, b) : operator == Special.OR ? IntMath.or(a, b) : IntMath.xor(a, b);
        }
        return BinaryOperator.apply(operator, a, b);
    }

    /** Two ints, one of which at least does not fit into 64 bits. */
    private static boolean isBig(Object a, Object b) {
        return a instanceof BigInteger ? b instanceof BigInteger || b instanceof Long : a instanceof Long && b instanceof BigInteger;
    }

    private static Object truedivOthers(Object a, Object b) {
        if (isMixed(a, b)) {
            double y = ((Number) b).doubleValue();
            if (y != 0) {
                return ((Number) a).doubleValue() / y;
            }
        }
        return BinaryOperator.apply(Special.TRUEDIV, a, b);
    }

    /** One float and one int that fits into 64 bits. */
    private static boolean isMixed(Object a, Object b) {
        return a instanceof Double ? b instanceof Long : a instanceof Long && b instanceof Double;
    }

    /** {@code -a}. */
    public static Object negate(Object a) {
        if (a instanceof Long n) {
            return IntMath.negate(n.longValue());
        }
        return a instanceof Double d ? (Object) (-d) : unary(Special.NEG, "unary -", a);
    }

    /** {@code +a}. */
    public static Object positive(Object a) {
        return a instanceof Long || a instanceof Double || a instanceof BigInteger ? a : unary(Special.POS, "unary +", a);
    }

    /** {@code ~a}. */
    public static Object invert(Object a) {
        return a instanceof Long n ? (Object) ~n : unary(Special.INVERT, "unary ~", a);
    }

    private static Object unary(Special operator, String symbol, Object a) {
        Object result = Call.specialOrNull(a, operator);
        if (result == null) {
            throw Errors.typeError("bad operand type for " + symbol + ": '" + PyType.of(a).name() + "'");
        }
        return result;
    }

    /** Whether both are ints that fit into 64 bits or floats: their types have no operators in place. */
    private static boolean isPlain(Object a, Object b) {
        return (a instanceof Long || a instanceof Double) && (b instanceof Long || b instanceof Double);
    }

    /** {@code a += b}: the new value of a. */
    public static Object inplaceAdd(Object a, Object b) {
        return isPlain(a, b) || a instanceof String && b instanceof String ? add(a, b)
                : BinaryOperator.applyInPlace(Special.ADD, a, b);
    }

    /** {@code a -= b}: the new value of a. */
    public static Object inplaceSub(Object a, Object b) {
        return isPlain(a, b) ? sub(a, b)
                : BinaryOperator.applyInPlace(Special.SUB, a, b);
    }

    /** {@code a *= b}: the new value of a. */
    public static Object inplaceMul(Object a, Object b) {
        return isPlain(a, b) ? mul(a, b)
                : BinaryOperator.applyInPlace(Special.MUL, a, b);
    }

    /** {@code a /= b}: the new value of a. */
    public static Object inplaceTruediv(Object a, Object b) {
        return isPlain(a, b) ? truediv(a, b)
                : BinaryOperator.applyInPlace(Special.TRUEDIV, a, b);
    }

    /** {@code a //= b}: the new value of a. */
    public static Object inplaceFloordiv(Object a, Object b) {
        return isPlain(a, b) ? floordiv(a, b)
                : BinaryOperator.applyInPlace(Special.FLOORDIV, a, b);
    }

    /** {@code a %= b}: the new value of a. */
    public static Object inplaceMod(Object a, Object b) {
        return isPlain(a, b) ? mod(a, b)
                : BinaryOperator.applyInPlace(Special.MOD, a, b);
    }

    /** {@code a **= b}: the new value of a. */
    public static Object inplacePow(Object a, Object b) {
        return isPlain(a, b) ? pow(a, b)
                : BinaryOperator.applyInPlace(Special.POW, a, b);
    }

    /** {@code a <<= b}: the new value of a. */
    public static Object inplaceLshift(Object a, Object b) {
        return a instanceof Long && b instanceof Long ? lshift(a, b)
                : BinaryOperator.applyInPlace(Special.LSHIFT, a, b);
    }

    /** {@code a >>= b}: the new value of a. */
    public static Object inplaceRshift(Object a, Object b) {
        return a instanceof Long && b instanceof Long ? rshift(a, b)
                : BinaryOperator.applyInPlace(Special.RSHIFT, a, b);
    }

    /** {@code a &= b}: the new value of a. */
    public static Object inplaceAnd(Object a, Object b) {
        return a instanceof Long && b instanceof Long ? and(a, b)
                : BinaryOperator.applyInPlace(Special.AND, a, b);
    }

    /** {@code a |= b}: the new value of a. */
    public static Object inplaceOr(Object a, Object b) {
        return a instanceof Long && b instanceof Long ? or(a, b)
                : BinaryOperator.applyInPlace(Special.OR, a, b);
    }

    /** {@code a ^= b}: the new value of a. */
    public static Object inplaceXor(Object a, Object b) {
        return a instanceof Long && b instanceof Long ? xor(a, b)
                : BinaryOperator.applyInPlace(Special.XOR, a, b);
    }

    /** {@code a @= b}: the new value of a. */
    public static Object inplaceMatmul(Object a, Object b) {
        return BinaryOperator.applyInPlace(Special.MATMUL, a, b);
    }
}

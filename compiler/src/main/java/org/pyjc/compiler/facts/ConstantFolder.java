package org.pyjc.compiler.facts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Operator;

/**
 * Computes constant expressions within CPython's size limits. Compare CPython flowgraph.c: fold_const_binop,
 * const_folding_safe_multiply.
 *
 * <pre>
 * x = -1 * 60, (2, "a")   ->   x = (-60, (2, "a"))
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ConstantFolder {
    private static final int MAX_INT_BITS = 128;
    private static final int MAX_STRING = 4096;
    private static final Const NOT_CONSTANT = new Const.Str(new int[0]);

    private final Map<Expr, Const> known = new IdentityHashMap<>();
    private final Const debug;

    ConstantFolder(int optimize) {
        this.debug = new Const.Bool(optimize == 0);
    }

    /** The value of a constant expression, else null. */
    Const fold(Expr expr) {
        return switch (expr) {
            case Expr.Constant e -> Const.of(e.value());
            case Expr.Name e -> e.ctx() == ExprContext.Load && e.id().equals("__debug__") ? debug : null;
            case Expr.BinOp _, Expr.UnaryOp _, Expr.Tuple _ -> remembered(expr);
            default -> null;
        };
    }

    private Const remembered(Expr expr) {
        Const found = known.get(expr);
        if (found == null) {
            found = compute(expr);
            if (found == null) {
                found = NOT_CONSTANT;
            }
            known.put(expr, found);
        }
        return found == NOT_CONSTANT ? null : found;
    }

    private Const compute(Expr expr) {
        return switch (expr) {
            case Expr.Tuple e -> e.ctx() == ExprContext.Load ? tuple(e.elts()) : null;
            case Expr.UnaryOp e -> unary(e);
            case Expr.BinOp e -> chain(e);
            default -> null;
        };
    }

    private Const tuple(List<Expr> elements) {
        List<Const> items = new ArrayList<>(elements.size());
        for (Expr element : elements) {
            Const item = fold(element);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Const.Tuple(items);
    }

    private Const unary(Expr.UnaryOp e) {
        Const operand = fold(e.operand());
        if (operand == null) {
            return null;
        }
        return switch (e.op()) {
            case Not -> new Const.Bool(!operand.isTrue());
            case USub -> switch (operand) {
                case Const.Int i -> new Const.Int(i.value().negate());
                case Const.Float f -> new Const.Float(-f.value());
                case Const.Complex c -> new Const.Complex(-c.real(), -c.imag());
                default -> null;
            };
            case UAdd -> operand instanceof Const.Int || operand instanceof Const.Float
                    || operand instanceof Const.Complex ? operand : null;
            case Invert -> operand instanceof Const.Int i ? new Const.Int(i.value().not()) : null;
        };
    }

    /** Folds the leftmost operations of a long chain without recursion. */
    private Const chain(Expr.BinOp e) {
        List<Expr.BinOp> chain = new ArrayList<>();
        Expr leftmost = e;
        while (leftmost instanceof Expr.BinOp binary && !known.containsKey(binary)) {
            chain.add(binary);
            leftmost = binary.left();
        }
        Const value = fold(leftmost);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Expr.BinOp binary = chain.get(i);
            Const right = value == null ? null : fold(binary.right());
            value = right == null ? null : binary(value, binary.op(), right);
            known.put(binary, value == null ? NOT_CONSTANT : value);
        }
        return value;
    }

    private static Const binary(Const left, Operator op, Const right) {
        if (left instanceof Const.Int a && right instanceof Const.Int b) {
            return integers(a.value(), op, b.value());
        }
        if (isReal(left) && isReal(right)) {
            return floats(real(left), op, real(right));
        }
        if (isNumber(left) && isNumber(right)) {
            return complexes(left, op, right);
        }
        return sequences(left, op, right);
    }

    private static boolean isReal(Const value) {
        return value instanceof Const.Int i && i.value().bitLength() <= 53 || value instanceof Const.Float;
    }

    private static boolean isNumber(Const value) {
        return isReal(value) || value instanceof Const.Complex;
    }

    private static double real(Const value) {
        return switch (value) {
            case Const.Int i -> i.value().doubleValue();
            case Const.Float f -> f.value();
            case Const.Complex c -> c.real();
            default -> throw new IllegalArgumentException();
        };
    }

    private static Const integers(BigInteger a, Operator op, BigInteger b) {
        return switch (op) {
            case Add -> new Const.Int(a.add(b));
            case Sub -> new Const.Int(a.subtract(b));
            case Mult -> a.bitLength() + b.bitLength() > MAX_INT_BITS ? null : new Const.Int(a.multiply(b));
            case Div -> b.signum() == 0 || a.bitLength() > 53 || b.bitLength() > 53 ? null
                    : new Const.Float(a.doubleValue() / b.doubleValue());
            case FloorDiv -> b.signum() == 0 ? null : new Const.Int(floorDivide(a, b));
            case Mod -> b.signum() == 0 ? null : new Const.Int(a.subtract(floorDivide(a, b).multiply(b)));
            case Pow -> b.signum() < 0 || b.bitLength() > 16 || (long) a.bitLength() * b.intValue() > MAX_INT_BITS ? null
                    : new Const.Int(a.pow(b.intValue()));
            case LShift -> b.signum() < 0 || b.bitLength() > 16 || a.bitLength() + b.intValue() > MAX_INT_BITS ? null
                    : new Const.Int(a.shiftLeft(b.intValue()));
            case RShift -> b.signum() < 0 || b.bitLength() > 16 ? null : new Const.Int(a.shiftRight(b.intValue()));
            case BitOr -> new Const.Int(a.or(b));
            case BitXor -> new Const.Int(a.xor(b));
            case BitAnd -> new Const.Int(a.and(b));
            case MatMult -> null;
        };
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        boolean inexact = parts[1].signum() != 0 && parts[1].signum() != b.signum();
        return inexact ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static Const floats(double a, Operator op, double b) {
        return switch (op) {
            case Add -> new Const.Float(a + b);
            case Sub -> new Const.Float(a - b);
            case Mult -> new Const.Float(a * b);
            case Div -> b == 0 ? null : new Const.Float(a / b);
            default -> null;
        };
    }

    /** Sums and differences with an imaginary literal; where a part is missing its sign is kept. */
    private static Const complexes(Const left, Operator op, Const right) {
        double imagLeft = left instanceof Const.Complex c ? c.imag() : 0;
        double imagRight = right instanceof Const.Complex c ? c.imag() : 0;
        boolean leftIsReal = !(left instanceof Const.Complex);
        boolean rightIsReal = !(right instanceof Const.Complex);
        return switch (op) {
            case Add -> new Const.Complex(real(left) + real(right),
                    leftIsReal ? imagRight : rightIsReal ? imagLeft : imagLeft + imagRight);
            case Sub -> new Const.Complex(real(left) - real(right),
                    leftIsReal ? -imagRight : rightIsReal ? imagLeft : imagLeft - imagRight);
            default -> null;
        };
    }

    private static Const sequences(Const left, Operator op, Const right) {
        if (op == Operator.Add && left instanceof Const.Str a && right instanceof Const.Str b
                && a.codePoints().length + b.codePoints().length <= MAX_STRING) {
            int[] joined = Arrays.copyOf(a.codePoints(), a.codePoints().length + b.codePoints().length);
            System.arraycopy(b.codePoints(), 0, joined, a.codePoints().length, b.codePoints().length);
            return new Const.Str(joined);
        }
        return null;
    }
}

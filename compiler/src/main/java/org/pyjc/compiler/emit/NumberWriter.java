package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.facts.NumberKind;

/**
 * Writes one tree of {@link NumberNode}s. Nothing lies on the stack where the fast way gives up, and it has no effect until
 * it is complete, so that the general way starts again with the same leaves.
 *
 * <pre>
 * a[i] * 2 + i   ->   t = a[i]
 *                     if (i is here and t is an int) { r = t * 2; s = r + i; if (neither wrapped around) the value is s }
 *                     else the value is add(mul(t, 2), i)
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class NumberWriter {
    private final Body b;
    private final Code code;
    private final List<Local> temps = new ArrayList<>();
    private final Set<Local> tested = new HashSet<>();

    NumberWriter(Body body) {
        this.b = body;
        this.code = body.code;
    }

    void release() {
        code.release(temps.toArray(Local[]::new));
    }

    private Local temp(Local.Kind kind) {
        Local local = code.temp(kind);
        temps.add(local);
        return local;
    }

    private Local temp(NumberKind kind) {
        return temp(kind == NumberKind.INT ? Local.Kind.LONG : Local.Kind.DOUBLE);
    }

    // ---- leaves ----

    /** Evaluates the leaves in their order. */
    void leaves(NumberNode node) {
        switch (node) {
            case NumberNode.Pair n -> {
                if (n.unboundName() != null) {
                    code.load(n.object());
                    code.at(n.expr().span());
                    code.string(n.unboundName());
                    code.invoke(OpEntry.CHECK_LOCAL);
                    code.pop();
                }
            }
            case NumberNode.Constant _ -> {
            }
            case NumberNode.Value n -> {
                if (!n.isLocal) {
                    b.expr(n.expr());
                    n.object = temp(Local.Kind.OBJECT);
                    code.store(n.object);
                }
            }
            case NumberNode.Part n -> {
                n.object = temp(Local.Kind.OBJECT);
                n.number = temp(n.kind());
                b.numbers.store(n.node, new Pair(n.kind(), n.object, n.number));
            }
            case NumberNode.Operation n -> {
                leaves(n.left);
                if (!n.isUnary()) {
                    leaves(n.right);
                }
            }
        }
    }

    /** Tests whether the leaves are numbers of the expected kinds. */
    void guard(NumberNode node, Label slow) {
        switch (node) {
            case NumberNode.Pair n -> here(n.object(), slow);
            case NumberNode.Part n -> here(n.object, slow);
            case NumberNode.Constant _ -> {
            }
            case NumberNode.Value n -> {
                n.number = temp(n.kind());
                code.load(n.object);
                code.instanceOf(boxClass(n.kind()));
                code.jump(Opcodes.IFEQ, slow);
                code.load(n.object);
                unboxed(code, n.kind());
                code.store(n.number);
            }
            case NumberNode.Operation n -> {
                guard(n.left, slow);
                if (!n.isUnary()) {
                    guard(n.right, slow);
                }
            }
        }
    }

    private void here(Local object, Label slow) {
        if (tested.add(object)) {
            code.load(object);
            NumberEmitter.here(code);
            code.jump(Opcodes.IF_ACMPNE, slow);
        }
    }

    static String boxClass(NumberKind kind) {
        return kind == NumberKind.INT ? "java/lang/Long" : "java/lang/Double";
    }

    /** Replaces a box by what is in it. */
    static void unboxed(Code code, NumberKind kind) {
        code.cast(boxClass(kind));
        if (kind == NumberKind.INT) {
            code.node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Long", "longValue", "()J", false);
        } else {
            code.node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Double", "doubleValue", "()D", false);
        }
    }

    // ---- the fast way ----

    /** Computes the operations that may have to give up. */
    void compute(NumberNode node, Label slow) {
        if (!(node instanceof NumberNode.Operation n)) {
            return;
        }
        compute(n.left, slow);
        if (!n.isUnary()) {
            compute(n.right, slow);
        }
        if (!mayFail(n)) {
            return;
        }
        hold(n.left);
        if (!n.isUnary()) {
            hold(n.right);
        }
        Local result = temp(n.kind());
        switch (n.op) {
            case Div -> divide(n, slow);
            case FloorDiv, Mod -> {
                push(n.right);
                code.constant(0L);
                code.op(Opcodes.LCMP);
                code.jump(Opcodes.IFLE, slow);
                apply(n);
            }
            case LShift -> {
                push(n.left);
                push(n.right);
                code.invoke(OpEntry.CAN_SHIFT);
                code.jump(Opcodes.IFEQ, slow);
                apply(n);
            }
            case RShift -> {
                push(n.right);
                code.constant(0L);
                code.op(Opcodes.LCMP);
                code.jump(Opcodes.IFLT, slow);
                apply(n);
            }
            default -> {
                apply(n);
                code.store(result);
                n.result = result;
                overflow(n, slow);
                return;
            }
        }
        code.store(result);
        n.result = result;
    }

    /** Makes a value that is needed several times a local. */
    private void hold(NumberNode node) {
        if (node instanceof NumberNode.Operation n && n.result == null) {
            push(n);
            Local result = temp(n.kind());
            code.store(result);
            n.result = result;
        }
    }

    private void divide(NumberNode.Operation n, Label slow) {
        if (n.left.kind() == NumberKind.INT && n.right.kind() == NumberKind.INT) {
            push(n.left);
            push(n.right);
            code.invoke(OpEntry.CAN_DIVIDE);
        } else {
            push(n.right, NumberKind.FLOAT);
            code.op(Opcodes.DCONST_0);
            code.op(Opcodes.DCMPL);
        }
        code.jump(Opcodes.IFEQ, slow);
        apply(n);
    }

    private void overflow(NumberNode.Operation n, Label slow) {
        if (n.isUnary()) {
            push(n.left);
            code.constant(Long.MIN_VALUE);
            code.op(Opcodes.LCMP);
            code.jump(Opcodes.IFEQ, slow);
        } else if (n.op != Operator.Mult && n.right instanceof NumberNode.Constant c) {
            code.load(n.result);
            push(n.left);
            code.op(Opcodes.LCMP);
            code.jump(c.whole() >= 0 == (n.op == Operator.Add) ? Opcodes.IFLT : Opcodes.IFGT, slow);
        } else {
            push(n.left);
            push(n.right);
            code.load(n.result);
            code.invoke(n.op == Operator.Add ? OpEntry.IS_SUM : n.op == Operator.Sub ? OpEntry.IS_DIFFERENCE : OpEntry.IS_PRODUCT);
            code.jump(Opcodes.IFEQ, slow);
        }
    }

    private static boolean mayFail(NumberNode.Operation n) {
        if (n.kind() == NumberKind.FLOAT) {
            return n.op == Operator.Div && (n.left.kind() == NumberKind.INT && n.right.kind() == NumberKind.INT
                    || !(n.right instanceof NumberNode.Constant c && (c.real() != 0 || c.whole() != 0)));
        }
        return switch (n.op) {
            case Add, Sub, Mult, LShift -> true;
            case FloorDiv, Mod -> constant(n.right) <= 0;
            case RShift -> constant(n.right) < 0;
            default -> false;
        };
    }

    /** The value of an int constant, -1 for anything else. */
    private static long constant(NumberNode node) {
        return node instanceof NumberNode.Constant c ? c.whole() : -1;
    }

    /** Pushes a value; it is in a local or can be computed without fail. */
    void push(NumberNode node) {
        switch (node) {
            case NumberNode.Pair n -> code.load(n.number());
            case NumberNode.Part n -> code.load(n.number);
            case NumberNode.Value n -> code.load(n.number);
            case NumberNode.Constant n -> {
                if (n.kind() == NumberKind.INT) {
                    code.constant(n.whole());
                } else {
                    code.constant(n.real());
                }
            }
            case NumberNode.Operation n -> {
                if (n.result != null) {
                    code.load(n.result);
                } else {
                    apply(n);
                }
            }
        }
    }

    void push(NumberNode node, NumberKind kind) {
        push(node);
        if (node.kind() != kind) {
            code.op(Opcodes.L2D);
        }
    }

    private void apply(NumberNode.Operation n) {
        if (n.kind() == NumberKind.FLOAT) {
            push(n.left, NumberKind.FLOAT);
            if (n.isUnary()) {
                code.op(Opcodes.DNEG);
                return;
            }
            push(n.right, NumberKind.FLOAT);
            code.op(switch (n.op) {
                case Add -> Opcodes.DADD;
                case Sub -> Opcodes.DSUB;
                case Mult -> Opcodes.DMUL;
                default -> Opcodes.DDIV;
            });
            return;
        }
        push(n.left);
        if (n.isUnary()) {
            if (n.op == Operator.Sub) {
                code.op(Opcodes.LNEG);
            } else {
                code.constant(-1L);
                code.op(Opcodes.LXOR);
            }
            return;
        }
        ints(n);
    }

    private void ints(NumberNode.Operation n) {
        long constant = constant(n.right);
        boolean power = constant > 0 && Long.bitCount(constant) == 1;
        if (n.op == Operator.Mod && power) {
            code.constant(constant - 1);
            code.op(Opcodes.LAND);
            return;
        }
        if (n.op == Operator.FloorDiv && power) {
            code.integer(Long.numberOfTrailingZeros(constant));
            code.op(Opcodes.LSHR);
            return;
        }
        push(n.right);
        switch (n.op) {
            case Add -> code.op(Opcodes.LADD);
            case Sub -> code.op(Opcodes.LSUB);
            case Mult -> code.op(Opcodes.LMUL);
            case BitAnd -> code.op(Opcodes.LAND);
            case BitOr -> code.op(Opcodes.LOR);
            case BitXor -> code.op(Opcodes.LXOR);
            case FloorDiv -> code.invoke(OpEntry.FLOOR_DIV_POSITIVE);
            case Mod -> code.invoke(OpEntry.MOD_POSITIVE);
            default -> shift(n.op);
        }
    }

    private void shift(Operator op) {
        if (op == Operator.RShift) {
            code.constant(63L);
            code.invokeStatic("java/lang/Math", "min", "(JJ)J");
        }
        code.op(Opcodes.L2I);
        code.op(op == Operator.LShift ? Opcodes.LSHL : Opcodes.LSHR);
    }

    // ---- the general way ----

    /** Leaves the value as an object. */
    void general(NumberNode node) {
        switch (node) {
            case NumberNode.Pair n -> pair(n.kind(), n.object(), n.number());
            case NumberNode.Part n -> pair(n.kind(), n.object, n.number);
            case NumberNode.Constant n -> b.expr(n.expr());
            case NumberNode.Value n -> code.load(n.object);
            case NumberNode.Operation n -> {
                general(n.left);
                if (!n.isUnary()) {
                    general(n.right);
                }
                b.at(n.span);
                if (n.isUnary() || n.left instanceof NumberNode.Pair || n.right instanceof NumberNode.Pair
                        || !(n.expr() instanceof org.pyjc.compiler.ast.Expr.BinOp)) {
                    b.invoke(n.general);
                } else {
                    b.operators.binary(n.general, n.left.expr(), n.right.expr());
                }
            }
        }
    }

    private void pair(NumberKind kind, Local object, Local number) {
        code.load(object);
        b.numbers.box(new Pair(kind, object, number));
    }
}

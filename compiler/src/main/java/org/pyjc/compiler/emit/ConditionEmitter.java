package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.BoolOperator;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.compiler.facts.Const;

/**
 * Writes tests and comparisons. Compare CPython codegen.c: codegen_jump_if, codegen_compare.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ConditionEmitter {
    private final Body b;

    ConditionEmitter(Body body) {
        this.b = body;
    }

    /** Jumps to {@code target} if the truth of an expression is {@code wanted}, else falls through. */
    void jump(Expr test, Label target, boolean wanted) {
        Const constant = b.unit.facts.constant(test);
        if (constant != null) {
            if (constant.isTrue() == wanted) {
                b.code.go(target);
            }
            return;
        }
        switch (test) {
            case Expr.UnaryOp e when e.op() == UnaryOperator.Not -> jump(e.operand(), target, !wanted);
            case Expr.BoolOp e -> boolOp(e, target, wanted);
            case Expr.IfExp e -> {
                Label otherwise = new Label();
                Label end = new Label();
                jump(e.test(), otherwise, false);
                jump(e.body(), target, wanted);
                b.code.go(end);
                b.code.label(otherwise);
                jump(e.orelse(), target, wanted);
                b.code.label(end);
            }
            case Expr.Compare e -> {
                LiteralWarnings.comparison(b, e);
                comparisonJump(e, target, wanted);
            }
            default -> {
                if (b.numbers.test(test, target, wanted)) {
                    return;
                }
                b.expr(test);
                b.at(test.span());
                b.invoke(OpEntry.TEST);
                b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
            }
        }
    }

    private void boolOp(Expr.BoolOp e, Label target, boolean wanted) {
        boolean decides = e.op() == BoolOperator.Or;
        int last = e.values().size() - 1;
        Label through = new Label();
        for (int i = 0; i < last; i++) {
            jump(e.values().get(i), decides == wanted ? target : through, decides);
        }
        jump(e.values().get(last), target, wanted);
        b.code.label(through);
    }

    private void comparisonJump(Expr.Compare e, Label target, boolean wanted) {
        int last = e.ops().size() - 1;
        if (last == 0 && b.numbers.compare(e, target, wanted)) {
            return;
        }
        if (last > 0 && b.numbers.isSplit(e)) {
            splitJump(e, target, wanted);
            return;
        }
        b.expr(e.left());
        if (last == 0) {
            comparator(e, 0);
            b.at(e.span());
            test(e.ops().getFirst(), e.left(), e.comparators().getFirst());
            b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
            return;
        }
        Label drop = new Label();
        Label end = new Label();
        for (int i = 0; i <= last; i++) {
            comparator(e, i);
            if (i < last) {
                b.code.op(Opcodes.DUP_X1);
            }
            b.at(e.span());
            test(e.ops().get(i), i == 0 ? e.left() : e.comparators().get(i - 1), e.comparators().get(i));
            if (i < last) {
                b.code.jump(Opcodes.IFEQ, drop);
            } else {
                b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
            }
        }
        b.code.go(end);
        b.code.label(drop);
        b.code.pop();
        if (!wanted) {
            b.code.go(target);
        }
        b.code.label(end);
    }

    /** {@code a < b < c} as {@code a < b and b < c}. */
    private void splitJump(Expr.Compare e, Label target, boolean wanted) {
        int last = e.ops().size() - 1;
        Label through = new Label();
        for (int i = 0; i <= last; i++) {
            Expr left = i == 0 ? e.left() : e.comparators().get(i - 1);
            Expr.Compare part = new Expr.Compare(left, List.of(e.ops().get(i)), List.of(e.comparators().get(i)), e.span());
            if (i < last) {
                comparisonJump(part, wanted ? through : target, false);
            } else {
                comparisonJump(part, target, wanted);
            }
        }
        b.code.label(through);
    }

    /** Leaves a truth value as a Boolean. */
    void value(Expr test) {
        Label yes = new Label();
        Label end = new Label();
        jump(test, yes, true);
        b.exprs.constant(new Const.Bool(false));
        b.code.go(end);
        b.code.label(yes);
        b.exprs.constant(new Const.Bool(true));
        b.code.label(end);
    }

    /** The value of a comparison, which may be anything. */
    void compare(Expr.Compare e) {
        LiteralWarnings.comparison(b, e);
        b.expr(e.left());
        List<CmpOp> ops = e.ops();
        int last = ops.size() - 1;
        Label drop = new Label();
        Label end = new Label();
        for (int i = 0; i <= last; i++) {
            comparator(e, i);
            if (i < last) {
                b.code.op(Opcodes.DUP_X1);
            }
            b.at(e.span());
            compareOnce(ops.get(i), i == 0 ? e.left() : e.comparators().get(i - 1), e.comparators().get(i));
            if (i < last) {
                b.code.dup();
                b.at(e.span());
                b.invoke(OpEntry.TEST);
                b.code.jump(Opcodes.IFEQ, drop);
                b.code.pop();
            }
        }
        if (last > 0) {
            b.code.go(end);
            b.code.label(drop);
            b.code.op(Opcodes.SWAP);
            b.code.pop();
            b.code.label(end);
        }
    }

    /** What follows {@code in} may be immutable: a display of constants is one. Compare CPython flowgraph.c: optimize_lists_and_sets. */
    private void comparator(Expr.Compare e, int i) {
        Expr right = e.comparators().get(i);
        boolean last = i == e.ops().size() - 1;
        boolean membership = last && (e.ops().get(i) == CmpOp.In || e.ops().get(i) == CmpOp.NotIn);
        List<Const> items = !membership ? null : switch (right) {
            case Expr.Set s -> b.collections.constants(s.elts());
            case Expr.List l -> b.collections.constants(l.elts());
            default -> null;
        };
        if (items == null) {
            b.expr(right);
            return;
        }
        Const display = right instanceof Expr.Set ? new Const.FrozenSet(items) : new Const.Tuple(items);
        b.object.details.constant(display);
        b.exprs.constant(display);
    }

    private void compareOnce(CmpOp op, Expr left, Expr right) {
        switch (op) {
            case Is, IsNot, In, NotIn -> {
                test(op, left, right);
                b.code.boxBoolean();
            }
            default -> b.operators.binary(OpEntry.valueOf(op.name().toUpperCase(java.util.Locale.ROOT)), left, right);
        }
    }

    /** Replaces two values by an int that is not 0 if the comparison holds. */
    private void test(CmpOp op, Expr left, Expr right) {
        switch (op) {
            case Is -> b.invoke(OpEntry.IS);
            case In -> contains();
            case IsNot -> {
                b.invoke(OpEntry.IS);
                negate();
            }
            case NotIn -> {
                contains();
                negate();
            }
            default -> b.operators.binary(OpEntry.valueOf(op.name().toUpperCase(java.util.Locale.ROOT) + "_TEST"), left, right);
        }
    }

    private void contains() {
        b.code.op(Opcodes.SWAP);
        b.invoke(OpEntry.CONTAINS);
    }

    private void negate() {
        b.code.integer(1);
        b.code.op(Opcodes.IXOR);
    }
}

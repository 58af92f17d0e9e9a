package org.pyjc.compiler.emit;

import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.runtime.object.Special;

/**
 * Writes operators whose left operand may be an instance of a class with special methods.
 *
 * <p>{@code a + b} becomes {@code a instanceof PyInstance ? <site ADD>(a, b) : Arithmetic.add(a, b)}: numbers cost one
 * test that HotSpot's profile answers, instances come to a site that links to their class's method.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class OperatorEmitter {
    private static final String INSTANCE = "org/pyjc/runtime/object/PyInstance";
    private static final Map<OpEntry, Special> SPECIALS = Map.ofEntries(
            Map.entry(OpEntry.ADD, Special.ADD), Map.entry(OpEntry.SUB, Special.SUB), Map.entry(OpEntry.MULT, Special.MUL),
            Map.entry(OpEntry.MATMULT, Special.MATMUL), Map.entry(OpEntry.DIV, Special.TRUEDIV),
            Map.entry(OpEntry.GET_ITEM, Special.GETITEM),
            Map.entry(OpEntry.LT, Special.LT), Map.entry(OpEntry.LTE, Special.LE), Map.entry(OpEntry.GT, Special.GT),
            Map.entry(OpEntry.GTE, Special.GE), Map.entry(OpEntry.EQ, Special.EQ), Map.entry(OpEntry.NOTEQ, Special.NE),
            Map.entry(OpEntry.LT_TEST, Special.LT), Map.entry(OpEntry.LTE_TEST, Special.LE),
            Map.entry(OpEntry.GT_TEST, Special.GT), Map.entry(OpEntry.GTE_TEST, Special.GE),
            Map.entry(OpEntry.EQ_TEST, Special.EQ), Map.entry(OpEntry.NOTEQ_TEST, Special.NE));

    private final Body b;

    OperatorEmitter(Body body) {
        this.b = body;
    }

    /** Replaces two values by the result of an operator; {@code right} is the right operand's expression, {@code left} may be null. */
    void binary(OpEntry general, Expr left, Expr right) {
        Special special = SPECIALS.get(general);
        if (special == null || !b.isHot() || special != Special.GETITEM && isConstant(right) || left != null && isConstant(left)) {
            b.invoke(general);
            return;
        }
        Code code = b.code;
        Local second = code.temp();
        Label instance = new Label();
        Label end = new Label();
        code.store(second);
        code.dup();
        code.instanceOf(INSTANCE);
        code.jump(Opcodes.IFNE, instance);
        code.load(second);
        b.invoke(general);
        code.go(end);
        code.label(instance);
        code.load(second);
        code.site(Site.OPERATOR, "operator", Code.objects(2), special.name());
        if (general.name().endsWith("_TEST")) {
            b.invoke(OpEntry.TEST);
        }
        code.label(end);
        code.release(second);
    }

    /** Replaces an object by its item at an index that is kept as a primitive. */
    void item(NumberNode index, Span span) {
        Code code = b.code;
        Pair at = b.numbers.held(index);
        Label instance = new Label();
        Label end = new Label();
        b.at(span);
        code.dup();
        code.instanceOf(INSTANCE);
        code.jump(Opcodes.IFNE, instance);
        code.load(at.object());
        code.load(at.number());
        b.invoke(OpEntry.GET_ITEM_AT);
        code.go(end);
        code.label(instance);
        code.load(at.object());
        b.numbers.box(at);
        code.site(Site.OPERATOR, "operator", Code.objects(2), Special.GETITEM.name());
        code.label(end);
        b.numbers.release(index, at);
    }

    /** A comparison or sum with a constant is mostly one of numbers or strings. */
    private boolean isConstant(Expr e) {
        return e instanceof Expr.Constant || b.unit.facts.constant(e) != null;
    }
}

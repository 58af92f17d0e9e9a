package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;

/**
 * Writes {@code for … in range(…)}: a counted loop while {@code range} is the built-in, else an ordinary one; the body is
 * written once.
 *
 * <pre>
 * for i in range(n): body   ->   if (open(range, n) is a cursor) it = null, count = n; else it = …
 *                                while (it == null ? count-- > 0 : (v = next(it)) != null) { i = …; body }
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class RangeLoop {
    private static final String CURSOR = "org/pyjc/runtime/ops/RangeCursor";

    private final Body b;

    RangeLoop(Body body) {
        this.b = body;
    }

    /** Whether a call in a loop's head may be {@code range}. */
    boolean matches(Expr.Call call) {
        int count = call.args().size();
        return call.func() instanceof Expr.Name name && name.id().equals("range") && call.keywords().isEmpty()
                && count >= 1 && count <= 3 && call.args().stream().noneMatch(Expr.Starred.class::isInstance)
                && b.scope.isFunctionLike() && b.variables.isGlobal("range");
    }

    void emit(Stmt.For s, Expr.Call call) {
        Code code = b.code;
        b.expr(call.func());
        call.args().forEach(b::expr);
        b.at(call.span());
        b.invoke(List.of(OpEntry.RANGE1, OpEntry.RANGE2, OpEntry.RANGE3).get(call.args().size() - 1));
        Local iterator = code.temp();
        Local next = code.temp(Local.Kind.LONG);
        Local count = code.temp(Local.Kind.LONG);
        Local step = call.args().size() == 3 ? code.temp(Local.Kind.LONG) : null;
        open(iterator, next, count, step);
        loop(s, iterator, next, count, step);
        code.release(iterator, next, count);
        if (step != null) {
            code.release(step);
        }
    }

    /** Takes a cursor apart. */
    private void open(Local iterator, Local next, Local count, Local step) {
        Code code = b.code;
        Label ready = new Label();
        code.store(iterator);
        for (Local each : step == null ? List.of(next, count) : List.of(next, count, step)) {
            code.constant(0L);
            code.store(each);
        }
        code.load(iterator);
        code.node.visitTypeInsn(Opcodes.INSTANCEOF, CURSOR);
        code.jump(Opcodes.IFEQ, ready);
        field(iterator, "next", next);
        field(iterator, "count", count);
        if (step != null) {
            field(iterator, "step", step);
        }
        code.nothing();
        code.store(iterator);
        code.label(ready);
    }

    private void field(Local cursor, String name, Local target) {
        b.code.load(cursor);
        b.code.cast(CURSOR);
        b.code.node.visitFieldInsn(Opcodes.GETFIELD, CURSOR, name, "J");
        b.code.store(target);
    }

    private void loop(Stmt.For s, Local iterator, Local next, Local count, Local step) {
        Code code = b.code;
        Blocks.Loop loop = new Blocks.Loop();
        Label general = new Label();
        Label body = new Label();
        Label exhausted = new Label();
        Label otherwise = new Label();
        b.enterLoop();
        b.blocks.push(loop);
        code.label(loop.continueLabel);
        code.line(s.span().lineno());
        code.load(iterator);
        code.jump(Opcodes.IFNONNULL, general);
        Label stored = new Label();
        Variables.Pair pair = s.target() instanceof Expr.Name name ? b.variables.pair(name.id()) : null;
        counted(next, count, step, otherwise, pair);
        code.go(pair == null ? body : stored);
        code.label(general);
        Span span = s.iter().span();
        b.loops.next(iterator, false, span);
        code.dup();
        code.jump(Opcodes.IFNULL, exhausted);
        code.label(body);
        b.assigns.store(s.target());
        code.label(stored);
        b.suite(s.body());
        code.go(loop.continueLabel);
        b.blocks.pop(loop);
        b.leaveLoop();
        code.label(exhausted);
        code.pop();
        code.label(otherwise);
        b.suite(s.orelse());
        code.label(loop.breakLabel);
    }

    /** Leaves the next number in a box, or stores it in a pair. */
    private void counted(Local next, Local count, Local step, Label otherwise, Variables.Pair pair) {
        Code code = b.code;
        code.load(count);
        code.constant(0L);
        code.op(Opcodes.LCMP);
        code.jump(Opcodes.IFLE, otherwise);
        code.load(count);
        code.constant(1L);
        code.op(Opcodes.LSUB);
        code.store(count);
        code.load(next);
        if (pair == null) {
            code.boxLong();
        } else {
            b.numbers.storeNumber(pair);
        }
        code.load(next);
        if (step == null) {
            code.constant(1L);
        } else {
            code.load(step);
        }
        code.op(Opcodes.LADD);
        code.store(next);
    }
}

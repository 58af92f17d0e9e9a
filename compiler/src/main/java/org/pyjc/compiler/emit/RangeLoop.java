package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;

/**
 * Writes how a loop over {@code range(…)} counts: with primitives while {@code range} is the built-in, else it is an ordinary
 * loop; the body is written once.
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
    private final Local iterator;
    private final Local next;
    private final Local count;
    private final Local step;

    /** The cursor or iterator, which {@link #head} leaves, is on the stack; from here on the loop's own locals are set. */
    RangeLoop(Body body, Expr.Call call) {
        this.b = body;
        this.iterator = b.code.temp();
        this.next = b.code.temp(Local.Kind.LONG);
        this.count = b.code.temp(Local.Kind.LONG);
        this.step = call.args().size() == 3 ? b.code.temp(Local.Kind.LONG) : null;
        open();
    }

    /** What it goes over when that is not counted. */
    Local iterator() {
        return iterator;
    }

    /** Whether what a loop goes over may be {@code range}. */
    static boolean matches(Body b, Expr iter) {
        return iter instanceof Expr.Call call && call.func() instanceof Expr.Name name && name.id().equals("range")
                && call.keywords().isEmpty() && !call.args().isEmpty() && call.args().size() <= 3
                && call.args().stream().noneMatch(Expr.Starred.class::isInstance)
                && b.scope.isFunctionLike() && b.places.isGlobal("range");
    }

    /** Leaves a cursor, or an iterator. */
    static void head(Body b, Expr.Call call) {
        b.expr(call.func());
        call.args().forEach(b::expr);
        b.at(call.span());
        b.invoke(List.of(OpEntry.RANGE1, OpEntry.RANGE2, OpEntry.RANGE3).get(call.args().size() - 1));
    }

    /** Takes a cursor apart. */
    private void open() {
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
        field("next", next);
        field("count", count);
        if (step != null) {
            field("step", step);
        }
        code.nothing();
        code.store(iterator);
        code.label(ready);
    }

    private void field(String name, Local target) {
        b.code.load(iterator);
        b.code.cast(CURSOR);
        b.code.node.visitFieldInsn(Opcodes.GETFIELD, CURSOR, name, "J");
        b.code.store(target);
    }

    /** Stores the next number; at the end goes to {@code otherwise}, or to {@code exhausted} with null on the stack. */
    void next(Expr target, Span iterSpan, Label otherwise, Label exhausted) {
        Code code = b.code;
        Label general = new Label();
        Label boxed = new Label();
        Label stored = new Label();
        code.load(iterator);
        code.jump(Opcodes.IFNONNULL, general);
        Pair pair = target instanceof Expr.Name name ? b.places.pair(name.id()) : null;
        counted(otherwise, pair);
        code.go(pair == null ? boxed : stored);
        code.label(general);
        b.loops.next(iterator, false, iterSpan);
        code.dup();
        code.jump(Opcodes.IFNULL, exhausted);
        code.label(boxed);
        b.assigns.store(target);
        code.label(stored);
    }

    /** Leaves the next number in a box, or stores it in a pair. */
    private void counted(Label otherwise, Pair pair) {
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

    void close() {
        b.code.forget(iterator);
        b.code.release(iterator, next, count);
        if (step != null) {
            b.code.release(step);
        }
    }
}

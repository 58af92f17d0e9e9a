package org.pyjc.compiler.emit;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;

/**
 * What a loop goes over, and how it gets the next item: from an iterator, from one of pairs, or by counting.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class LoopSource {
    private final Body b;
    private final Span span;
    private final boolean async;
    private final Local iterator;
    private final RangeLoop range;
    private PairLoop pairs;

    private LoopSource(Body body, Span span, boolean async, Local iterator, RangeLoop range) {
        this.b = body;
        this.span = span;
        this.async = async;
        this.iterator = iterator;
        this.range = range;
    }

    /** Evaluates what a loop goes over, and keeps the iterator, or cursor, in locals. */
    static LoopSource open(Body b, Expr iter, boolean async) {
        head(b, iter, async);
        if (isRange(b, iter, async)) {
            return new LoopSource(b, iter.span(), async, null, new RangeLoop(b, (Expr.Call) iter));
        }
        Local iterator = b.code.temp();
        b.code.store(iterator);
        return of(b, iter, async, iterator);
    }

    /** An iterator that is in a local already. */
    static LoopSource of(Body b, Expr iter, boolean async, Local iterator) {
        return new LoopSource(b, iter.span(), async, iterator, null);
    }

    /** What {@link RangeLoop#head} left, and is in a local now. */
    static LoopSource ofCursor(Body b, Expr iter, Local cursor) {
        b.code.load(cursor);
        return new LoopSource(b, iter.span(), false, null, new RangeLoop(b, (Expr.Call) iter));
    }

    /** Leaves an iterator, or what {@link RangeLoop#head} leaves. */
    static void head(Body b, Expr iter, boolean async) {
        if (isRange(b, iter, async)) {
            RangeLoop.head(b, (Expr.Call) iter);
        } else {
            iterator(b, iter, async);
        }
    }

    /** Leaves an iterator. */
    static void iterator(Body b, Expr iter, boolean async) {
        b.expr(iter);
        b.at(iter.span());
        b.invoke(async ? FlowEntry.AITER : OpEntry.ITER);
    }

    /** Whether a loop over this counts. */
    static boolean isRange(Body b, Expr iter, boolean async) {
        return !async && RangeLoop.matches(b, iter);
    }

    boolean isRange() {
        return range != null;
    }

    /** Makes ready for a loop; to be called once, before its start. */
    void begin(Expr target) {
        if (range == null && !async && PairLoop.matches(target)) {
            pairs = new PairLoop(b, iterator, target);
        }
    }

    /** Stores the next item; at the end goes to {@code otherwise}, or to {@code exhausted} with null on the stack. */
    void next(Expr target, Label exhausted, Label otherwise) {
        if (pairs != null) {
            pairs.next(span, exhausted);
        } else if (range != null) {
            range.next(target, span, otherwise, exhausted);
        } else {
            b.loops.next(iterator, async, span);
            b.code.dup();
            b.code.jump(Opcodes.IFNULL, exhausted);
            b.assigns.store(target);
        }
    }

    /** Says that the loop ended as its iterator did, if events are reported. */
    void traceEnd() {
        if (b.code.tracedFrame() != null && !async) {
            b.code.load(b.code.tracedFrame());
            b.code.load(range == null ? iterator : range.iterator());
            b.code.invoke(FlowEntry.TRACE_EXHAUSTED);
        }
    }

    /** The locals are not needed any more. */
    void close() {
        if (range != null) {
            range.close();
            return;
        }
        b.code.forget(iterator);
        b.code.release(iterator);
        if (pairs != null) {
            pairs.close();
        }
    }
}

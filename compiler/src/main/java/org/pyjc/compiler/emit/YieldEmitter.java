package org.pyjc.compiler.emit;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;

/**
 * Writes {@code yield}, {@code yield from} and {@code await}. The yield itself is a marker call, which the generator
 * pass replaces. Compare CPython codegen.c: codegen_add_yield_from.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class YieldEmitter {
    private final Body b;

    YieldEmitter(Body body) {
        this.b = body;
    }

    void yield(Expr.Yield e) {
        if (!b.scope.isFunctionLike()) {
            throw b.error(e.span(), "'yield' outside function");
        }
        if (e.value() != null) {
            b.expr(e.value());
        } else {
            b.code.none();
        }
        emitYield(e.span());
    }

    /** Yields the value on the stack, and leaves what was sent. */
    void emitYield(Span span) {
        if ((b.object.flags & CodeObject.ASYNC_GENERATOR) != 0) {
            b.invoke(FlowEntry.ASYNC_YIELD);
        }
        b.at(span);
        b.noteYield();
        b.invoke(FlowEntry.YIELD);
    }

    void yieldFrom(Expr.YieldFrom e) {
        if (!b.scope.isFunctionLike()) {
            throw b.error(e.span(), "'yield from' outside function");
        }
        if (b.object.isAsync()) {
            throw b.error(e.span(), "'yield from' inside async function");
        }
        b.code.load(b.frame);
        b.expr(e.value());
        b.at(e.span());
        b.invoke(FlowEntry.YIELD_FROM_ITER);
        delegate(FlowEntry.STEP, e.span());
    }

    void await(Expr.Await e) {
        b.expr(e.value());
        b.at(e.span());
        await(e.span());
    }

    /** Awaits the value on the stack. */
    void await(Span span) {
        b.at(span);
        b.invoke(FlowEntry.AWAIT_ITER);
        delegate(FlowEntry.STEP, span);
    }

    /** Passes on what the iterator on the stack yields; leaves its result, null when {@code step} says so. */
    void delegate(FlowEntry step, Span span) {
        Code code = b.code;
        Local iterator = code.temp();
        Local sent = code.temp();
        code.store(iterator);
        code.none();
        code.store(sent);
        Label loop = new Label();
        Label done = new Label();
        code.label(loop);
        code.load(b.frame);
        code.load(iterator);
        code.load(sent);
        code.at(span);
        code.invoke(step);
        code.dup();
        code.jump(Opcodes.IFNULL, done);
        b.noteYield();
        code.invoke(FlowEntry.YIELD_DELEGATED);
        code.store(sent);
        code.go(loop);
        code.label(done);
        code.pop();
        code.load(b.frame);
        code.invoke(FlowEntry.TAKE_RESULT);
        code.release(iterator, sent);
    }
}

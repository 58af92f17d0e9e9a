package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;

/**
 * Writes loops. Compare CPython codegen.c: codegen_for, codegen_while.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class LoopEmitter {
    private final Body b;

    LoopEmitter(Body body) {
        this.b = body;
    }

    void whileLoop(Stmt.While s) {
        Blocks.Loop loop = new Blocks.Loop();
        Label otherwise = new Label();
        b.enterLoop();
        b.blocks.push(loop);
        b.code.label(loop.continueLabel);
        b.at(s.test().span());
        b.invoke(FlowEntry.POLL);
        b.conditions.jump(s.test(), otherwise, false);
        b.suite(s.body());
        b.code.go(loop.continueLabel);
        b.blocks.pop(loop);
        b.leaveLoop();
        b.code.label(otherwise);
        b.suite(s.orelse());
        b.code.label(loop.breakLabel);
    }

    void forLoop(Stmt.For s) {
        if (RangeLoop.matches(b, s.iter())) {
            rangeLoop(s);
            return;
        }
        b.expr(s.iter());
        b.at(s.iter().span());
        b.invoke(OpEntry.ITER);
        loop(s.target(), s.iter(), s.body(), s.orelse(), false);
    }

    private void rangeLoop(Stmt.For s) {
        Code code = b.code;
        RangeLoop.head(b, (Expr.Call) s.iter());
        RangeLoop range = new RangeLoop(b, (Expr.Call) s.iter());
        Blocks.Loop loop = new Blocks.Loop();
        Label exhausted = new Label();
        Label otherwise = new Label();
        b.enterLoop();
        b.blocks.push(loop);
        code.label(loop.continueLabel);
        code.line(s.span().lineno());
        range.next(s.target(), s.iter().span(), otherwise, exhausted);
        b.suite(s.body());
        code.go(loop.continueLabel);
        b.blocks.pop(loop);
        b.leaveLoop();
        code.label(exhausted);
        code.pop();
        code.label(otherwise);
        b.suite(s.orelse());
        code.label(loop.breakLabel);
        range.close();
    }

    void asyncFor(Stmt.AsyncFor s) {
        if (!b.object.isAsync()) {
            throw b.error(s.span(), "'async for' outside async function");
        }
        b.expr(s.iter());
        b.at(s.iter().span());
        b.invoke(FlowEntry.AITER);
        loop(s.target(), s.iter(), s.body(), s.orelse(), true);
    }

    private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, boolean async) {
        Code code = b.code;
        Local iterator = code.temp();
        code.store(iterator);
        PairLoop pairs = !async && PairLoop.matches(target) ? new PairLoop(b, iterator, target) : null;
        Blocks.Loop loop = new Blocks.Loop();
        Label exhausted = new Label();
        b.enterLoop();
        b.blocks.push(loop);
        code.label(loop.continueLabel);
        b.at(iter.span());
        b.invoke(FlowEntry.POLL);
        if (pairs != null) {
            pairs.next(iter.span(), exhausted);
        } else {
            next(iterator, async, iter.span());
            code.dup();
            code.jump(Opcodes.IFNULL, exhausted);
            b.assigns.store(target);
        }
        b.suite(body);
        code.go(loop.continueLabel);
        b.blocks.pop(loop);
        b.leaveLoop();
        code.label(exhausted);
        code.pop();
        b.suite(orelse);
        code.label(loop.breakLabel);
        code.forget(iterator);
        code.release(iterator);
        if (pairs != null) {
            pairs.close();
        }
    }

    /** Leaves the next item, null when there is none. */
    void next(Local iterator, boolean async, Span span) {
        b.code.load(iterator);
        b.at(span);
        if (async) {
            b.invoke(FlowEntry.ANEXT);
            b.yields.delegate(FlowEntry.STEP_ASYNC_FOR, span);
        } else if (b.isHot()) {
            b.code.site(Site.NEXT, "next", Code.objects(1));
        } else {
            b.invoke(OpEntry.NEXT);
        }
    }
}

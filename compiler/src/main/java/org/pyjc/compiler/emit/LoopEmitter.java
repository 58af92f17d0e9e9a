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
        b.jumps.header(b.code.tracedFrame() == null ? s.test().span().lineno() : new FirstLine(b.unit.facts).of(s.test()));
        b.at(s.test().span());
        b.invoke(FlowEntry.POLL);
        b.conditions.jump(s.test(), otherwise, false);
        b.suite(s.body());
        b.jumps.loop(loop.continueLabel, s.test().span());
        b.blocks.pop(loop);
        b.leaveLoop();
        b.code.label(otherwise);
        b.suite(s.orelse());
        b.code.label(loop.breakLabel);
    }

    void forLoop(Stmt.For s) {
        loop(s.span(), s.target(), LoopSource.open(b, s.iter(), false), s.iter(), s.body(), s.orelse());
    }

    void asyncFor(Stmt.AsyncFor s) {
        if (!b.object.isAsync()) {
            throw b.error(s.span(), "'async for' outside async function");
        }
        loop(s.span(), s.target(), LoopSource.open(b, s.iter(), true), s.iter(), s.body(), s.orelse());
    }

    private void loop(Span span, Expr target, LoopSource source, Expr iter, List<Stmt> body, List<Stmt> orelse) {
        Code code = b.code;
        Blocks.Loop loop = new Blocks.Loop();
        Label exhausted = new Label();
        Label otherwise = new Label();
        source.begin(target);
        b.enterLoop();
        b.blocks.push(loop);
        JumpLevels.Level level = b.jumps.open(JumpLevels.Kind.LOOP, null);
        code.label(loop.continueLabel);
        b.jumps.header(source.isRange() ? span.lineno() : iter.span().lineno());
        if (!source.isRange()) {
            b.at(iter.span());
            b.invoke(FlowEntry.POLL);
        }
        source.next(target, exhausted, otherwise);
        b.suite(body);
        b.jumps.loop(loop.continueLabel, iter.span());
        b.jumps.close(level, null);
        b.blocks.pop(loop);
        b.leaveLoop();
        code.label(exhausted);
        code.pop();
        source.traceEnd();
        code.label(otherwise);
        b.suite(orelse);
        code.label(loop.breakLabel);
        source.close();
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

package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.ast.WithItem;

/**
 * Writes {@code with} and {@code async with}. Compare CPython codegen.c: codegen_with_inner.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class WithEmitter {
    private final Body b;

    WithEmitter(Body body) {
        this.b = body;
    }

    void with(Stmt.With s) {
        items(s.items(), 0, s.body());
    }

    private void items(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            b.suite(body);
            return;
        }
        Code code = b.code;
        WithItem item = items.get(index);
        Span span = item.contextExpr().span();
        b.expr(item.contextExpr());
        b.at(span);
        code.dup();
        b.invoke(FlowEntry.WITH_EXIT);
        Local exit = code.temp();
        code.store(exit);
        if (b.isHot()) {
            b.invoke(FlowEntry.WITH_ENTER_METHOD);
            b.calls.call(0);
        } else {
            b.invoke(FlowEntry.WITH_ENTER);
        }
        Label failed = new Label();
        Label end = new Label();
        Blocks.Region region = new Blocks.Region(() -> leave(exit, span));
        region.ranges.add(new TryRange(code, failed));
        Local entered = code.temp();
        code.store(entered);
        b.blocks.push(region);
        if (item.optionalVars() != null) {
            code.load(entered);
            b.assigns.store(item.optionalVars());
        }
        code.forget(entered);
        JumpLevels.Level level = b.jumps.open(JumpLevels.Kind.WITH, null);
        items(items, index + 1, body);
        b.jumps.close(level, null);
        b.blocks.pop(region);
        leave(exit, span);
        if (region.ranges.getFirst().isUsed()) {
            code.go(end);
            code.label(failed);
            failed(exit, span);
            code.dup();
            Label suppressed = new Label();
            code.jump(Opcodes.IFNULL, suppressed);
            code.atNowhere();
            code.op(Opcodes.ATHROW);
            code.label(suppressed);
            code.pop();
        }
        code.label(end);
        code.forget(exit);
        code.release(exit, entered);
    }

    /** The throwable on the stack came out of the body: leaves what is to be thrown on, or null. */
    private void failed(Local exit, Span span) {
        Code code = b.code;
        boolean traced = code.tracedFrame() != null;
        code.load(b.function);
        code.load(code.positionLocal());
        if (traced) {
            b.invoke(FlowEntry.CAUGHT);
            b.at(span);
        }
        code.load(exit);
        b.at(span);
        b.invoke(traced ? FlowEntry.WITH_HANDLE_CAUGHT : FlowEntry.WITH_HANDLE);
    }

    private void leave(Local exit, Span span) {
        if (b.code.tracedFrame() != null) {
            b.jumps.header(span.lineno());
        }
        b.code.load(exit);
        b.at(span);
        if (b.isHot()) {
            b.code.none();
            b.code.none();
            b.code.none();
            b.calls.call(3);
            b.code.pop();
        } else {
            b.invoke(FlowEntry.WITH_LEAVE);
        }
    }

    void asyncWith(Stmt.AsyncWith s) {
        if (!b.object.isAsync()) {
            throw b.error(s.span(), "'async with' outside async function");
        }
        asyncItems(s.items(), 0, s.body());
    }

    private void asyncItems(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            b.suite(body);
            return;
        }
        Code code = b.code;
        WithItem item = items.get(index);
        Span span = item.contextExpr().span();
        b.expr(item.contextExpr());
        b.at(span);
        code.dup();
        b.invoke(FlowEntry.ASYNC_WITH_EXIT);
        Local exit = code.newLocal(Local.Kind.OBJECT);
        code.store(exit);
        b.invoke(FlowEntry.ASYNC_WITH_ENTER);
        b.yields.delegate(FlowEntry.STEP, span);
        Local entered = code.temp();
        code.store(entered);
        Label failed = new Label();
        Label end = new Label();
        Blocks.Region region = new Blocks.Region(() -> asyncLeave(exit, span));
        region.ranges.add(new TryRange(code, failed));
        b.blocks.push(region);
        if (item.optionalVars() != null) {
            code.load(entered);
            b.assigns.store(item.optionalVars());
        }
        code.forget(entered);
        JumpLevels.Level level = b.jumps.open(JumpLevels.Kind.WITH, null);
        asyncItems(items, index + 1, body);
        b.jumps.close(level, null);
        b.blocks.pop(region);
        asyncLeave(exit, span);
        if (region.ranges.getFirst().isUsed()) {
            code.go(end);
            code.label(failed);
            asyncFailed(exit, span);
        }
        code.label(end);
        code.forget(exit);
        code.release(entered);
    }

    private void asyncLeave(Local exit, Span span) {
        if (b.code.tracedFrame() != null) {
            b.jumps.header(span.lineno());
        }
        b.code.load(exit);
        b.at(span);
        b.invoke(FlowEntry.ASYNC_WITH_LEAVE);
        b.yields.delegate(FlowEntry.STEP, span);
        b.code.pop();
    }

    /** The throwable on the stack came out of the body: asks {@code __aexit__} whether to suppress it. */
    private void asyncFailed(Local exit, Span span) {
        Code code = b.code;
        Local raised = code.newLocal(Local.Kind.EXCEPTION);
        Local previous = code.newLocal(Local.Kind.EXCEPTION);
        Label cleanup = new Label();
        Label suppressed = new Label();
        Label end = new Label();
        code.load(b.function);
        code.load(code.positionLocal());
        b.invoke(FlowEntry.CAUGHT);
        code.dup();
        code.store(raised);
        b.invoke(FlowEntry.PUSH);
        code.store(previous);
        TryRange range = new TryRange(code, cleanup);
        range.open();
        code.load(exit);
        code.load(raised);
        b.at(span);
        b.invoke(FlowEntry.ASYNC_WITH_HANDLE);
        b.yields.delegate(FlowEntry.STEP, span);
        b.invoke(OpEntry.TEST);
        code.jump(Opcodes.IFNE, suppressed);
        code.load(raised);
        b.invoke(FlowEntry.RETHROW);
        code.atNowhere();
        code.op(Opcodes.ATHROW);
        range.close();
        code.label(cleanup);
        code.load(b.function);
        code.load(code.positionLocal());
        code.load(previous);
        b.invoke(FlowEntry.UNWIND_HANDLER);
        code.atNowhere();
        code.op(Opcodes.ATHROW);
        code.label(suppressed);
        code.load(previous);
        b.invoke(FlowEntry.POP);
        code.label(end);
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.ExceptHandler;
import org.pyjc.compiler.ast.Stmt;

/**
 * Writes {@code try} statements. Compare CPython codegen.c: codegen_try_except, codegen_try_finally,
 * codegen_try_star_except.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class TryEmitter {
    private final Body b;

    TryEmitter(Body body) {
        this.b = body;
    }

    void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            boolean star) {
        if (finalbody.isEmpty()) {
            tryExcept(body, handlers, orelse, star);
        } else {
            tryFinally(() -> {
                if (handlers.isEmpty()) {
                    b.suite(body);
                    b.suite(orelse);
                } else {
                    tryExcept(body, handlers, orelse, star);
                }
            }, finalbody);
        }
    }

    // ---- finally ----

    /** A {@code try} with a final body, which {@code how} selects the way out of. */
    private final class Finally extends Blocks.Deferred {
        static final int NORMAL = 0;
        static final int RAISED = 1;
        static final int FIRST_EXIT = 2;

        final Label bodyLabel = new Label();
        final Label handler = new Label();
        final Local how = b.code.newLocal(Local.Kind.INT);
        final Local raised = b.code.newLocal(Local.Kind.EXCEPTION);
        final Local previous = b.code.newLocal(Local.Kind.EXCEPTION);

        Finally() {
            ranges.add(new TryRange(b.code, handler));
        }

        @Override
        void leave(int number) {
            enterBody(FIRST_EXIT + number);
        }

        void enterBody(int way) {
            b.code.integer(way);
            b.code.store(how);
            b.code.nothing();
            b.code.store(raised);
            b.code.nothing();
            b.code.store(previous);
            b.code.go(bodyLabel);
        }
    }

    private void tryFinally(Runnable body, List<Stmt> finalbody) {
        Code code = b.code;
        Finally block = new Finally();
        initialise(block);
        b.blocks.push(block);
        JumpLevels.Level tried = b.jumps.open(JumpLevels.Kind.FINALLY, null);
        body.run();
        b.jumps.close(tried, () -> reset(block));
        b.blocks.pop(block);
        block.enterBody(Finally.NORMAL);
        if (block.ranges.getFirst().isUsed()) {
            code.label(block.handler);
            caught(block.raised, block.previous);
            code.integer(Finally.RAISED);
            code.store(block.how);
        }
        code.label(block.bodyLabel);
        Label cleanup = new Label();
        Blocks.Region region = new Blocks.Region(() -> popFinally(block));
        region.ranges.add(new TryRange(code, cleanup));
        b.blocks.push(region);
        JumpLevels.Level last = b.jumps.open(JumpLevels.Kind.FINALLY, () -> popFinally(block));
        b.suite(finalbody);
        b.jumps.close(last, () -> reset(block));
        code.atUnseen(finalbody.getLast().span());
        b.blocks.pop(region);
        popFinally(block);
        Label end = new Label();
        dispatch(block, end);
        if (region.ranges.getFirst().isUsed()) {
            code.label(cleanup);
            rethrowFromFinally(block);
        }
        code.label(end);
    }

    private void popFinally(Finally block) {
        b.code.load(block.raised);
        b.code.load(block.previous);
        b.invoke(FlowEntry.POP_FINALLY);
    }

    private void rethrowFromFinally(Finally block) {
        Code code = b.code;
        code.load(b.function);
        code.load(code.positionLocal());
        code.load(block.raised);
        code.load(block.previous);
        b.invoke(FlowEntry.UNWIND_FINALLY);
        code.atNowhere();
        code.op(Opcodes.ATHROW);
    }

    private void initialise(Finally block) {
        if (b.scope.isFunctionLike()) {
            block.value = b.code.newLocal(Local.Kind.OBJECT);
            b.code.nothing();
            b.code.store(block.value);
        }
        b.code.nothing();
        b.code.store(block.raised);
        b.code.nothing();
        b.code.store(block.previous);
    }

    /** Sets all locals as they are before anything was raised, or jumped out of the statement. */
    private void reset(Finally block) {
        b.code.integer(Finally.NORMAL);
        b.code.store(block.how);
        if (block.value != null) {
            b.code.nothing();
            b.code.store(block.value);
        }
        b.code.nothing();
        b.code.store(block.raised);
        b.code.nothing();
        b.code.store(block.previous);
    }

    /** After the final body: goes on where {@code how} says. */
    private void dispatch(Finally block, Label end) {
        Code code = b.code;
        List<Label> targets = new ArrayList<>();
        Label rethrow = new Label();
        targets.add(rethrow);
        block.exits.forEach(_ -> targets.add(new Label()));
        code.load(block.how);
        code.tableSwitch(Finally.RAISED, end, targets);
        code.label(rethrow);
        code.atSameFrame();
        rethrowCaught(block.raised);
        for (int i = 0; i < block.exits.size(); i++) {
            code.label(targets.get(i + 1));
            b.blocks.exit(block.exits.get(i), block.value);
        }
    }

    // ---- except ----

    private void tryExcept(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, boolean star) {
        Code code = b.code;
        Label handler = new Label();
        Label end = new Label();
        Blocks.Region region = new Blocks.Region(() -> { });
        region.ranges.add(new TryRange(code, handler));
        b.blocks.push(region);
        b.suite(body);
        b.blocks.pop(region);
        b.suite(orelse);
        code.go(end);
        code.label(handler);
        Local raised = code.temp(Local.Kind.EXCEPTION);
        Local previous = code.temp(Local.Kind.EXCEPTION);
        caught(raised, previous);
        Label cleanup = new Label();
        Blocks.Region handling = new Blocks.Region(() -> popHandled(previous));
        handling.ranges.add(new TryRange(code, cleanup));
        b.blocks.push(handling);
        Label handled = new Label();
        JumpLevels.Level level = b.jumps.open(JumpLevels.Kind.EXCEPT, () -> popHandled(previous));
        if (star) {
            starHandlers(handlers, raised, previous, handled);
        } else {
            handlers(handlers, raised, previous, handled);
        }
        b.jumps.close(level, null);
        b.blocks.pop(handling);
        code.label(cleanup);
        rethrowFrom(previous);
        code.label(handled);
        code.forget(raised, previous);
        code.label(end);
        code.release(raised, previous);
    }

    private void handlers(List<ExceptHandler> handlers, Local raised, Local previous, Label end) {
        Code code = b.code;
        for (int i = 0; i < handlers.size(); i++) {
            ExceptHandler each = handlers.get(i);
            if (each.type() == null && i < handlers.size() - 1) {
                throw b.error(each.span(), "default 'except:' must be last");
            }
            Label next = new Label();
            b.jumps.statement(each.span().lineno());
            if (each.type() != null) {
                code.load(raised);
                b.expr(each.type());
                b.at(each.span());
                b.invoke(FlowEntry.MATCHES);
                code.jump(Opcodes.IFEQ, next);
            }
            handlerBody(each, raised);
            popHandled(previous);
            code.go(end);
            code.label(next);
        }
        code.atUnseen(handlers.getLast().span());
        code.atSameFrame();
        rethrowCaught(raised);
    }

    private void handlerBody(ExceptHandler each, Local exception) {
        if (each.name() == null) {
            b.suite(each.body());
            return;
        }
        Code code = b.code;
        code.load(exception);
        b.variables.store(each.name(), each.span());
        Label failed = new Label();
        Label done = new Label();
        Blocks.Region named = new Blocks.Region(() -> b.variables.clear(each.name(), null));
        named.ranges.add(new TryRange(code, failed));
        b.blocks.push(named);
        b.suite(each.body());
        b.blocks.pop(named);
        b.variables.clear(each.name(), null);
        if (named.ranges.getFirst().isUsed()) {
            code.go(done);
            code.label(failed);
            b.variables.clear(each.name(), null);
            code.op(Opcodes.ATHROW);
            code.label(done);
        }
    }

    // ---- except* ----

    private void starHandlers(List<ExceptHandler> handlers, Local raised, Local previous, Label end) {
        Code code = b.code;
        Local state = code.newLocal(Local.Kind.OBJECT);
        Local matched = code.newLocal(Local.Kind.EXCEPTION);
        code.load(raised);
        b.invoke(FlowEntry.STAR_BEGIN);
        code.store(state);
        for (ExceptHandler each : handlers) {
            Label next = new Label();
            code.load(state);
            b.expr(each.type());
            b.at(each.span());
            b.invoke(FlowEntry.STAR_MATCH);
            code.store(matched);
            code.load(matched);
            code.jump(Opcodes.IFNULL, next);
            starBody(each, matched, state);
            code.label(next);
        }
        code.load(state);
        code.atUnseen(handlers.getLast().span());
        b.invoke(FlowEntry.STAR_FINISH);
        code.dup();
        Label fine = new Label();
        code.jump(Opcodes.IFNULL, fine);
        code.atNowhere();
        code.op(Opcodes.ATHROW);
        code.label(fine);
        code.pop();
        popHandled(previous);
        code.go(end);
    }

    /** One {@code except*} body: what it raises is kept until all have run. */
    private void starBody(ExceptHandler each, Local matched, Local state) {
        Code code = b.code;
        Local before = code.newLocal(Local.Kind.EXCEPTION);
        Label failed = new Label();
        Label done = new Label();
        code.load(matched);
        b.invoke(FlowEntry.PUSH);
        code.store(before);
        Blocks.Region region = new Blocks.Region(() -> popHandled(before));
        region.ranges.add(new TryRange(code, failed));
        b.blocks.push(region);
        Jumps.reject(b, each.body());
        JumpLevels.Level level = b.jumps.open(JumpLevels.Kind.EXCEPT, () -> popHandled(before));
        handlerBody(each, matched);
        b.jumps.close(level, null);
        b.blocks.pop(region);
        popHandled(before);
        code.go(done);
        if (region.ranges.getFirst().isUsed()) {
            Local raised = code.newLocal(Local.Kind.EXCEPTION);
            code.label(failed);
            code.load(b.function);
            code.load(code.positionLocal());
            b.invoke(FlowEntry.CAUGHT);
            code.store(raised);
            popHandled(before);
            code.load(state);
            code.load(raised);
            b.invoke(FlowEntry.STAR_RAISED);
        }
        code.label(done);
    }

    // ---- pieces ----

    /** The throwable on the stack becomes the handled exception. */
    private void caught(Local raised, Local previous) {
        Code code = b.code;
        code.load(b.function);
        code.load(code.positionLocal());
        b.invoke(FlowEntry.CAUGHT);
        code.dup();
        code.store(raised);
        b.invoke(FlowEntry.PUSH);
        code.store(previous);
    }

    private void popHandled(Local previous) {
        b.code.load(previous);
        b.invoke(FlowEntry.POP);
    }

    private void rethrowCaught(Local raised) {
        b.code.load(raised);
        b.invoke(FlowEntry.RETHROW);
        b.code.op(Opcodes.ATHROW);
    }

    /** A throwable on the stack leaves a handler: the exception handled before is the handled one again. */
    private void rethrowFrom(Local previous) {
        Code code = b.code;
        code.load(b.function);
        code.load(code.positionLocal());
        code.load(previous);
        b.invoke(FlowEntry.UNWIND_HANDLER);
        code.atNowhere();
        code.op(Opcodes.ATHROW);
    }
}

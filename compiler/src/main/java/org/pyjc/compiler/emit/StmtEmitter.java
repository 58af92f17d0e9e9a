package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.Const;

/**
 * Writes statements; the stack is empty between them. Compare CPython codegen.c: codegen_visit_stmt.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class StmtEmitter {
    private final Body b;

    StmtEmitter(Body body) {
        this.b = body;
    }

    void suite(List<Stmt> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (b.parts.isFull() && (i + 1 < statements.size() || isCompound(statements.get(i)))) {
                b.parts.outline(statements.subList(i, statements.size()));
                return;
            }
            statement(statements.get(i));
        }
    }

    /** Whether a statement does nothing itself. */
    static boolean isDeclaration(Stmt stmt) {
        return stmt instanceof Stmt.Global || stmt instanceof Stmt.Nonlocal;
    }

    private static boolean isCompound(Stmt stmt) {
        return switch (stmt) {
            case Stmt.If _, Stmt.For _, Stmt.AsyncFor _, Stmt.While _, Stmt.With _, Stmt.AsyncWith _, Stmt.Try _,
                    Stmt.TryStar _, Stmt.Match _ -> true;
            default -> false;
        };
    }

    void statement(Stmt stmt) {
        if (!isDeclaration(stmt)) {
            b.jumps.statement(b.code.tracedFrame() == null ? stmt.span().lineno() : new FirstLine(b.unit.facts).of(stmt));
            b.object.positions.noteLine(stmt.span().lineno());
        }
        switch (stmt) {
            case Stmt.FunctionDef s -> b.functions.define(FunctionEmitter.Definition.of(s));
            case Stmt.AsyncFunctionDef s -> b.functions.define(FunctionEmitter.Definition.of(s));
            case Stmt.ClassDef s -> b.classes.define(s);
            case Stmt.Return s -> returnStatement(s);
            case Stmt.Delete s -> s.targets().forEach(b.assigns::delete);
            case Stmt.Assign s -> b.assigns.assign(s);
            case Stmt.TypeAlias s -> b.typeParams.alias(s);
            case Stmt.AugAssign s -> b.assigns.augmented(s);
            case Stmt.AnnAssign s -> b.annotations.assign(s);
            case Stmt.For s -> b.loops.forLoop(s);
            case Stmt.AsyncFor s -> b.loops.asyncFor(s);
            case Stmt.While s -> b.loops.whileLoop(s);
            case Stmt.If s -> ifStatement(s);
            case Stmt.With s -> b.withs.with(s);
            case Stmt.AsyncWith s -> b.withs.asyncWith(s);
            case Stmt.Match s -> b.matches.match(s);
            case Stmt.Raise s -> raise(s);
            case Stmt.Try s -> b.tries.tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), false);
            case Stmt.TryStar s -> b.tries.tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), true);
            case Stmt.Assert s -> assertStatement(s);
            case Stmt.Import s -> b.imports.importNames(s);
            case Stmt.ImportFrom s -> b.imports.importFrom(s);
            case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {
            }
            case Stmt.ExprStmt s -> expression(s);
            case Stmt.Break s -> leaveLoop(s.span(), true);
            case Stmt.Continue s -> leaveLoop(s.span(), false);
        }
    }

    private void expression(Stmt.ExprStmt s) {
        if (b.unit.options.interactive() && b.object.parent == null) {
            b.expr(s.value());
            b.at(s.span());
            b.invoke(FlowEntry.DISPLAY);
        } else if (!(s.value() instanceof Expr.Constant)) {
            b.exprs.emitAndDrop(s.value());
        }
    }

    private void returnStatement(Stmt.Return s) {
        if (!b.scope.isFunctionLike()) {
            throw b.error(s.span(), "'return' outside function");
        }
        if (s.value() != null && (b.object.flags & CodeObject.ASYNC_GENERATOR) != 0) {
            throw b.error(s.span(), "'return' with value in async generator");
        }
        if (s.value() == null) {
            b.object.details.returns(Const.None.NONE);
            b.code.none();
        } else {
            b.expr(s.value());
            b.object.details.returns(b.unit.facts.constant(s.value()));
        }
        if (b.blocks.isPlain()) {
            b.code.op(Opcodes.ARETURN);
            return;
        }
        Local value = b.code.temp();
        b.code.store(value);
        b.blocks.exit(new Blocks.Return(), value);
        b.code.release(value);
    }

    private void leaveLoop(Span span, boolean isBreak) {
        Blocks.Loop loop = b.blocks.innermostLoop();
        if (loop == null) {
            throw b.error(span, isBreak ? "'break' outside loop" : "'continue' not properly in loop");
        }
        b.blocks.exit(isBreak ? new Blocks.Break(loop) : new Blocks.Continue(loop), null);
    }

    private void ifStatement(Stmt.If s) {
        Stmt.If current = s;
        Label end = new Label();
        while (true) {
            Label otherwise = new Label();
            b.conditions.jump(current.test(), otherwise, false);
            b.suite(current.body());
            List<Stmt> orelse = current.orelse();
            if (!orelse.isEmpty()) {
                b.code.go(end);
            }
            b.code.label(otherwise);
            if (orelse.size() != 1 || !(orelse.getFirst() instanceof Stmt.If next) || b.parts.isFull()) {
                b.suite(orelse);
                break;
            }
            current = next;
            b.jumps.statement(b.code.tracedFrame() == null ? next.span().lineno() : new FirstLine(b.unit.facts).of(next));
        }
        b.code.label(end);
    }

    private void raise(Stmt.Raise s) {
        Code code = b.code;
        if (s.exc() == null) {
            b.at(s.span());
            b.invoke(FlowEntry.RERAISE);
            code.atNowhere();
            code.op(Opcodes.ATHROW);
            return;
        }
        b.expr(s.exc());
        if (s.cause() != null) {
            b.expr(s.cause());
        }
        b.at(s.span());
        b.invoke(s.cause() == null ? FlowEntry.RAISE : FlowEntry.RAISE_FROM);
        code.op(Opcodes.ATHROW);
    }

    private void assertStatement(Stmt.Assert s) {
        LiteralWarnings.assertion(b, s);
        if (b.unit.options.optimize() > 0) {
            return;
        }
        Label fine = new Label();
        b.conditions.jump(s.test(), fine, true);
        if (s.msg() != null) {
            b.expr(s.msg());
        }
        b.at(s.test().span());
        b.invoke(s.msg() == null ? FlowEntry.ASSERTION : FlowEntry.ASSERTION_MESSAGE);
        b.code.op(Opcodes.ATHROW);
        b.code.label(fine);
    }
}

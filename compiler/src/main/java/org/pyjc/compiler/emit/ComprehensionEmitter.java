package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.scope.Scope;

/**
 * Writes comprehensions inline where CPython does (PEP 709), others and generator expressions as functions.
 * Compare CPython codegen.c: codegen_comprehension.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ComprehensionEmitter {
    private final Body b;
    private final ComprehensionVariables variables;

    ComprehensionEmitter(Body body) {
        this.b = body;
        this.variables = new ComprehensionVariables(body);
    }

    void emit(Expr e, List<Comprehension> generators) {
        Scope scope = b.unit.scopes.of(e);
        if (scope.isInlined()) {
            inline(e, generators, scope);
        } else {
            asFunction(e, generators, scope);
        }
    }

    private void inline(Expr e, List<Comprehension> generators, Scope scope) {
        Code code = b.code;
        LoopSource first = source(generators.getFirst());
        code.traceLine(e.span());
        b.loopStack.enter(code.mark());
        variables.enter(scope, b.numbers.ofComprehension(e, generators));
        Local result = code.temp();
        container(e);
        code.store(result);
        loop(generators, 0, first, elementSpan(e), () -> element(e, result));
        variables.leave();
        b.loopStack.leave(code.mark());
        code.load(result);
        first.close();
        code.forget(result);
        code.release(result);
    }

    private LoopSource source(Comprehension generator) {
        return LoopSource.open(b, generator.iter(), generator.isAsync());
    }

    private void asFunction(Expr e, List<Comprehension> generators, Scope scope) {
        CodeObject object = function(e, generators);
        b.functions.make(object, () -> { }, () -> { }, () -> { });
        Comprehension outermost = generators.getFirst();
        LoopSource.iterator(b, outermost.iter(), outermost.isAsync());
        b.at(e.span());
        b.invoke(OpEntry.CALL1);
        if (!(e instanceof Expr.GeneratorExp) && scope.isCoroutine()) {
            b.yields.await(e.span());
        }
    }

    /** The code of a comprehension that is a function, which is written at the first call of this. */
    CodeObject function(Expr e, List<Comprehension> generators) {
        Scope scope = b.unit.scopes.of(e);
        CodeObject written = b.unit.written(scope);
        if (written != null) {
            return written;
        }
        CodeObject object = b.unit.newCode(scope.name(), scope, b.object, e.span().lineno(), b.object.privateName);
        object.argCount = 1;
        object.posOnlyCount = 1;
        b.functions.frame(object, e.span());
        b.functions.write(object, List.of(".0"), inner -> inner.comprehensions.functionBody(e, generators));
        return object;
    }

    private void functionBody(Expr e, List<Comprehension> generators) {
        Code code = b.code;
        Local first = code.newLocal(Local.Kind.OBJECT);
        b.variables.loadRaw(".0");
        code.store(first);
        b.numbers.begin(e, generators);
        Comprehension outermost = generators.getFirst();
        LoopSource source = LoopSource.of(b, outermost.iter(), outermost.isAsync(), first);
        if (e instanceof Expr.GeneratorExp) {
            loop(generators, 0, source, elementSpan(e), () -> element(e, null));
            code.none();
        } else {
            Local result = code.temp();
            container(e);
            code.store(result);
            loop(generators, 0, source, elementSpan(e), () -> element(e, result));
            code.load(result);
        }
        code.op(Opcodes.ARETURN);
    }

    private void container(Expr e) {
        switch (e) {
            case Expr.ListComp _ -> b.invoke(MakeEntry.EMPTY_LIST);
            case Expr.SetComp _ -> b.invoke(MakeEntry.EMPTY_SET);
            default -> b.invoke(MakeEntry.EMPTY_DICT);
        }
    }

    /** Writes the loops from one clause on; {@code element} writes what the innermost does, each turn ends {@code at} it. */
    void loop(List<Comprehension> generators, int depth, LoopSource source, Span at, Runnable element) {
        Code code = b.code;
        Comprehension generator = generators.get(depth);
        Label next = new Label();
        Label exhausted = new Label();
        Label otherwise = new Label();
        source.begin(generator.target());
        b.enterLoop();
        code.label(next);
        code.traceLine(generator.iter().span());
        source.next(generator.target(), exhausted, otherwise);
        boolean traced = code.tracedFrame() != null;
        Label end = traced ? new Label() : next;
        for (Expr condition : generator.ifs()) {
            b.conditions.jump(condition, end, false);
        }
        if (depth + 1 < generators.size()) {
            LoopSource inner = source(generators.get(depth + 1));
            loop(generators, depth + 1, inner, at, element);
            inner.close();
        } else {
            element.run();
        }
        if (traced) {
            code.label(end);
            code.traceLine(at);
        }
        b.jumps.loop(next, generator.iter().span());
        code.label(exhausted);
        code.pop();
        source.traceEnd();
        code.label(otherwise);
        b.leaveLoop();
    }

    private static Span elementSpan(Expr e) {
        return switch (e) {
            case Expr.ListComp c -> c.elt().span();
            case Expr.SetComp c -> c.elt().span();
            case Expr.DictComp c -> c.key().span();
            case Expr.GeneratorExp c -> c.elt().span();
            default -> throw new IllegalStateException();
        };
    }

    private void element(Expr e, Local result) {
        Code code = b.code;
        switch (e) {
            case Expr.ListComp c -> {
                code.load(result);
                b.expr(c.elt());
                b.at(c.span());
                b.invoke(MakeEntry.LIST_APPEND);
            }
            case Expr.SetComp c -> {
                code.load(result);
                b.expr(c.elt());
                b.at(c.span());
                b.invoke(MakeEntry.SET_ADD);
            }
            case Expr.DictComp c -> {
                code.load(result);
                b.expr(c.key());
                b.expr(c.value());
                b.at(c.span());
                b.invoke(MakeEntry.DICT_PUT);
            }
            case Expr.GeneratorExp c -> {
                b.expr(c.elt());
                Span span = c.elt().span();
                b.yields.emitYield(span);
                code.pop();
            }
            default -> throw new IllegalStateException();
        }
    }
}

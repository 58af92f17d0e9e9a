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

    ComprehensionEmitter(Body body) {
        this.b = body;
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
        Source first = source(generators.getFirst());
        b.loopStack.enter(code.mark());
        b.variables.enterComprehension(scope, b.numbers.ofComprehension(e, generators));
        Local result = code.temp();
        container(e);
        code.store(result);
        loop(generators, 0, first, () -> element(e, result));
        b.variables.leaveComprehension();
        b.loopStack.leave(code.mark());
        code.load(result);
        first.close();
        code.forget(result);
        code.release(result);
    }

    /** What a loop goes over: an iterator that is in a local, or a range. */
    record Source(Body b, Local iterator, RangeLoop range) {
        void close() {
            if (range == null) {
                b.code.forget(iterator);
                b.code.release(iterator);
            } else {
                range.close();
            }
        }
    }

    private Source source(Comprehension generator) {
        if (isRange(generator)) {
            RangeLoop.head(b, (Expr.Call) generator.iter());
            return new Source(b, null, new RangeLoop(b, (Expr.Call) generator.iter()));
        }
        iterator(generator);
        Local iterator = b.code.temp();
        b.code.store(iterator);
        return new Source(b, iterator, null);
    }

    /** Whether a clause is to be written as a {@link RangeLoop}. */
    boolean isRange(Comprehension generator) {
        return !generator.isAsync() && RangeLoop.matches(b, generator.iter());
    }

    private void asFunction(Expr e, List<Comprehension> generators, Scope scope) {
        CodeObject object = function(e, generators);
        b.functions.make(object, () -> { }, () -> { }, () -> { });
        iterator(generators.getFirst());
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
        Source source = new Source(b, first, null);
        if (e instanceof Expr.GeneratorExp) {
            loop(generators, 0, source, () -> element(e, null));
            code.none();
        } else {
            Local result = code.temp();
            container(e);
            code.store(result);
            loop(generators, 0, source, () -> element(e, result));
            code.load(result);
        }
        code.op(Opcodes.ARETURN);
    }

    /** Leaves the iterator of a {@code for} clause. */
    void iterator(Comprehension generator) {
        b.expr(generator.iter());
        b.at(generator.iter().span());
        b.invoke(generator.isAsync() ? FlowEntry.AITER : OpEntry.ITER);
    }

    private void container(Expr e) {
        switch (e) {
            case Expr.ListComp _ -> b.invoke(MakeEntry.EMPTY_LIST);
            case Expr.SetComp _ -> b.invoke(MakeEntry.EMPTY_SET);
            default -> b.invoke(MakeEntry.EMPTY_DICT);
        }
    }

    /** Writes the loops from one clause on; {@code element} writes what the innermost does. */
    void loop(List<Comprehension> generators, int depth, Source source, Runnable element) {
        Code code = b.code;
        Comprehension generator = generators.get(depth);
        Label next = new Label();
        Label exhausted = new Label();
        Label otherwise = new Label();
        boolean plain = generator.isAsync() || source.range != null || !PairLoop.matches(generator.target());
        PairLoop pairs = plain ? null : new PairLoop(b, source.iterator, generator.target());
        b.enterLoop();
        code.label(next);
        if (pairs != null) {
            pairs.next(generator.iter().span(), exhausted);
        } else if (source.range != null) {
            source.range.next(generator.target(), generator.iter().span(), otherwise, exhausted);
        } else {
            b.loops.next(source.iterator, generator.isAsync(), generator.iter().span());
            code.dup();
            code.jump(Opcodes.IFNULL, exhausted);
            b.assigns.store(generator.target());
        }
        for (Expr condition : generator.ifs()) {
            b.conditions.jump(condition, next, false);
        }
        if (depth + 1 < generators.size()) {
            Source inner = source(generators.get(depth + 1));
            loop(generators, depth + 1, inner, element);
            inner.close();
        } else {
            element.run();
        }
        code.go(next);
        code.label(exhausted);
        code.pop();
        code.label(otherwise);
        b.leaveLoop();
        if (pairs != null) {
            pairs.close();
        }
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

package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.scope.Scope;

/**
 * Writes calls of built-ins that consume a generator expression at once: while the callee is the built-in, a loop of its
 * own does what both do, without a generator. An error has the same traceback either way.
 *
 * <pre>
 * sum(x * x for x in a)   ->   f = sum, it = iter(a)
 *                              f is the built-in ? genexpr$fold(fn, cells, it) : f(genexpr(it))
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class FoldEmitter {
    private static final String FOLD = "(Lorg/pyjc/runtime/call/PyFunction;[Lorg/pyjc/runtime/call/PyCell;Ljava/lang/Object;)Ljava/lang/Object;";
    private static final String SUMMING = Local.Kind.SUMMING.internalName();
    private static final String TYPES = "org/pyjc/runtime/types/";
    /** The loop is written a second time, so it should be short. */
    private static final int MAX_WEIGHT = 200;

    private final Body b;

    FoldEmitter(Body body) {
        this.b = body;
    }

    /** The built-ins, and how they consume. */
    private enum Consumer {
        SUM(null), ANY(null), ALL(null), MIN(null), MAX(null), SORTED(null), LIST("list/PyList"), TUPLE("tuple/PyTuple"),
        SET("set/PySet"), FROZENSET("set/PyFrozenSet");

        /** The class of a type, null for a function. */
        final String type;

        Consumer(String type) {
            this.type = type == null ? null : TYPES + type;
        }

        static Consumer of(String name) {
            return switch (name) {
                case "sum" -> SUM;
                case "any" -> ANY;
                case "all" -> ALL;
                case "min" -> MIN;
                case "max" -> MAX;
                case "sorted" -> SORTED;
                case "list" -> LIST;
                case "tuple" -> TUPLE;
                case "set" -> SET;
                case "frozenset" -> FROZENSET;
                default -> null;
            };
        }

        /** Where errors of the loop are: CPython has such loops, too, at the callee's name. Compare codegen.c: maybe_optimize_function_call. */
        Span span(Expr.Call e) {
            return this == ANY || this == ALL || this == TUPLE ? e.func().span() : e.span();
        }

        /** Whether what the loop gathers is handed to the built-in instead of a generator. */
        boolean isArgument() {
            return this == SORTED || this == TUPLE || this == FROZENSET;
        }
    }

    /** Writes {@code f(x for x in a)}, perhaps with keywords that are lambdas or constants; false, and nothing written, where it is of no use. */
    boolean call(Expr.Call e) {
        if (!(e.func() instanceof Expr.Name name) || e.args().size() != 1 || !(e.args().getFirst() instanceof Expr.GeneratorExp g)) {
            return false;
        }
        Consumer consumer = Consumer.of(name.id());
        boolean keywords = e.keywords().isEmpty() || consumer == Consumer.SORTED && e.keywords().stream().allMatch(this::isSteady);
        if (consumer == null || !keywords || !isFoldable(g)) {
            return false;
        }
        Code code = b.code;
        b.expr(e.func());
        Local callee = code.temp();
        code.store(callee);
        Branch guard = general -> guard(consumer, name.id(), callee, general);
        if (consumer.isArgument()) {
            code.load(callee);
            either(g, consumer, consumer.span(e), guard, () -> { }, () -> { });
            b.calls.plainCall(e, 1);
        } else {
            either(g, consumer, consumer.span(e), guard, () -> code.load(callee), () -> b.calls.plainCall(e, 1));
        }
        code.forget(callee);
        code.release(callee);
        return true;
    }

    /** Leaves {@code sep.join}'s argument: a list if the separator, which is in a local, is a str, else the generator. */
    void joined(Expr.Call e, Local separator) {
        Expr.GeneratorExp g = (Expr.GeneratorExp) e.args().getFirst();
        either(g, Consumer.LIST, e.span(), general -> {
            b.code.load(separator);
            b.code.instanceOf("java/lang/String");
            b.code.jump(Opcodes.IFEQ, general);
        }, () -> { }, () -> { });
    }

    /** Whether a method call may be {@code str.join} of a generator expression. */
    boolean isJoin(Expr.Call e, String method) {
        return method.equals("join") && e.args().size() == 1 && e.keywords().isEmpty()
                && e.args().getFirst() instanceof Expr.GeneratorExp g && isFoldable(g);
    }

    /** Code that goes to a label in some case. */
    private interface Branch {
        void to(Label label);
    }

    /** Leaves what the loop gives; where the guard goes to its label, the generator, with what comes before and after it. */
    private void either(Expr.GeneratorExp g, Consumer consumer, Span span, Branch guard, Runnable before, Runnable after) {
        Code code = b.code;
        Label general = new Label();
        Label end = new Label();
        CodeObject object = b.comprehensions.function(g, g.generators());
        Local iterator = code.temp();
        LoopSource.head(b, g.generators().getFirst().iter(), false);
        code.store(iterator);
        guard.to(general);
        fold(object, g, consumer, iterator, span);
        code.go(end);
        code.label(general);
        before.run();
        generator(object, g, iterator);
        after.run();
        code.label(end);
        code.forget(iterator);
        code.release(iterator);
    }

    private boolean isFoldable(Expr.GeneratorExp g) {
        Scope scope = b.unit.scopes.of(g);
        return b.isHot() && !scope.isCoroutine() && g.generators().stream().noneMatch(each -> each.isAsync())
                && scope.weight() <= MAX_WEIGHT && !b.object.traced && !b.unit.frames.isFramed(g.span());
    }

    /** Whether it does not matter when a keyword's value is evaluated. */
    private boolean isSteady(Keyword keyword) {
        return keyword.arg() != null && (keyword.value() instanceof Expr.Lambda || b.unit.facts.constant(keyword.value()) != null);
    }

    private void guard(Consumer consumer, String name, Local callee, Label general) {
        Code code = b.code;
        code.load(callee);
        if (consumer.type != null) {
            code.field(consumer.type, "TYPE", "Lorg/pyjc/runtime/object/PyType;");
            code.jump(Opcodes.IF_ACMPNE, general);
        } else {
            code.string(name);
            b.invoke(OpEntry.IS_BUILTIN);
            code.jump(Opcodes.IFEQ, general);
        }
    }

    /** Leaves the generator. */
    private void generator(CodeObject object, Expr.GeneratorExp g, Local iterator) {
        b.functions.make(object, () -> { }, () -> { }, () -> { });
        b.code.load(iterator);
        b.at(g.span());
        if (LoopSource.isRange(b, g.generators().getFirst().iter(), false)) {
            b.invoke(OpEntry.RANGE_ITERATOR);
        }
        b.invoke(OpEntry.CALL1);
    }

    /** Calls the loop. */
    private void fold(CodeObject object, Expr.GeneratorExp g, Consumer consumer, Local iterator, Span span) {
        String method = object.javaName + "$fold";
        if (b.unit.addFold(object)) {
            write(object, method, g, consumer, LoopSource.isRange(b, g.generators().getFirst().iter(), false));
        }
        Code code = b.code;
        code.load(b.function);
        b.variables.closure(object.scope);
        code.load(iterator);
        b.at(span);
        code.invokeStatic(object.owner.name, method, FOLD);
    }

    // ---- the loop ----

    private void write(CodeObject object, String method, Expr.GeneratorExp g, Consumer consumer, boolean isRange) {
        Body inner = new Body(b.unit, object, object.owner, method, FOLD);
        Code code = inner.code;
        inner.function = code.newLocal(Local.Kind.FUNCTION);
        Local cells = code.newLocal(Local.Kind.CELLS);
        Local iterator = code.newLocal(Local.Kind.OBJECT);
        inner.places.bindLocal(".0", iterator);
        code.invoke(FlowEntry.ENTER);
        inner.beginFold();
        code.line(object.firstLine);
        inner.prologue.loadFreeVariables(() -> code.load(cells));
        inner.prologue.initialise();
        inner.numbers.begin(g, g.generators());
        Expr iter = g.generators().getFirst().iter();
        inner.folds.loop(g, consumer, isRange ? LoopSource.ofCursor(inner, iter, iterator) : LoopSource.of(inner, iter, false, iterator));
        inner.finish();
        InlineLimit.apply(code.node);
        object.owner.add(code.node);
        object.owner.reserve(code.instructionCount());
    }

    private void loop(Expr.GeneratorExp g, Consumer consumer, LoopSource source) {
        Code code = b.code;
        switch (consumer) {
            case SUM -> sum(g, source);
            case ANY, ALL -> test(g, source, consumer == Consumer.ANY);
            case MIN, MAX -> best(g, source, consumer == Consumer.MIN);
            default -> gather(g, source, consumer == Consumer.SET || consumer == Consumer.FROZENSET);
        }
        code.op(Opcodes.ARETURN);
    }

    private void loop(Expr.GeneratorExp g, LoopSource source, Runnable element) {
        b.comprehensions.loop(g.generators(), 0, source, g.elt().span(), element);
    }

    private void sum(Expr.GeneratorExp g, LoopSource source) {
        Code code = b.code;
        Local sum = code.temp(Local.Kind.SUMMING);
        code.constant(0L);
        code.boxLong();
        b.invoke(OpEntry.SUMMING);
        code.store(sum);
        loop(g, source, () -> {
            if (b.numbers.add(g.elt(), sum)) {
                return;
            }
            code.load(sum);
            b.expr(g.elt());
            code.atNowhere();
            code.node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SUMMING, "add", "(Ljava/lang/Object;)V", false);
        });
        code.load(sum);
        code.node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, SUMMING, "result", "()Ljava/lang/Object;", false);
    }

    /** {@code wanted} is the truth that ends the loop. */
    private void test(Expr.GeneratorExp g, LoopSource source, boolean wanted) {
        Code code = b.code;
        Label found = new Label();
        Label end = new Label();
        loop(g, source, () -> {
            if (isTest(g.elt())) {
                b.conditions.jump(g.elt(), found, wanted);
            } else {
                b.expr(g.elt());
                code.atNowhere();
                b.invoke(OpEntry.TEST);
                code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, found);
            }
        });
        code.bool(!wanted);
        code.go(end);
        code.label(found);
        code.bool(wanted);
        code.label(end);
        code.boxBoolean();
    }

    private static boolean isTest(Expr expr) {
        return expr instanceof Expr.Compare || expr instanceof Expr.BoolOp || expr instanceof Expr.UnaryOp;
    }

    private void best(Expr.GeneratorExp g, LoopSource source, boolean least) {
        Code code = b.code;
        Local best = code.temp();
        code.nothing();
        code.store(best);
        loop(g, source, () -> {
            consume(best, g, least ? OpEntry.LESSER : OpEntry.GREATER);
            code.store(best);
        });
        code.load(best);
        code.atNowhere();
        code.string(least ? "min" : "max");
        b.invoke(OpEntry.BEST);
    }

    private void gather(Expr.GeneratorExp g, LoopSource source, boolean isSet) {
        Code code = b.code;
        Local all = code.temp();
        b.invoke(isSet ? MakeEntry.EMPTY_SET : MakeEntry.EMPTY_LIST);
        code.store(all);
        loop(g, source, () -> consume(all, g, isSet ? MakeEntry.SET_ADD : MakeEntry.LIST_APPEND));
        code.load(all);
    }

    /** What the consumer does with what it has so far and the next item. */
    private void consume(Local sofar, Expr.GeneratorExp g, Entry step) {
        b.code.load(sofar);
        b.expr(g.elt());
        b.code.atNowhere();
        b.invoke(step);
    }
}

package org.pyjc.compiler.emit;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;

/**
 * Writes how a loop gets its next item when it takes pairs apart: iterators that give pairs make no tuples for it.
 *
 * <pre>
 * for i, x in enumerate(a): body   ->   it = iter(enumerate(a)), pairs = Pairs.of(it)
 *                                       while (pairs != null ? (i = pairs.next(pair)) != null && x = pair.second
 *                                              : (v = next(it)) != null && i, x = v) { body }
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class PairLoop {
    private static final String PAIRS = "org/pyjc/runtime/types/iter/Pairs";
    private static final String PAIR = PAIRS + "$Pair";

    private final Body b;
    private final Local iterator;
    private final List<Expr> targets;
    private final Span span;
    private final Local pairs;
    private final Local pair;

    /** The iterator is in a local; from here on the loop's own locals are set. */
    PairLoop(Body body, Local iterator, Expr target) {
        this.b = body;
        this.iterator = iterator;
        this.targets = elements(target);
        this.span = target.span();
        this.pairs = b.code.temp(Local.Kind.PAIRS);
        this.pair = b.code.temp(Local.Kind.PAIR);
        open();
    }

    /** Whether a loop's target is a pair. */
    static boolean matches(Expr target) {
        List<Expr> elements = elements(target);
        return elements.size() == 2 && elements.stream().noneMatch(Expr.Starred.class::isInstance);
    }

    private static List<Expr> elements(Expr target) {
        return switch (target) {
            case Expr.Tuple t -> t.elts();
            case Expr.List t -> t.elts();
            default -> List.of();
        };
    }

    private void open() {
        Code code = b.code;
        code.load(iterator);
        code.node.visitMethodInsn(Opcodes.INVOKESTATIC, PAIRS, "of", "(Ljava/lang/Object;)L" + PAIRS + ";", true);
        code.store(pairs);
        code.node.visitTypeInsn(Opcodes.NEW, PAIR);
        code.dup();
        code.node.visitMethodInsn(Opcodes.INVOKESPECIAL, PAIR, "<init>", "()V", false);
        code.store(pair);
    }

    /** Gets the next item and stores its parts; goes to {@code exhausted} with null on the stack when there is none. */
    void next(Span iterSpan, Label exhausted) {
        Code code = b.code;
        Label general = new Label();
        Label both = new Label();
        code.load(pairs);
        code.jump(Opcodes.IFNULL, general);
        b.at(iterSpan);
        code.load(pairs);
        code.load(pair);
        code.node.visitMethodInsn(Opcodes.INVOKEINTERFACE, PAIRS, "next", "(L" + PAIR + ";)Ljava/lang/Object;", true);
        code.dup();
        code.jump(Opcodes.IFNULL, exhausted);
        code.load(pair);
        code.node.visitFieldInsn(Opcodes.GETFIELD, PAIR, "second", "Ljava/lang/Object;");
        code.go(both);
        code.label(general);
        b.loops.next(iterator, false, iterSpan);
        code.dup();
        code.jump(Opcodes.IFNULL, exhausted);
        unpack();
        code.label(both);
        code.op(Opcodes.SWAP);
        b.assigns.store(targets.get(0));
        b.assigns.store(targets.get(1));
    }

    private void unpack() {
        Code code = b.code;
        b.at(span);
        code.integer(2);
        b.invoke(MakeEntry.UNPACK);
        code.dup();
        code.integer(0);
        code.op(Opcodes.AALOAD);
        code.op(Opcodes.SWAP);
        code.integer(1);
        code.op(Opcodes.AALOAD);
    }

    void close() {
        b.code.forget(pairs, pair);
        b.code.release(pairs, pair);
    }
}

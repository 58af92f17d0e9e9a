package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.generator.GeneratorPass;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Moves the rest of a long body to further methods, at statement borders, wherever it is nested: of modules and classes,
 * whose variables are in a namespace, and of functions that keep theirs in an array. A part returns 0, or the number of the
 * jump that its caller must take; a part of a generator is a state machine of its own, which its caller drives.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Parts {
    private static final int MAX_INSTRUCTIONS = 2_500;
    /** What generators save and restore at a yield comes on top. */
    private static final int MAX_GENERATOR_INSTRUCTIONS = 1_000;
    /** The columns of an expression that stays where it is. */
    private static final int SHORT = 100;
    private static final String FUNCTION = "Lorg/pyjc/runtime/call/PyFunction;";
    private static final String DESCRIPTOR = "(" + FUNCTION + "Ljava/lang/Object;[Ljava/lang/Object;)I";
    private static final String EXPRESSION_DESCRIPTOR = "(" + FUNCTION + "Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";
    private static final String GENERATOR_DESCRIPTOR =
            "(Lorg/pyjc/runtime/gen/GeneratorFrame;Ljava/lang/Object;)Ljava/lang/Object;";
    private static final List<String> CLASS_CELLS = List.of("__class__", "__classdict__");

    private final Body b;

    Parts(Body body) {
        this.b = body;
    }

    /** Whether what follows should go to another method, and can. */
    boolean isFull() {
        return b.code.instructionCount() > (isGenerator() ? MAX_GENERATOR_INSTRUCTIONS : MAX_INSTRUCTIONS) && canSplit();
    }

    boolean canSplit() {
        boolean shared = b.scope.kind() == ScopeKind.MODULE || b.scope.kind() == ScopeKind.CLASS
                || b.places.layout() != null;
        boolean topLevelCoroutine = isGenerator() && b.namespace != null;
        return shared && !topLevelCoroutine && !b.places.inComprehension();
    }

    private boolean isGenerator() {
        return b.frame != null;
    }

    /** Writes statements as parts, and here the calls of these. */
    void outline(List<Stmt> statements) {
        int next = 0;
        while (next < statements.size()) {
            Edge edge = new Edge(b.blocks);
            Body part = begin(edge);
            int first = next;
            while (next < statements.size() && (next == first || !part.parts.isFull())) {
                part.stmts.statement(statements.get(next++));
            }
            edge.finish(0);
            part.blocks.pop(edge);
            part.finish();
            OutputClass owner = part.owner;
            int slots = isGenerator() ? pass(owner, part) : 0;
            owner.add(part.code.node);
            owner.reserve(part.code.instructionCount());
            if (isGenerator()) {
                drive(owner, part, slots);
            } else {
                call(owner, part, DESCRIPTOR);
            }
            takeExits(edge);
        }
    }

    private static int pass(OutputClass owner, Body part) {
        return new GeneratorPass(owner.name, part.code.node, part.function.index(), FlowEntry.YIELD,
                FlowEntry.YIELD_DELEGATED).transform();
    }

    /** Whether an expression, or a row of them, should go to another method, and can; a short one is not worth a call. */
    boolean isFullFor(Span first, Span last) {
        return b.code.instructionCount() > MAX_INSTRUCTIONS && !isShort(first, last) && canSplitExpression();
    }

    private static boolean isShort(Span first, Span last) {
        return first.lineno() == last.endLineno() && last.endColOffset() - first.colOffset() < SHORT;
    }

    /** Whether a part of an expression can go to another method. */
    boolean canSplitExpression() {
        return canSplit() && !isGenerator();
    }

    /** Leaves what {@code content} leaves, which goes to a method of its own. */
    void expression(Consumer<Body> content) {
        Body part = new Body(b.unit, b.object, b.unit.currentClass(), b.object.nextPart(), EXPRESSION_DESCRIPTOR);
        bindShared(part, beginPlain(part));
        part.inheritLoops(b);
        content.accept(part);
        part.code.op(Opcodes.ARETURN);
        part.finish();
        part.owner.add(part.code.node);
        part.owner.reserve(part.code.instructionCount());
        call(part.owner, part, EXPRESSION_DESCRIPTOR);
    }

    // ---- the part ----

    private Body begin(Edge edge) {
        Body part = new Body(b.unit, b.object, b.unit.currentClass(), b.object.nextPart(),
                isGenerator() ? GENERATOR_DESCRIPTOR : DESCRIPTOR);
        Code code = part.code;
        Local shared;
        if (isGenerator()) {
            part.frame = code.newLocal(Local.Kind.FRAME);
            code.newLocal(Local.Kind.OBJECT);
            part.function = code.newLocal(Local.Kind.FUNCTION);
            code.load(part.frame);
            part.invoke(FlowEntry.GENERATOR_FUNCTION);
            code.store(part.function);
            part.begin();
            shared = code.newLocal(Local.Kind.ARRAY);
            code.load(part.frame);
            part.invoke(FlowEntry.GENERATOR_SHARED);
            code.store(shared);
        } else {
            shared = beginPlain(part);
        }
        bindShared(part, shared);
        part.inheritLoops(b);
        edge.part = part;
        part.blocks.push(edge);
        return part;
    }

    /** The beginning of a part that is not a generator's; returns what the parts share. */
    private Local beginPlain(Body part) {
        part.function = part.code.newLocal(Local.Kind.FUNCTION);
        Local namespace = part.code.newLocal(Local.Kind.OBJECT);
        part.namespace = b.namespace == null ? null : namespace;
        Local shared = part.code.newLocal(Local.Kind.ARRAY);
        part.begin();
        return shared;
    }

    private void bindShared(Body part, Local shared) {
        part.prologue.loadFreeVariables();
        if (b.places.layout() != null) {
            part.places.useHeap(b.places.layout(), shared);
        } else {
            loadCells(part, shared);
        }
    }

    private void loadCells(Body part, Local shared) {
        List<String> names = ownCells();
        for (int i = 0; i < names.size(); i++) {
            part.code.load(shared);
            part.code.integer(i);
            part.code.op(Opcodes.AALOAD);
            part.code.cast(Local.Kind.CELL.internalName());
            Local cell = part.code.newLocal(Local.Kind.CELL);
            part.code.store(cell);
            part.places.bindCell(names.get(i), cell);
        }
    }

    private List<String> ownCells() {
        return CLASS_CELLS.stream().filter(name -> b.scope.kind() == ScopeKind.CLASS && b.places.cell(name) != null)
                .toList();
    }

    // ---- the caller ----

    /** Pushes what the parts share: the function's array, or the cells of a class body. */
    private void loadShared() {
        if (b.places.layout() != null) {
            b.code.load(b.places.heap());
        } else {
            List<String> names = ownCells();
            b.code.array(names.size(), i -> b.code.load(b.places.cell(names.get(i))));
        }
    }

    private void call(OutputClass owner, Body part, String descriptor) {
        Code code = b.code;
        code.atNowhere();
        code.load(b.function);
        if (b.namespace != null) {
            code.load(b.namespace);
        } else {
            code.nothing();
        }
        loadShared();
        code.invokeStatic(owner.name, part.code.node.name, descriptor);
    }

    /** Runs a part of a generator, and yields what it yields; leaves its number. */
    private void drive(OutputClass owner, Body part, int slots) {
        Code code = b.code;
        Local inner = code.newLocal(Local.Kind.FRAME);
        Local sent = code.temp();
        code.load(b.frame);
        loadShared();
        code.integer(slots);
        code.invoke(FlowEntry.PART_FRAME);
        code.store(inner);
        code.none();
        code.store(sent);
        Label loop = new Label();
        Label done = new Label();
        code.label(loop);
        code.atNowhere();
        code.load(inner);
        code.load(sent);
        code.invokeStatic(owner.name, part.code.node.name, GENERATOR_DESCRIPTOR);
        code.dup();
        code.jump(Opcodes.IFNULL, done);
        code.invoke(FlowEntry.YIELD_DELEGATED);
        code.store(sent);
        code.load(b.frame);
        code.load(inner);
        code.invoke(FlowEntry.PART_RESUMED);
        code.go(loop);
        code.label(done);
        code.pop();
        code.load(inner);
        code.invoke(FlowEntry.PART_EXIT);
        code.release(sent);
    }

    private void takeExits(Edge edge) {
        Code code = b.code;
        if (edge.exits.isEmpty()) {
            code.pop();
            return;
        }
        Label through = new Label();
        List<Label> targets = new ArrayList<>();
        edge.exits.forEach(_ -> targets.add(new Label()));
        code.tableSwitch(1, through, targets);
        for (int i = 0; i < targets.size(); i++) {
            code.label(targets.get(i));
            takeExit(edge.exits.get(i));
        }
        code.label(through);
    }

    private void takeExit(Blocks.Exit exit) {
        if (!(exit instanceof Blocks.Return)) {
            b.blocks.exit(exit, null);
            return;
        }
        Local value = b.code.temp();
        b.code.load(b.places.heap());
        b.code.integer(HeapLayout.RESULT);
        b.code.op(Opcodes.AALOAD);
        b.code.store(value);
        b.blocks.exit(exit, value);
        b.code.release(value);
    }

    /** The end of a part's statements: jumps beyond it are returned as numbers from 1. */
    private static final class Edge extends Blocks.Boundary {
        final List<Blocks.Exit> exits = new ArrayList<>();
        private Body part;

        Edge(Blocks outer) {
            super(outer);
        }

        @Override
        void leave(Blocks.Exit exit, Local value) {
            if (exit instanceof Blocks.Return) {
                part.code.load(part.places.heap());
                part.code.integer(HeapLayout.RESULT);
                part.code.load(value);
                part.code.op(Opcodes.AASTORE);
            }
            int index = exits.indexOf(exit);
            if (index < 0) {
                exits.add(exit);
                index = exits.size() - 1;
            }
            finish(index + 1);
        }

        /** Writes the end of the part. */
        void finish(int number) {
            part.code.integer(number);
            if (part.frame != null) {
                part.code.node.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf",
                        "(I)Ljava/lang/Integer;", false);
                part.code.op(Opcodes.ARETURN);
            } else {
                part.code.op(Opcodes.IRETURN);
            }
        }
    }
}

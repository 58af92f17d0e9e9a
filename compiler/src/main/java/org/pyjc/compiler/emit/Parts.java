package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.scope.ScopeKind;

/**
 * Moves the rest of a long module or class body to further methods, at statement borders, wherever it is nested. A part
 * returns 0, or the number of the jump that its caller must take.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Parts {
    private static final int MAX_INSTRUCTIONS = 2_500;
    private static final String DESCRIPTOR =
            "(Lorg/pyjc/runtime/call/PyFunction;Ljava/lang/Object;[Lorg/pyjc/runtime/call/PyCell;)I";
    private static final List<String> CLASS_CELLS = List.of("__class__", "__classdict__");

    private final Body b;

    Parts(Body body) {
        this.b = body;
    }

    /** Whether what follows should go to another method, and can. */
    boolean isFull() {
        return b.code.instructionCount() > MAX_INSTRUCTIONS && canSplit();
    }

    private boolean canSplit() {
        return (b.scope.kind() == ScopeKind.MODULE || b.scope.kind() == ScopeKind.CLASS)
                && !b.variables.inComprehension();
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
            part.code.integer(0);
            part.code.op(Opcodes.IRETURN);
            part.blocks.pop(edge);
            part.finish();
            OutputClass owner = b.unit.currentClass();
            owner.add(part.code.node);
            owner.reserve(part.code.instructionCount());
            call(owner, part, edge);
        }
    }

    private Body begin(Edge edge) {
        Body part = new Body(b.unit, b.object, b.object.nextPart(), DESCRIPTOR);
        Code code = part.code;
        part.function = code.newLocal(Local.Kind.FUNCTION);
        part.namespace = code.newLocal(Local.Kind.OBJECT);
        int cells = code.newLocal(Local.Kind.ARRAY).index();
        part.begin();
        part.variables.loadFreeVariables();
        List<String> names = ownCells();
        for (int i = 0; i < names.size(); i++) {
            code.node.visitVarInsn(Opcodes.ALOAD, cells);
            code.integer(i);
            code.op(Opcodes.AALOAD);
            Local cell = code.newLocal(Local.Kind.CELL);
            code.store(cell);
            part.variables.bindCell(names.get(i), cell);
        }
        part.inheritLoops(b);
        edge.code = code;
        part.blocks.push(edge);
        return part;
    }

    private List<String> ownCells() {
        return CLASS_CELLS.stream().filter(name -> b.scope.kind() == ScopeKind.CLASS && b.variables.cell(name) != null)
                .toList();
    }

    private void call(OutputClass owner, Body part, Edge edge) {
        Code code = b.code;
        code.atNowhere();
        code.load(b.function);
        code.load(b.namespace);
        List<String> names = ownCells();
        code.array(names.size(), "org/pyjc/runtime/call/PyCell", i -> code.load(b.variables.cell(names.get(i))));
        code.invokeStatic(owner.name, part.code.node.name, DESCRIPTOR);
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
            b.blocks.exit(edge.exits.get(i), null);
        }
        code.label(through);
    }

    /** The end of a part's statements: jumps beyond it are returned as numbers from 1. */
    private static final class Edge extends Blocks.Boundary {
        final List<Blocks.Exit> exits = new ArrayList<>();
        private Code code;

        Edge(Blocks outer) {
            super(outer);
        }

        @Override
        void leave(Blocks.Exit exit, Local value) {
            int index = exits.indexOf(exit);
            if (index < 0) {
                exits.add(exit);
                index = exits.size() - 1;
            }
            code.integer(index + 1);
            code.op(Opcodes.IRETURN);
        }
    }
}

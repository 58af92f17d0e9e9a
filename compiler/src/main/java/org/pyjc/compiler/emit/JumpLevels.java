package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.LdcInsnNode;
import org.pyjc.compiler.ast.Span;

/**
 * Where a trace function may go on by setting {@code f_lineno}: the statements of a method that reports events. Each begins with a
 * question whether to jump; a jump goes to the dispatcher of the level that the statement is on, from there out to the level that has
 * the target, and into it. Compare CPython frameobject.c: frame_lineno_set_impl, whose stack kinds the levels are.
 *
 * <pre>
 * start: if (Tracing.statement(frame, line, place, places)) goto dispatch
 * dispatch: switch (Jumps.target(frame)) { case place: goto start; ...; default: clean up; goto the outer level's dispatch }
 * </pre>
 *
 * <p>Code that reports no events has none of this. Thread safety: one compilation, one thread.
 */
final class JumpLevels {
    /** What a level is for; the runtime's Jumps knows them by their characters. */
    enum Kind {
        BODY('B'), LOOP('L'), WITH('W'), EXCEPT('E'), /** A body of a {@code try} with a final one, or that one: can be entered. */ FINALLY('F');

        final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    private final Body b;
    private final Level root;
    private final List<Level> levels = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<LdcInsnNode> tables = new ArrayList<>();
    private Level current;

    /** A statement's start; the label is null where jumps can only start. */
    private record Place(int line, Level level, Label start) {
    }

    /** The statements between which jumps only need to know where to go. */
    final class Level {
        private final int number = levels.size();
        private final Kind kind;
        private final Level parent = current;
        private final Runnable leave;
        private final Label dispatch = new Label();
        private final int first = places.size();
        /** The first place behind the level. */
        private int end;
        private boolean used;
        private Runnable enter;

        private Level(Kind kind, Runnable leave) {
            this.kind = kind;
            this.leave = leave;
            levels.add(this);
        }
    }

    JumpLevels(Body body) {
        this.b = body;
        this.root = new Level(Kind.BODY, null);
        this.current = root;
    }

    /** A statement begins on this line; without an operand on the stack. */
    void statement(int line) {
        place(line, true);
    }

    /** A line begins that is no statement of its own; jumps may start there. */
    void header(int line) {
        place(line, false);
    }

    /** Writes the jump back to the head of a loop, which is at {@code head}, on another place than the present. */
    void loop(Label start, Span head) {
        Code code = b.code;
        Local frame = code.tracedFrame();
        if (frame != null && !code.isDead()) {
            int place = b.object.positions.index(head);
            code.load(frame);
            code.integer(head.lineno());
            code.load(code.positionLocal());
            code.integer(place);
            code.invoke(FlowEntry.TRACE_LOOP);
        }
        code.go(start);
    }

    private void place(int line, boolean target) {
        Code code = b.code;
        Local frame = code.tracedFrame();
        if (frame == null || code.isDead()) {
            code.line(line);
            return;
        }
        if (code.isOnLine(line)) {
            return;
        }
        Label start = target ? new Label() : null;
        if (target) {
            code.label(start);
        }
        code.markLine(line);
        code.load(frame);
        code.integer(line);
        code.integer(places.size());
        LdcInsnNode table = new LdcInsnNode("");
        code.node.instructions.add(table);
        tables.add(table);
        code.invoke(FlowEntry.TRACE_STATEMENT);
        code.jump(Opcodes.IFNE, current.dispatch);
        current.used = true;
        places.add(new Place(line, current, start));
    }

    /** Begins a level; {@code leave} writes what a jump out of it must do. */
    Level open(Kind kind, Runnable leave) {
        Level level = new Level(kind, leave);
        current = level;
        return level;
    }

    /** Ends a level where its code does; {@code enter} writes what a jump into it must do, null when there must be none. */
    void close(Level level, Runnable enter) {
        level.end = places.size();
        level.enter = enter;
        current = level.parent;
        if (level.used) {
            Label over = new Label();
            b.code.go(over);
            dispatcher(level);
            b.code.label(over);
        }
    }

    /** Ends the method. */
    void finish() {
        root.end = places.size();
        if (root.used) {
            dispatcher(root);
        }
        String table = encode();
        tables.forEach(each -> each.cst = table);
    }

    private void dispatcher(Level level) {
        Code code = b.code;
        code.label(level.dispatch);
        Label outside = new Label();
        List<Label> targets = new ArrayList<>();
        List<Level> entered = new ArrayList<>();
        List<Label> entries = new ArrayList<>();
        for (int i = level.first; i < level.end; i++) {
            Place place = places.get(i);
            Level inner = childOf(level, place.level);
            if (inner == null) {
                targets.add(place.start == null ? outside : place.start);
            } else if (inner.enter == null || !inner.used) {
                targets.add(outside);
            } else {
                int known = entered.indexOf(inner);
                if (known < 0) {
                    entered.add(inner);
                    entries.add(new Label());
                    known = entries.size() - 1;
                }
                targets.add(entries.get(known));
            }
        }
        code.load(code.tracedFrame());
        code.invoke(FlowEntry.JUMP_TARGET);
        code.tableSwitch(level.first, outside, targets);
        for (int i = 0; i < entered.size(); i++) {
            code.label(entries.get(i));
            entered.get(i).enter.run();
            code.go(entered.get(i).dispatch);
        }
        code.label(outside);
        if (level.parent != null) {
            if (level.leave != null) {
                level.leave.run();
            }
            level.parent.used = true;
            code.go(level.parent.dispatch);
        } else {
            code.load(code.tracedFrame());
            code.invoke(FlowEntry.JUMP_NOWHERE);
            code.op(Opcodes.ATHROW);
        }
    }

    /** The level in {@code outer} that {@code inner} is in or is, null when that is {@code outer} itself. */
    private static Level childOf(Level outer, Level inner) {
        Level child = null;
        for (Level each = inner; each != outer; each = each.parent) {
            child = each;
        }
        return child;
    }

    /** What the runtime's Jumps reads. */
    private String encode() {
        StringBuilder out = new StringBuilder();
        out.append((char) levels.size());
        for (Level each : levels) {
            out.append((char) (each.parent == null ? 0 : each.parent.number + 1)).append(each.enter != null ? 'F' : each.kind.sign);
        }
        for (Place each : places) {
            int line = each.start == null ? 0 : each.line;
            out.append((char) (line >>> 16)).append((char) line).append((char) each.level.number);
        }
        return out.toString();
    }
}

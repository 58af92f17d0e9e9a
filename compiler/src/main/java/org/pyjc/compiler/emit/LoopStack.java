package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.Type;
import org.pyjc.compiler.generator.MethodFrames;

/**
 * Empties the operand stack where a loop stands in the middle of an expression: HotSpot never compiles a method whose loop
 * is hot while something lies on the stack.
 *
 * <pre>
 * f(a, [x for x in y])   ->   push f, a; store them in locals; the loop; load them; load the list; call
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class LoopStack {
    private final List<Range> ranges = new ArrayList<>();
    private final List<Range> open = new ArrayList<>();

    /** A loop with what it lies in. The stack is the same at both ends. */
    private static final class Range {
        final Label start;
        final Range outer;
        Label end;
        /** The depth of the stack before anything was saved, in values. */
        int depth;

        Range(Label start, Range outer) {
            this.start = start;
            this.outer = outer;
        }
    }

    /** A loop starts at this label. */
    void enter(Label start) {
        Range range = new Range(start, open.isEmpty() ? null : open.getLast());
        ranges.add(range);
        open.add(range);
    }

    /** The innermost loop ends at this label. */
    void leave(Label end) {
        open.removeLast().end = end;
    }

    /** Rewrites the method. */
    void save(String owner, MethodNode method) {
        if (ranges.isEmpty()) {
            return;
        }
        Frame<BasicValue>[] frames = frames(owner, method);
        List<Frame<BasicValue>> starts = new ArrayList<>();
        ranges.forEach(range -> starts.add(frames[method.instructions.indexOf((LabelNode) range.start.info)]));
        for (int i = 0; i < ranges.size(); i++) {
            if (starts.get(i) != null) {
                save(method, ranges.get(i), starts.get(i));
            }
        }
    }

    private static Frame<BasicValue>[] frames(String owner, MethodNode method) {
        try {
            return MethodFrames.of(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(method.name + ": " + e.getMessage(), e);
        }
    }

    private static void save(MethodNode method, Range range, Frame<BasicValue> frame) {
        range.depth = frame.getStackSize();
        InsnList before = new InsnList();
        InsnList after = new InsnList();
        for (int i = range.depth - 1; i >= (range.outer == null ? 0 : range.outer.depth); i--) {
            Type type = frame.getStack(i).getType();
            before.add(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), method.maxLocals));
            after.insert(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), method.maxLocals));
            method.maxLocals += type.getSize();
        }
        method.instructions.insert((LabelNode) range.start.info, before);
        method.instructions.insert((LabelNode) range.end.info, after);
    }
}

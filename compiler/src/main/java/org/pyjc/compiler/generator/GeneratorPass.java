package org.pyjc.compiler.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.pyjc.compiler.emit.Entry;

/**
 * Turns a generator's body, written like any other method, into a state machine: each yield saves what is live, notes
 * its number and returns; a switch at the start goes to behind the yield and restores.
 *
 * <pre>
 * static Object f$body(frame, sent) {        static Object f$body(frame, sent) {
 *     … yieldMarker(x) …                         switch (frame.state) { case 1: a = frame.locals[0]; goto L1; … }
 * }                                      ->      … frame.locals[0] = a; frame.state = 1; return x;
 *                                                L1: resumed(frame, sent) …
 *                                            }
 * </pre>
 *
 * <p>Thread safety: one compilation, one thread.
 */
public final class GeneratorPass {
    private static final String FRAME = "org/pyjc/runtime/gen/GeneratorFrame";
    private static final String OBJECTS = "[Ljava/lang/Object;";

    private final String owner;
    private final MethodNode method;
    private final int functionLocal;
    private final Entry yieldMarker;
    private final Entry delegateMarker;
    private final List<InsnList> entries = new ArrayList<>();
    private Frame<BasicValue>[] frames;
    private int references;
    private int primitives;

    /**
     * @param owner the class that the method is in
     * @param functionLocal the local that holds the function, which the frame knows anyway
     * @param yieldMarker the call that stands for a yield
     * @param delegateMarker the call that stands for a yield of an inner iterator's item
     */
    public GeneratorPass(String owner, MethodNode method, int functionLocal, Entry yieldMarker, Entry delegateMarker) {
        this.owner = owner;
        this.method = method;
        this.functionLocal = functionLocal;
        this.yieldMarker = yieldMarker;
        this.delegateMarker = delegateMarker;
    }

    /** Rewrites the method; returns how many references (low 16 bits) and primitives (high bits) the frame must hold. */
    public int transform() {
        analyse();
        Liveness liveness = new Liveness(method);
        List<Yield> yields = new ArrayList<>();
        List<AbstractInsnNode> returns = new ArrayList<>();
        AbstractInsnNode[] nodes = method.instructions.toArray();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] instanceof MethodInsnNode call && (is(call, yieldMarker) || is(call, delegateMarker))) {
                yields.add(new Yield(call, frames[i], frames[i] == null ? null : liveness.liveAfter(call)));
            } else if (nodes[i].getOpcode() == Opcodes.ARETURN) {
                returns.add(nodes[i]);
            }
        }
        returns.forEach(this::replaceReturn);
        yields.forEach(this::replaceYield);
        insertSwitch();
        return references | primitives << 16;
    }

    /** A yield with what is known there; the frame is null where it can't be reached. */
    private record Yield(MethodInsnNode call, Frame<BasicValue> frame, BitSet live) {
    }

    private static boolean is(MethodInsnNode call, Entry marker) {
        return call.name.equals(marker.method()) && call.owner.equals(marker.owner());
    }

    private void analyse() {
        try {
            frames = MethodFrames.of(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("generator body " + method.name + ": " + e.getMessage(), e);
        }
    }

    private void replaceYield(Yield at) {
        MethodInsnNode call = at.call;
        Frame<BasicValue> frame = at.frame;
        if (frame == null) {
            method.instructions.set(call, new InsnNode(Opcodes.NOP));
            return;
        }
        LabelNode resume = new LabelNode();
        List<Saved> saved = saved(frame, at.live);
        int stackBase = method.maxLocals;
        int depth = frame.getStackSize() - 1;
        InsnList code = new InsnList();
        int yielded = stackBase;
        code.add(new VarInsnNode(Opcodes.ASTORE, yielded));
        List<Saved> stack = popStack(frame, depth, yielded + 1, code);
        List<Saved> all = new ArrayList<>(saved);
        all.addAll(stack);
        save(all, code);
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(constant(entries.size() + 1));
        code.add(new FieldInsnNode(Opcodes.PUTFIELD, FRAME, "state", "I"));
        code.add(new VarInsnNode(Opcodes.ALOAD, yielded));
        code.add(new InsnNode(Opcodes.ARETURN));
        code.add(resume);
        resumed(call, code);
        method.instructions.insert(call, code);
        method.instructions.remove(call);
        entries.add(entry(all, stack, resume));
    }

    /** What the switch goes to: restores and goes on behind the yield. No handler protects it, so that all are restored. */
    private InsnList entry(List<Saved> all, List<Saved> stack, LabelNode resume) {
        InsnList code = new InsnList();
        restoreFunction(code);
        restore(all, code);
        for (int i = stack.size() - 1; i >= 0; i--) {
            code.add(new VarInsnNode(stack.get(i).type.getOpcode(Opcodes.ILOAD), stack.get(i).local));
        }
        code.add(new JumpInsnNode(Opcodes.GOTO, resume));
        return code;
    }

    private void resumed(MethodInsnNode call, InsnList code) {
        if (is(call, yieldMarker)) {
            code.add(new VarInsnNode(Opcodes.ALOAD, 0));
            code.add(new VarInsnNode(Opcodes.ALOAD, 1));
            code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, FRAME, "resumed",
                    "(L" + FRAME + ";Ljava/lang/Object;)Ljava/lang/Object;", false));
        } else {
            code.add(new VarInsnNode(Opcodes.ALOAD, 1));
        }
    }

    /** A value to keep while the generator is suspended. */
    private record Saved(int local, Type type) {
        boolean isReference() {
            return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
        }

        boolean isNull() {
            return type.equals(BasicInterpreter.NULL_TYPE);
        }
    }

    private List<Saved> saved(Frame<BasicValue> frame, BitSet live) {
        List<Saved> out = new ArrayList<>();
        for (int i = live.nextSetBit(2); i >= 0; i = live.nextSetBit(i + 1)) {
            BasicValue value = i < frame.getLocals() ? frame.getLocal(i) : BasicValue.UNINITIALIZED_VALUE;
            if (i != functionLocal && value != BasicValue.UNINITIALIZED_VALUE && value.getType() != null) {
                out.add(new Saved(i, value.getType()));
            }
        }
        return out;
    }

    /** Moves what lies under the yielded value from the stack to locals. The top is the first of the list. */
    private static List<Saved> popStack(Frame<BasicValue> frame, int depth, int firstLocal, InsnList code) {
        List<Saved> out = new ArrayList<>();
        int local = firstLocal;
        for (int i = depth - 1; i >= 0; i--) {
            Type type = frame.getStack(i).getType();
            out.add(new Saved(local, type));
            code.add(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), local));
            local += type.getSize();
        }
        return out;
    }

    private void save(List<Saved> values, InsnList code) {
        move(values, true, true, code);
        move(values, false, true, code);
    }

    private void restore(List<Saved> values, InsnList code) {
        move(values, true, false, code);
        move(values, false, false, code);
    }

    private void move(List<Saved> values, boolean references, boolean save, InsnList code) {
        List<Saved> chosen = values.stream().filter(each -> each.isReference() == references).toList();
        if (chosen.isEmpty()) {
            return;
        }
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new FieldInsnNode(Opcodes.GETFIELD, FRAME, references ? "locals" : "prims", references ? OBJECTS : "[J"));
        for (int i = 0; i < chosen.size(); i++) {
            Saved each = chosen.get(i);
            if (each.isNull()) {
                if (!save) {
                    code.add(new InsnNode(Opcodes.ACONST_NULL));
                    code.add(new VarInsnNode(Opcodes.ASTORE, each.local));
                }
                continue;
            }
            code.add(new InsnNode(Opcodes.DUP));
            code.add(constant(i));
            if (save) {
                code.add(new VarInsnNode(each.type.getOpcode(Opcodes.ILOAD), each.local));
                toSlot(each, code);
            } else {
                fromSlot(each, code);
                code.add(new VarInsnNode(each.type.getOpcode(Opcodes.ISTORE), each.local));
            }
        }
        code.add(new InsnNode(Opcodes.POP));
        if (references) {
            this.references = Math.max(this.references, chosen.size());
        } else {
            this.primitives = Math.max(this.primitives, chosen.size());
        }
    }

    private static void toSlot(Saved each, InsnList code) {
        if (each.isReference()) {
            code.add(new InsnNode(Opcodes.AASTORE));
            return;
        }
        switch (each.type.getSort()) {
            case Type.LONG -> {
            }
            case Type.DOUBLE -> code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Double",
                    "doubleToRawLongBits", "(D)J", false));
            default -> code.add(new InsnNode(Opcodes.I2L));
        }
        code.add(new InsnNode(Opcodes.LASTORE));
    }

    private static void fromSlot(Saved each, InsnList code) {
        if (each.isReference()) {
            code.add(new InsnNode(Opcodes.AALOAD));
            if (!each.type.getInternalName().equals("java/lang/Object")) {
                code.add(new TypeInsnNode(Opcodes.CHECKCAST, each.type.getInternalName()));
            }
            return;
        }
        code.add(new InsnNode(Opcodes.LALOAD));
        switch (each.type.getSort()) {
            case Type.LONG -> {
            }
            case Type.DOUBLE -> code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Double", "longBitsToDouble",
                    "(J)D", false));
            default -> code.add(new InsnNode(Opcodes.L2I));
        }
    }

    private void restoreFunction(InsnList code) {
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, FRAME, "function",
                "(L" + FRAME + ";)Lorg/pyjc/runtime/call/PyFunction;", false));
        code.add(new VarInsnNode(Opcodes.ASTORE, functionLocal));
    }

    /** Those returns that were there before end the generator: the value goes to the frame, null to the caller. */
    private void replaceReturn(AbstractInsnNode node) {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, FRAME, "finish",
                "(Ljava/lang/Object;L" + FRAME + ";)Ljava/lang/Object;", false));
        method.instructions.insertBefore(node, code);
    }

    private void insertSwitch() {
        InsnList code = new InsnList();
        LabelNode start = new LabelNode();
        if (!entries.isEmpty()) {
            LabelNode[] labels = new LabelNode[entries.size()];
            Arrays.setAll(labels, _ -> new LabelNode());
            code.add(new VarInsnNode(Opcodes.ALOAD, 0));
            code.add(new FieldInsnNode(Opcodes.GETFIELD, FRAME, "state", "I"));
            code.add(new TableSwitchInsnNode(1, labels.length, start, labels));
            for (int i = 0; i < labels.length; i++) {
                code.add(labels[i]);
                code.add(entries.get(i));
            }
        }
        code.add(start);
        method.instructions.insert(code);
    }

    private static AbstractInsnNode constant(int value) {
        if (value <= 5) {
            return new InsnNode(Opcodes.ICONST_0 + value);
        }
        if (value <= Short.MAX_VALUE) {
            return new IntInsnNode(value <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, value);
        }
        return new LdcInsnNode(value);
    }
}

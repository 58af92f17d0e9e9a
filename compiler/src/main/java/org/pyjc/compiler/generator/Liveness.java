package org.pyjc.compiler.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which JVM locals may still be read after each instruction: backward data flow over basic blocks.
 *
 * <p>Thread safety: immutable after construction.
 */
final class Liveness {
    private final InsnList instructions;
    private final List<Block> blocks = new ArrayList<>();
    private final Block[] blockAt;

    /** A run of instructions that is entered at its first one only. */
    private static final class Block {
        final int start;
        int end;
        final List<Block> successors = new ArrayList<>();
        final List<Block> handlers = new ArrayList<>();
        final List<Block> predecessors = new ArrayList<>();
        final BitSet liveIn = new BitSet();

        Block(int start) {
            this.start = start;
        }
    }

    Liveness(MethodNode method) {
        this.instructions = method.instructions;
        this.blockAt = new Block[instructions.size() + 1];
        split(method);
        connect(method);
        solve();
    }

    /** The locals that are live right after an instruction, which are those that a resumption needs. */
    BitSet liveAfter(AbstractInsnNode node) {
        int index = instructions.indexOf(node);
        Block block = blockOf(index);
        BitSet live = liveOut(block);
        for (int i = block.end - 1; i > index; i--) {
            step(instructions.get(i), live);
            addHandlers(block, live);
        }
        return live;
    }

    private Block blockOf(int index) {
        int i = index;
        while (blockAt[i] == null) {
            i--;
        }
        return blockAt[i];
    }

    private void split(MethodNode method) {
        boolean[] leader = new boolean[instructions.size() + 1];
        leader[0] = true;
        for (int i = 0; i < instructions.size(); i++) {
            AbstractInsnNode node = instructions.get(i);
            for (LabelNode target : targets(node)) {
                leader[instructions.indexOf(target)] = true;
            }
            if (endsBlock(node)) {
                leader[i + 1] = true;
            }
        }
        for (TryCatchBlockNode range : method.tryCatchBlocks) {
            leader[instructions.indexOf(range.start)] = true;
            leader[instructions.indexOf(range.end)] = true;
            leader[instructions.indexOf(range.handler)] = true;
        }
        for (int i = 0; i < instructions.size(); i++) {
            if (leader[i]) {
                if (!blocks.isEmpty()) {
                    blocks.getLast().end = i;
                }
                Block block = new Block(i);
                blocks.add(block);
                blockAt[i] = block;
            }
        }
        blocks.getLast().end = instructions.size();
    }

    private void connect(MethodNode method) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            AbstractInsnNode last = instructions.get(block.end - 1);
            for (LabelNode target : targets(last)) {
                link(block, blockAt[instructions.indexOf(target)]);
            }
            if (fallsThrough(last) && i + 1 < blocks.size()) {
                link(block, blocks.get(i + 1));
            }
        }
        for (TryCatchBlockNode range : method.tryCatchBlocks) {
            Block handler = blockAt[instructions.indexOf(range.handler)];
            int end = instructions.indexOf(range.end);
            for (int i = instructions.indexOf(range.start); i < end; i = blockAt[i].end) {
                blockAt[i].handlers.add(handler);
                handler.predecessors.add(blockAt[i]);
            }
        }
    }

    private static void link(Block from, Block to) {
        from.successors.add(to);
        to.predecessors.add(from);
    }

    private void solve() {
        Deque<Block> work = new ArrayDeque<>(blocks.reversed());
        BitSet queued = new BitSet();
        queued.set(0, instructions.size());
        while (!work.isEmpty()) {
            Block block = work.poll();
            queued.clear(block.start);
            BitSet live = liveOut(block);
            for (int i = block.end - 1; i >= block.start; i--) {
                step(instructions.get(i), live);
                addHandlers(block, live);
            }
            if (!live.equals(block.liveIn)) {
                block.liveIn.clear();
                block.liveIn.or(live);
                for (Block each : block.predecessors) {
                    if (!queued.get(each.start)) {
                        queued.set(each.start);
                        work.add(each);
                    }
                }
            }
        }
    }

    private static BitSet liveOut(Block block) {
        BitSet live = new BitSet();
        for (Block each : block.successors) {
            live.or(each.liveIn);
        }
        addHandlers(block, live);
        return live;
    }

    private static void addHandlers(Block block, BitSet live) {
        for (Block handler : block.handlers) {
            live.or(handler.liveIn);
        }
    }

    private static void step(AbstractInsnNode node, BitSet live) {
        if (node instanceof VarInsnNode var) {
            live.set(var.var, var.getOpcode() >= Opcodes.ILOAD && var.getOpcode() <= Opcodes.ALOAD);
        } else if (node instanceof IincInsnNode increment) {
            live.set(increment.var);
        }
    }

    private static List<LabelNode> targets(AbstractInsnNode node) {
        return switch (node) {
            case JumpInsnNode jump -> List.of(jump.label);
            case TableSwitchInsnNode table -> withDefault(table.labels, table.dflt);
            case LookupSwitchInsnNode lookup -> withDefault(lookup.labels, lookup.dflt);
            default -> List.of();
        };
    }

    private static List<LabelNode> withDefault(List<LabelNode> labels, LabelNode fallback) {
        List<LabelNode> all = new ArrayList<>(labels);
        all.add(fallback);
        return all;
    }

    private static boolean endsBlock(AbstractInsnNode node) {
        return !targets(node).isEmpty() || !fallsThrough(node);
    }

    private static boolean fallsThrough(AbstractInsnNode node) {
        int opcode = node.getOpcode();
        return opcode != Opcodes.GOTO && opcode != Opcodes.ATHROW && opcode != Opcodes.TABLESWITCH
                && opcode != Opcodes.LOOKUPSWITCH && !(opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    }
}

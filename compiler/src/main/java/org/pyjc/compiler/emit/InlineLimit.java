package org.pyjc.compiler.emit;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Keeps HotSpot from inlining functions that make many calls.
 *
 * <p>C2 inlines what call sites are linked to up to its limit of nodes, not to the lower one that it has for other calls. Of
 * functions that call each other it makes one piece of code, which takes it seconds to compile, while all else waits in its
 * queue; and any site that changes meanwhile makes that work vain. The one limit that code itself can draw is that of a hot
 * method's size: a function with many calls is filled up to it by instructions that nothing reaches.
 *
 * <p>Stateless.
 */
final class InlineLimit {
    private static final int MANY_CALLS = 4;
    /** HotSpot's FreqInlineSize is 325. */
    private static final int TOO_LARGE = 326;
    private static final Set<String> CALLS = Set.of(Site.METHOD.owner(), Site.LOADED_METHOD.owner(), Site.CALL.owner(),
            Site.SUPER_METHOD.owner());

    private InlineLimit() {}

    /** Fills up a finished method that makes many calls. */
    static void apply(MethodNode method) {
        int size = 0;
        int calls = 0;
        for (AbstractInsnNode each : method.instructions) {
            size += leastSize(each);
            if (each instanceof InvokeDynamicInsnNode site && CALLS.contains(site.bsm.getOwner())) {
                calls++;
            }
        }
        if (calls < MANY_CALLS || size >= TOO_LARGE) {
            return;
        }
        for (; size < TOO_LARGE - 2; size++) {
            method.instructions.add(new InsnNode(Opcodes.NOP));
        }
        method.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
    }

    private static int leastSize(AbstractInsnNode instruction) {
        return switch (instruction.getType()) {
            case AbstractInsnNode.LABEL, AbstractInsnNode.LINE, AbstractInsnNode.FRAME -> 0;
            case AbstractInsnNode.METHOD_INSN, AbstractInsnNode.FIELD_INSN, AbstractInsnNode.TYPE_INSN,
                    AbstractInsnNode.JUMP_INSN -> 3;
            case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> 5;
            case AbstractInsnNode.INT_INSN, AbstractInsnNode.LDC_INSN -> 2;
            default -> 1;
        };
    }
}

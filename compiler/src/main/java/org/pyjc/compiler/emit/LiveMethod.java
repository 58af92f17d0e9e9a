package org.pyjc.compiler.emit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method that drops instructions which can't be reached: those behind a jump, return or throw, up to a label that
 * something jumps to.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class LiveMethod extends MethodNode {
    private final Set<Label> targets = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean dead;

    LiveMethod(int access, String name, String descriptor) {
        super(Opcodes.ASM9, access, name, descriptor, null, null);
    }

    /** Whether what is written next can't be reached. */
    boolean isDead() {
        return dead;
    }

    /** Places a label that jumps may go to. */
    void visitTarget(Label label) {
        if (targets.contains(label)) {
            dead = false;
        }
        visitLabel(label);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        targets.add(handler);
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitInsn(int opcode) {
        if (!dead) {
            super.visitInsn(opcode);
            dead = opcode == Opcodes.ATHROW || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (!dead) {
            targets.add(label);
            super.visitJumpInsn(opcode, label);
            dead = opcode == Opcodes.GOTO;
        }
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
        if (!dead) {
            targets.add(dflt);
            Collections.addAll(targets, labels);
            super.visitTableSwitchInsn(min, max, dflt, labels);
            dead = true;
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (!dead) {
            super.visitIntInsn(opcode, operand);
        }
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        if (!dead) {
            super.visitVarInsn(opcode, index);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (!dead) {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (!dead) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (!dead) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (!dead) {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (!dead) {
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        if (!dead) {
            super.visitIincInsn(index, increment);
        }
    }
}

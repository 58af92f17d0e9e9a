package org.pyjc.compiler.generator;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Finds how deep a method's operand stack gets. Thread safety: stateless. */
final class StackDepth {
    private StackDepth() {
    }

    /** Lets ASM compute the maxima of a copy, and reads them. */
    static int bound(MethodNode method) {
        int[] found = new int[1];
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V25, Opcodes.ACC_PUBLIC, "Copy", null, "java/lang/Object", null);
        method.accept(writer);
        writer.visitEnd();
        org.objectweb.asm.ClassReader reader = new org.objectweb.asm.ClassReader(writer.toByteArray());
        reader.accept(new org.objectweb.asm.ClassVisitor(Opcodes.ASM9) {
            @Override
            public org.objectweb.asm.MethodVisitor visitMethod(int access, String name, String descriptor,
                    String signature, String[] exceptions) {
                return new org.objectweb.asm.MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMaxs(int stack, int locals) {
                        found[0] = stack;
                    }
                };
            }
        }, org.objectweb.asm.ClassReader.SKIP_DEBUG);
        return found[0];
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * One class being written: methods of code objects, the table of these, and constants.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class OutputClass {
    static final String CODES = "$codes";
    private static final String DETAILS = "$details";
    static final String CODE_TABLE = "org/pyjc/runtime/ops/CodeTable";
    private static final int MAX_INSTRUCTIONS = 60_000;
    private static final int MAX_CONSTANTS = 2_500;

    final String name;
    final Constants constants;
    private final ClassWriter writer = new FrameWriter();
    private final List<CodeObject> codes = new ArrayList<>();
    private final String filename;
    private int instructions;

    OutputClass(String name, String sourceFile, String filename) {
        this.name = name;
        this.filename = filename;
        this.constants = new Constants(name);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
        writer.visit(Opcodes.V25, access, name, null, "java/lang/Object", null);
        writer.visitSource(sourceFile, null);
    }

    /** Adds a code object, whose method is in this class; returns its index. */
    int add(CodeObject code) {
        codes.add(code);
        return codes.size() - 1;
    }

    /** Counts code that will be added, so that {@link #isFull} knows in time. */
    void reserve(int count) {
        instructions += count;
    }

    void add(MethodNode method) {
        method.accept(writer);
    }

    boolean isFull() {
        return instructions > MAX_INSTRUCTIONS || constants.size() > MAX_CONSTANTS;
    }

    /** Pushes the code object with an index of a class. */
    static void loadCode(Code code, String owner, int index) {
        code.field(owner, CODES, "L" + CODE_TABLE + ";");
        code.integer(index);
        code.invoke(MakeEntry.CODE);
    }

    byte[] finish() {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(access, CODES, "L" + CODE_TABLE + ";", null, null).visitEnd();
        Code code = new Code("<clinit>", "()V", new PositionTable(0));
        code.node.access = Opcodes.ACC_STATIC;
        constants.initialise(writer, code);
        code.node.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup",
                "()Ljava/lang/invoke/MethodHandles$Lookup;", false);
        code.string(filename);
        code.array(codes.size(), "java/lang/String", i -> code.string(codes.get(i).encode()));
        code.invoke(MakeEntry.CODE_TABLE);
        code.node.visitFieldInsn(Opcodes.PUTSTATIC, name, CODES, "L" + CODE_TABLE + ";");
        code.op(Opcodes.RETURN);
        code.node.accept(writer);
        details();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The method that describes what {@link CodeDetails} has of each code object. */
    private void details() {
        if (codes.isEmpty()) {
            return;
        }
        Code code = new Code(DETAILS, "(I)Ljava/lang/String;", new PositionTable(0));
        code.load(code.newLocal(Local.Kind.INT));
        Label[] labels = new Label[codes.size()];
        Arrays.setAll(labels, _ -> new Label());
        Label none = new Label();
        code.node.visitTableSwitchInsn(0, labels.length - 1, none, labels);
        for (int i = 0; i < labels.length; i++) {
            code.label(labels[i]);
            code.string(codes.get(i).details.encode(codes.get(i)));
            code.op(Opcodes.ARETURN);
        }
        code.label(none);
        code.nothing();
        code.op(Opcodes.ARETURN);
        add(code.node);
    }

    /** Computes frames without loading the classes it merges: those that meet here have only Object in common. */
    private static final class FrameWriter extends ClassWriter {
        FrameWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String first, String second) {
            return "java/lang/Object";
        }
    }
}

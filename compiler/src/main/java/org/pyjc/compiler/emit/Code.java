package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.pyjc.compiler.ast.Span;

/**
 * Writes one JVM method: a thin layer over ASM that knows typed locals, runtime entries and source positions.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Code {
    private static final int MAX_CONSTANT_BYTES = 65535;
    private static final int UNKNOWN_POSITION = -2;

    final LiveMethod node;
    private final PositionTable positions;
    private final Map<Local.Kind, List<Local>> free = new EnumMap<>(Local.Kind.class);
    private int nextLocal;
    private Local position;
    private int knownPosition = UNKNOWN_POSITION;
    private int line = -1;
    /** The frame that is told which line runs, null when nobody wants to know. */
    private Local traced;

    Code(String name, String descriptor, PositionTable positions) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        this.node = new LiveMethod(access, name, descriptor);
        this.positions = positions;
        node.visitCode();
    }

    // ---- locals ----

    /** A local that stays allocated for the whole method. */
    Local newLocal(Local.Kind kind) {
        Local local = new Local(nextLocal, kind);
        nextLocal += kind.size();
        return local;
    }

    /** A local for a short time; give it back with {@link #release}. */
    Local temp(Local.Kind kind) {
        List<Local> list = free.get(kind);
        return list == null || list.isEmpty() ? newLocal(kind) : list.removeLast();
    }

    Local temp() {
        return temp(Local.Kind.OBJECT);
    }

    /** What the locals hold is not referred to any more, whatever the JVM thinks of locals that nothing reads. */
    void forget(Local... references) {
        for (Local each : references) {
            nothing();
            store(each);
        }
    }

    void release(Local... locals) {
        for (Local local : locals) {
            free.computeIfAbsent(local.kind(), _ -> new ArrayList<>()).add(local);
        }
    }

    void load(Local local) {
        node.visitVarInsn(switch (local.kind()) {
            case INT -> Opcodes.ILOAD;
            case LONG -> Opcodes.LLOAD;
            case DOUBLE -> Opcodes.DLOAD;
            default -> Opcodes.ALOAD;
        }, local.index());
    }

    void store(Local local) {
        node.visitVarInsn(switch (local.kind()) {
            case INT -> Opcodes.ISTORE;
            case LONG -> Opcodes.LSTORE;
            case DOUBLE -> Opcodes.DSTORE;
            default -> Opcodes.ASTORE;
        }, local.index());
    }

    // ---- positions ----

    /** Starts keeping the current position in a local of its own. */
    void trackPositions() {
        position = newLocal(Local.Kind.INT);
        integer(0);
        store(position);
    }

    Local positionLocal() {
        return position;
    }

    /** Says where the following operation, which may raise, is in the source. */
    void at(Span span) {
        if (span == null || span.lineno() <= 0) {
            return;
        }
        line(span.lineno());
        at(positions.index(span));
    }

    /** Says where a method call and its attribute are in the source. */
    void at(Span call, Span attribute) {
        line(call.lineno());
        at(positions.index(call, attribute));
    }

    private void at(int index) {
        if (index != knownPosition && position != null) {
            integer(index);
            store(position);
            knownPosition = index;
        }
    }

    /** Sets the position to "the traceback has this frame already". */
    void atNowhere() {
        integer(-1);
        store(position);
        knownPosition = UNKNOWN_POSITION;
    }

    /** As {@link #atNowhere}, but the frame's last line is that of the present position. */
    void atSameFrame() {
        integer(-2);
        load(position);
        op(Opcodes.ISUB);
        store(position);
        knownPosition = UNKNOWN_POSITION;
    }

    /** From here on each line is reported to a frame. */
    void traceLines(Local frame) {
        traced = frame;
        line = -1;
    }

    /** The frame that is told which line runs, null when nobody wants to know. */
    Local tracedFrame() {
        return traced;
    }

    boolean isDead() {
        return node.isDead();
    }

    boolean isOnLine(int number) {
        return number == line;
    }

    /** Says that the following is on a line, but not to the frame. */
    void markLine(int number) {
        Label here = new Label();
        node.visitLabel(here);
        node.visitLineNumber(number, here);
        line = number;
    }

    /** Reports the line of what can't fail, if lines are reported. */
    void traceLine(Span span) {
        if (traced != null && span.lineno() > 0) {
            positions.noteLine(span.lineno());
            line(span.lineno());
        }
    }

    /** As {@link #at(Span)}, but no line is reported: a debugger has stopped there before. */
    void atUnseen(Span span) {
        if (traced == null) {
            at(span);
        } else {
            at(positions.index(span));
        }
    }

    void line(int number) {
        if (number != line) {
            markLine(number);
            if (traced != null) {
                load(traced);
                integer(number);
                invoke(FlowEntry.TRACE_LINE);
            }
        }
    }

    // ---- flow ----

    void label(Label label) {
        node.visitTarget(label);
        knownPosition = UNKNOWN_POSITION;
        if (traced != null) {
            line = -1;
        }
    }

    /** Places a label that nothing jumps to. */
    Label mark() {
        Label label = new Label();
        node.visitLabel(label);
        return label;
    }

    void jump(int opcode, Label target) {
        node.visitJumpInsn(opcode, target);
    }

    void go(Label target) {
        node.visitJumpInsn(Opcodes.GOTO, target);
    }

    // ---- instructions ----

    void op(int opcode) {
        node.visitInsn(opcode);
    }

    void pop() {
        op(Opcodes.POP);
    }

    void dup() {
        op(Opcodes.DUP);
    }

    void nothing() {
        op(Opcodes.ACONST_NULL);
    }

    void instanceOf(String internalName) {
        node.visitTypeInsn(Opcodes.INSTANCEOF, internalName);
    }

    void cast(String internalName) {
        node.visitTypeInsn(Opcodes.CHECKCAST, internalName);
    }

    void integer(int value) {
        if (value >= -1 && value <= 5) {
            op(Opcodes.ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            node.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            node.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            node.visitLdcInsn(value);
        }
    }

    void bool(boolean value) {
        op(value ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    }

    void constant(long value) {
        if (value == 0 || value == 1) {
            op(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
        } else if (value == (short) value) {
            integer((int) value);
            op(Opcodes.I2L);
        } else {
            node.visitLdcInsn(value);
        }
    }

    void constant(double value) {
        node.visitLdcInsn(value);
    }

    /** A Java string of any length. */
    void string(String text) {
        int start = 0;
        int bytes = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int size = c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (bytes + size > MAX_CONSTANT_BYTES) {
                chunk(text.substring(start, i), first);
                first = false;
                start = i;
                bytes = 0;
            }
            bytes += size;
        }
        chunk(start == 0 ? text : text.substring(start), first);
    }

    private void chunk(String text, boolean first) {
        node.visitLdcInsn(text);
        if (!first) {
            node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "concat",
                    "(Ljava/lang/String;)Ljava/lang/String;", false);
        }
    }

    void field(String owner, String name, String descriptor) {
        node.visitFieldInsn(Opcodes.GETSTATIC, owner, name, descriptor);
    }

    void none() {
        field("org/pyjc/runtime/types/none/PyNone", "NONE", "Lorg/pyjc/runtime/types/none/PyNone;");
    }

    void invoke(Entry entry) {
        node.visitMethodInsn(Opcodes.INVOKESTATIC, entry.owner(), entry.method(), entry.descriptor(), false);
    }

    void invokeStatic(String owner, String name, String descriptor) {
        node.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    void site(Site site, String name, String descriptor, Object... extra) {
        Handle handle = new Handle(Opcodes.H_INVOKESTATIC, site.owner(), "bootstrap", site.descriptor(), false);
        node.visitInvokeDynamicInsn(name, descriptor, handle, extra);
    }

    void boxLong() {
        node.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Long", "valueOf", "(J)Ljava/lang/Long;", false);
    }

    void boxBoolean() {
        node.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;", false);
    }

    void boxDouble() {
        node.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Double", "valueOf", "(D)Ljava/lang/Double;", false);
    }

    /** Makes an empty array of a reference type. */
    void newArray(int length, String internalName) {
        integer(length);
        node.visitTypeInsn(Opcodes.ANEWARRAY, internalName);
    }

    /** Makes an Object array; {@code element} pushes the value of each index. */
    void array(int length, java.util.function.IntConsumer element) {
        array(length, "java/lang/Object", element);
    }

    void array(int length, String internalName, java.util.function.IntConsumer element) {
        newArray(length, internalName);
        for (int i = 0; i < length; i++) {
            dup();
            integer(i);
            element.accept(i);
            op(Opcodes.AASTORE);
        }
    }

    void handler(Label start, Label end, Label handler) {
        node.visitTryCatchBlock(start, end, handler, "java/lang/Throwable");
    }

    void tableSwitch(int from, Label fallback, List<Label> targets) {
        node.visitTableSwitchInsn(from, from + targets.size() - 1, fallback, targets.toArray(Label[]::new));
    }

    int instructionCount() {
        return node.instructions.size();
    }

    /** {@code (Object × n)Object}. */
    static String objects(int n) {
        String object = Type.getDescriptor(Object.class);
        return "(" + object.repeat(n) + ")" + object;
    }
}

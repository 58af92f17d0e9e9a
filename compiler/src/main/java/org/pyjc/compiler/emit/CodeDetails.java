package org.pyjc.compiler.emit;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.pyjc.compiler.facts.Const;

/**
 * What only those ask for who inspect a code object: {@code co_names}, {@code co_consts}, and a number that stands for its
 * instructions. The class hands it out by a method of its own, which nothing calls at start-up.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class CodeDetails {
    private static final int GLOBAL = 1;
    private static final int ATTRIBUTE = 2;
    /** CPython loads small ints without a constant, but keeps the first one. */
    private static final BigInteger SMALL = BigInteger.valueOf(255);
    private static final long PRIME = 0x100000001b3L;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    /** Each a {@link Const} or a {@link CodeObject}. */
    private final Set<Object> constants = new LinkedHashSet<>();
    private boolean returnsValue;
    private long digest = 0xcbf29ce484222325L;

    /** A variable that is no local, and is read. */
    void global(String name) {
        names.merge(name, GLOBAL, (a, b) -> a | b);
    }

    void attribute(String name) {
        names.merge(name, ATTRIBUTE, (a, b) -> a | b);
    }

    /** A name that is bound or imported. */
    void name(String name) {
        names.merge(name, 0, (a, b) -> a | b);
    }

    void constant(Const value) {
        boolean small = value instanceof Const.Int i && i.value().signum() >= 0 && i.value().compareTo(SMALL) <= 0;
        if (!small || constants.isEmpty()) {
            constants.add(value);
        }
    }

    void code(CodeObject inner) {
        constants.add(inner);
    }

    /** A return of a value, null when it is no constant. */
    void returns(Const value) {
        if (value == Const.None.NONE) {
            constants.add(value);
        } else {
            returnsValue = true;
        }
    }

    /** The end of the code, which returns None if it is reached. The first constant stays even if it is not. */
    void end(boolean reached) {
        if (reached || constants.isEmpty()) {
            constants.add(Const.None.NONE);
        }
    }

    /** Takes a method's instructions into account, but not the names of the classes that are being compiled. */
    void digest(MethodNode method) {
        for (AbstractInsnNode each = method.instructions.getFirst(); each != null; each = each.getNext()) {
            if (each.getOpcode() < 0) {
                continue;
            }
            mix(each.getOpcode());
            switch (each) {
                case VarInsnNode v -> mix(v.var);
                case MethodInsnNode m -> mix(m.name.hashCode());
                case InvokeDynamicInsnNode d -> mix(d.name.hashCode() * 31 + d.desc.hashCode());
                default -> { }
            }
        }
    }

    private void mix(int value) {
        digest = (digest ^ value) * PRIME;
    }

    /** As the runtime's {@code CodeDetails} reads it. */
    String encode(CodeObject owner) {
        StringBuilder out = new StringBuilder();
        names.forEach((name, kind) -> out.append(kind).append(name).append(','));
        out.append('\n').append(returnsValue ? 'v' : 'n').append(owner.handles ? 'h' : 'p').append(Long.toHexString(digest)).append('\n');
        for (Object each : constants) {
            switch (each) {
                case CodeObject code -> out.append('C').append(code.index).append(':').append(code.owner.name).append(':');
                case Const value -> {
                    String text = ConstEncoder.encode(value);
                    out.append('K').append(text.length()).append(':').append(text);
                }
                default -> throw new IllegalStateException();
            }
        }
        return out.toString();
    }
}

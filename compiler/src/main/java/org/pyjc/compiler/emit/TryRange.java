package org.pyjc.compiler.emit;

import org.objectweb.asm.Label;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;

/**
 * The instructions that one exception handler protects; it may have gaps, where code that leaves a statement undoes
 * what the statement did.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class TryRange {
    private final Code code;
    private final Label handler;
    private Label start;
    private AbstractInsnNode startNode;
    private boolean used;

    TryRange(Code code, Label handler) {
        this.code = code;
        this.handler = handler;
    }

    void open() {
        start = code.mark();
        startNode = code.node.instructions.getLast();
    }

    void close() {
        if (hasInstructions()) {
            code.handler(start, code.mark(), handler);
            used = true;
        }
        start = null;
        startNode = null;
    }

    boolean isOpen() {
        return start != null;
    }

    /** Whether anything is protected, so that the handler can be reached. */
    boolean isUsed() {
        return used;
    }

    private boolean hasInstructions() {
        for (AbstractInsnNode node = startNode; node != null; node = node.getNext()) {
            if (!(node instanceof LabelNode) && node.getOpcode() >= 0) {
                return true;
            }
        }
        return false;
    }
}

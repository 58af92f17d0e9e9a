package org.pyjc.runtime.module.sre;

import java.util.Arrays;

/**
 * Finds the literal text that each match starts with.
 *
 * <p>Compare {@code Lib/re/_compiler.py: _get_literal_prefix}. Thread safety: confined to the thread that compiles.
 */
final class PrefixFinder {
    private static final int LONGEST = 256;

    private int[] found = new int[8];
    private int length;
    private boolean anchored;
    private boolean lineAnchored;
    private boolean all = true;

    PrefixFinder(Node root) {
        boolean complete = collect(root);
        all &= complete && length > 0;
    }

    int[] prefix() {
        return length == 0 ? null : Arrays.copyOf(found, length);
    }

    boolean anchored() {
        return anchored;
    }

    boolean lineAnchored() {
        return lineAnchored;
    }

    boolean isAll() {
        return all;
    }

    /** Appends the node's text; false when what follows can't be known any more. */
    private boolean collect(Node node) {
        switch (node) {
            case Node.One one when one.ch >= 0 && length < LONGEST -> {
                if (length == found.length) {
                    found = Arrays.copyOf(found, 2 * length);
                }
                found[length++] = one.ch;
                return true;
            }
            case Node.Mark mark -> {
                all = false;
                return true;
            }
            case Node.At at -> {
                all = false;
                boolean start = at.place == SreOp.AT_BEGINNING || at.place == SreOp.AT_BEGINNING_STRING;
                anchored |= start && length == 0;
                lineAnchored |= at.place == SreOp.AT_BEGINNING_LINE && length == 0;
                return true;
            }
            case Node.Seq seq -> {
                for (Node item : seq.items) {
                    if (!collect(item)) {
                        return false;
                    }
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}

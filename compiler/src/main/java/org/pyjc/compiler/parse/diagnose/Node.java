package org.pyjc.compiler.parse.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part of the error grammar has matched: tokens {@code first} to {@code end}, exclusive.
 *
 * <p>Thread safety: immutable.
 *
 * @param kind what it is, or null for tokens and mere sequences
 */
record Node(NodeKind kind, int first, int end, List<Node> children) {

    static Node leaf(NodeKind kind, int first, int end) {
        return new Node(kind, first, end, List.of());
    }

    /** The nodes of some kind in this one, looking through sequences. */
    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        for (Node child : children) {
            child.collect(parts);
        }
        return parts;
    }

    private void collect(List<Node> out) {
        if (kind != null) {
            out.add(this);
            return;
        }
        for (Node child : children) {
            child.collect(out);
        }
    }

    /** The last part, or the node itself when it has none. */
    Node last() {
        List<Node> parts = parts();
        return kind != null || parts.isEmpty() ? this : parts.get(parts.size() - 1);
    }
}

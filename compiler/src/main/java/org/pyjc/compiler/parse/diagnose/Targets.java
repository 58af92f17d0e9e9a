package org.pyjc.compiler.parse.diagnose;

import java.util.List;

/**
 * Finds what can't be assigned to, iterated into or deleted. Compare CPython Parser/pegen.c:
 * {@code _PyPegen_get_invalid_target}.
 *
 * <p>Thread safety: stateless.
 */
final class Targets {

    /** What is done with a target. */
    enum Use { STORE, ITERATE, DELETE }

    private Targets() {
    }

    /** The first part of an expression that is no target, or null. */
    static Node firstInvalid(Node node, Use use) {
        if (node.kind() == null) {
            return node;
        }
        return switch (node.kind()) {
            case Name, Attribute, Subscript -> null;
            case List, Tuple -> firstInvalid(node.parts(), use);
            case Starred -> use == Use.DELETE ? node : firstInvalid(node.parts(), use);
            case Compare -> comparison(node, use);
            default -> node;
        };
    }

    private static Node firstInvalid(List<Node> nodes, Use use) {
        for (Node node : nodes) {
            Node invalid = firstInvalid(node, use);
            if (invalid != null) {
                return invalid;
            }
        }
        return null;
    }

    /** The {@code a in b} of {@code for a in b} was read as a comparison: its left side is the target. */
    private static Node comparison(Node node, Use use) {
        if (use != Use.ITERATE) {
            return node;
        }
        Node operator = node.children().get(1).children().get(0);
        return operator.kind() == NodeKind.In ? firstInvalid(node.children().get(0), use) : null;
    }
}

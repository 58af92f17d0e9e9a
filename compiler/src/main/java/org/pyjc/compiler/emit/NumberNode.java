package org.pyjc.compiler.emit;

import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.NumberKind;

/**
 * A tree of operations on numbers, which is computed with primitives when each leaf is a number of the expected kind, and
 * else with objects. See {@link NumberWriter}.
 *
 * <p>Thread safety: one compilation, one thread.
 */
sealed interface NumberNode {
    NumberKind kind();

    /** The source of it. */
    Expr expr();

    /** A local variable that is kept as a pair; see the runtime's Unboxed. */
    record Pair(Expr expr, NumberKind kind, Local object, Local number, String unboundName) implements NumberNode {
    }

    /** A constant; an int may stand where a float is calculated with. */
    record Constant(Expr expr, NumberKind kind, long whole, double real) implements NumberNode {
    }

    /** Anything else: a value of unknown type. */
    final class Value implements NumberNode {
        private final Expr expr;
        private final NumberKind kind;
        /** A local variable that stays as it is meanwhile. */
        final boolean isLocal;
        Local object;
        Local number;

        Value(Expr expr, NumberKind kind, Local local) {
            this.expr = expr;
            this.kind = kind;
            this.isLocal = local != null;
            this.object = local;
        }

        @Override
        public Expr expr() {
            return expr;
        }

        @Override
        public NumberKind kind() {
            return kind;
        }
    }

    /** A part that is complete before the following leaves are evaluated. */
    final class Part implements NumberNode {
        final NumberNode node;
        Local object;
        Local number;

        Part(NumberNode node) {
            this.node = node;
        }

        @Override
        public Expr expr() {
            return node.expr();
        }

        @Override
        public NumberKind kind() {
            return node.kind();
        }
    }

    /** An operation; {@code right} is null for a negation ({@code Sub}) or inversion ({@code BitXor}). */
    final class Operation implements NumberNode {
        private final Expr expr;
        private final NumberKind kind;
        final Operator op;
        final NumberNode left;
        final NumberNode right;
        final Span span;
        final OpEntry general;
        /** The local that has the result, if it has to be tested before it is used. */
        Local result;

        Operation(Expr expr, NumberKind kind, Operator op, NumberNode left, NumberNode right, Span span, OpEntry general) {
            this.expr = expr;
            this.kind = kind;
            this.op = op;
            this.left = left;
            this.right = right;
            this.span = span;
            this.general = general;
        }

        @Override
        public Expr expr() {
            return expr;
        }

        @Override
        public NumberKind kind() {
            return kind;
        }

        boolean isUnary() {
            return right == null;
        }
    }
}

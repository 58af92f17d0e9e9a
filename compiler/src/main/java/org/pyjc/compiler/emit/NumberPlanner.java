package org.pyjc.compiler.emit;

import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.compiler.facts.Const;
import org.pyjc.compiler.facts.NumberKind;

/**
 * Makes the trees of {@link NumberNode}s.
 *
 * <p>All leaves of a tree are evaluated before its operations, which is not observable as long as no operation comes before
 * a leaf that may run code; where one does, it is a {@link NumberNode.Part}, computed in its turn.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class NumberPlanner {
    private static final int MAX_SIZE = 30;
    private static final long EXACT = 1L << 53;

    private final Body b;

    NumberPlanner(Body body) {
        this.b = body;
    }

    /** The tree of an operation, a variable or a constant, or null where primitives gain nothing. */
    NumberNode plan(Expr expr, NumberKind wanted) {
        if (size(expr, 0) > MAX_SIZE) {
            return null;
        }
        NumberKind kind = kindOf(expr);
        if (kind == null) {
            kind = isOperation(expr) ? wanted : null;
        }
        return kind == null ? null : steady(node(expr, kind));
    }

    /** The two sides of a comparison, of one kind. */
    record Comparison(NumberNode left, NumberNode right, NumberKind kind) {
    }

    /** The trees of a comparison's sides, or null where primitives gain nothing. */
    Comparison comparison(Expr left, Expr right) {
        if (size(right, size(left, 0)) > MAX_SIZE || isOtherConstant(left) || isOtherConstant(right)) {
            return null;
        }
        NumberKind x = kindOf(left);
        NumberKind y = kindOf(right);
        NumberKind kind = x == NumberKind.FLOAT || y == NumberKind.FLOAT ? NumberKind.FLOAT : x != null ? x : y;
        if (kind == null) {
            return null;
        }
        NumberNode a = node(left, kind);
        NumberNode c = node(right, kind);
        if (a.kind() != kind || c.kind() != kind || !hasPair(a) && !hasPair(c)) {
            return null;
        }
        if (runsCode(c) && operates(a)) {
            a = new NumberNode.Part(a);
        }
        return (runsCode(a) || runsCode(c)) && (usesNamed(a) || usesNamed(c)) ? null : new Comparison(a, c, kind);
    }

    /** Whether an expression is a variable or constant that may be evaluated twice. */
    boolean isPure(Expr expr) {
        NumberNode node = plan(expr, null);
        return node != null && !(node instanceof NumberNode.Operation) && !runsCode(node) && !usesNamed(node);
    }

    /** Leaves that are variables are read late; that is wrong if another leaf sets them by {@code :=}. */
    private NumberNode steady(NumberNode node) {
        return runsCode(node) && usesNamed(node) ? null : node;
    }

    private boolean usesNamed(NumberNode node) {
        return switch (node) {
            case NumberNode.Pair n -> b.scope.isNamed(((Expr.Name) n.expr()).id());
            case NumberNode.Constant _ -> false;
            case NumberNode.Value n -> n.isLocal && b.scope.isNamed(((Expr.Name) n.expr()).id());
            case NumberNode.Part n -> usesNamed(n.node);
            case NumberNode.Operation n -> usesNamed(n.left) || !n.isUnary() && usesNamed(n.right);
        };
    }

    /** The tree of {@code target op= value}; null where primitives gain nothing. */
    NumberNode plan(Expr.Name target, Operator op, Expr value, NumberKind wanted, Span span, OpEntry general) {
        if (size(value, 0) > MAX_SIZE) {
            return null;
        }
        NumberKind kind = kindOf(op, target, value);
        return kind == wanted ? steady(operation(target, kind, op, target, value, span, general)) : null;
    }

    /** How many operators there are, counted up to a limit. */
    private static int size(Expr expr, int before) {
        if (before > MAX_SIZE) {
            return before;
        }
        return switch (expr) {
            case Expr.BinOp e -> size(e.right(), size(e.left(), before + 1));
            case Expr.UnaryOp e -> size(e.operand(), before + 1);
            default -> before;
        };
    }

    private static boolean isOperation(Expr expr) {
        return expr instanceof Expr.BinOp || expr instanceof Expr.UnaryOp;
    }

    // ---- kinds ----

    private NumberKind kindOf(Expr expr) {
        Const constant = b.unit.facts.constant(expr);
        if (constant != null) {
            return constant instanceof Const.Int i && i.value().bitLength() < Long.SIZE ? NumberKind.INT
                    : constant instanceof Const.Float ? NumberKind.FLOAT : null;
        }
        return switch (expr) {
            case Expr.Name e -> {
                Pair pair = b.places.pair(e.id());
                yield pair == null ? null : pair.kind();
            }
            case Expr.BinOp e -> kindOf(e.op(), e.left(), e.right());
            case Expr.UnaryOp e -> switch (e.op()) {
                case USub -> kindOf(e.operand());
                case Invert -> kindOf(e.operand()) == NumberKind.FLOAT ? null : NumberKind.INT;
                default -> null;
            };
            default -> null;
        };
    }

    private NumberKind kindOf(Operator op, Expr left, Expr right) {
        if (isOtherConstant(left) || isOtherConstant(right)) {
            return null;
        }
        NumberKind x = kindOf(left);
        NumberKind y = kindOf(right);
        boolean isFloat = x == NumberKind.FLOAT || y == NumberKind.FLOAT;
        boolean isInt = x == NumberKind.INT || y == NumberKind.INT;
        return switch (op) {
            case Add, Sub, Mult -> isFloat ? NumberKind.FLOAT : isInt ? NumberKind.INT : null;
            case Div -> isFloat || isInt ? NumberKind.FLOAT : null;
            case FloorDiv, Mod, BitAnd, BitOr, BitXor, LShift, RShift -> isFloat || !isInt ? null : NumberKind.INT;
            case MatMult, Pow -> null;
        };
    }

    private boolean isOtherConstant(Expr expr) {
        return b.unit.facts.constant(expr) != null && kindOf(expr) == null;
    }

    // ---- nodes ----

    private NumberNode node(Expr expr, NumberKind kind) {
        Const constant = b.unit.facts.constant(expr);
        if (constant != null) {
            return kindOf(expr) == null ? new NumberNode.Value(expr, kind, null) : constant(expr, constant, kind);
        }
        switch (expr) {
            case Expr.Name e -> {
                Pair pair = b.places.pair(e.id());
                String unbound = b.unit.facts.isBound(e) ? null : b.places.mangle(e.id());
                if (pair != null) {
                    return new NumberNode.Pair(e, pair.kind(), pair.object(), pair.number(), unbound);
                }
                return new NumberNode.Value(e, kind, unbound == null ? b.places.plainLocal(e.id()) : null);
            }
            case Expr.BinOp e -> {
                NumberKind own = kindOf(e);
                NumberKind chosen = own != null ? own : supports(e.op(), kind) && mayBe(e.left(), kind) && mayBe(e.right(), kind) ? kind : null;
                if (chosen != null) {
                    return operation(e, chosen, e.op(), e.left(), e.right(), e.span(), ExprEmitter.binary(e.op()));
                }
            }
            case Expr.UnaryOp e when e.op() == UnaryOperator.USub ->  {
                NumberNode operand = node(e.operand(), kind);
                return new NumberNode.Operation(e, operand.kind(), Operator.Sub, operand, null, e.span(), OpEntry.NEGATE);
            }
            case Expr.UnaryOp e when e.op() == UnaryOperator.Invert && kindOf(e) == NumberKind.INT ->  {
                NumberNode operand = node(e.operand(), NumberKind.INT);
                return new NumberNode.Operation(e, NumberKind.INT, Operator.BitXor, operand, null, e.span(), OpEntry.INVERT);
            }
            default -> {
            }
        }
        return new NumberNode.Value(expr, kind, null);
    }

    /** Whether an operand of a guessed operation may be a number of this kind: an int may also be calculated with as a float. */
    private boolean mayBe(Expr operand, NumberKind kind) {
        return !isOtherConstant(operand) && (kind == NumberKind.FLOAT || kindOf(operand) != NumberKind.FLOAT);
    }

    /** Whether an operation on values of unknown types may be guessed to be one of numbers of this kind. */
    private static boolean supports(Operator op, NumberKind kind) {
        return switch (op) {
            case Add, Sub, Mult -> true;
            case Div -> kind == NumberKind.FLOAT;
            case FloorDiv, Mod, BitAnd, BitOr, BitXor, LShift, RShift -> kind == NumberKind.INT;
            case MatMult, Pow -> false;
        };
    }

    private static NumberNode constant(Expr expr, Const value, NumberKind kind) {
        if (value instanceof Const.Float f) {
            return new NumberNode.Constant(expr, NumberKind.FLOAT, 0, f.value());
        }
        long whole = ((Const.Int) value).value().longValueExact();
        if (kind == NumberKind.FLOAT && Math.abs(whole) <= EXACT) {
            return new NumberNode.Constant(expr, NumberKind.FLOAT, 0, whole);
        }
        return new NumberNode.Constant(expr, NumberKind.INT, whole, 0);
    }

    private NumberNode operation(Expr expr, NumberKind kind, Operator op, Expr left, Expr right, Span span, OpEntry general) {
        boolean ints = op == Operator.Div && isInt(left) && isInt(right);
        NumberKind operands = ints ? NumberKind.INT : kind;
        NumberNode x = node(left, operands);
        NumberNode y = node(right, operands);
        if (runsCode(y) && operates(x)) {
            x = new NumberNode.Part(x);
        }
        return new NumberNode.Operation(expr, kind, op, x, y, span, general);
    }

    private boolean isInt(Expr expr) {
        return kindOf(expr) == NumberKind.INT;
    }

    // ---- questions about trees ----

    /** Whether evaluating the leaves may run code. */
    static boolean runsCode(NumberNode node) {
        return switch (node) {
            case NumberNode.Pair n -> n.unboundName() != null;
            case NumberNode.Constant _ -> false;
            case NumberNode.Value n -> !n.isLocal;
            case NumberNode.Part _ -> true;
            case NumberNode.Operation n -> runsCode(n.left) || !n.isUnary() && runsCode(n.right);
        };
    }

    private static boolean operates(NumberNode node) {
        return node instanceof NumberNode.Operation;
    }

    /** Whether a tree contains a variable that is kept as a primitive. */
    static boolean hasPair(NumberNode node) {
        return switch (node) {
            case NumberNode.Pair _ -> true;
            case NumberNode.Constant _, NumberNode.Value _ -> false;
            case NumberNode.Part n -> hasPair(n.node);
            case NumberNode.Operation n -> hasPair(n.left) || !n.isUnary() && hasPair(n.right);
        };
    }
}

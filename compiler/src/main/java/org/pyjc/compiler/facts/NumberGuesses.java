package org.pyjc.compiler.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.UnaryOperator;

/**
 * What kind of number an expression probably has. A guess decides how code is written, never what it does.
 *
 * <p>Thread safety: one analysis, one thread.
 */
final class NumberGuesses {
    private static final Set<String> INTS = Set.of("len", "int", "ord", "hash", "id");
    private static final Set<String> FLOATS = Set.of("float", "sqrt", "sin", "cos", "tan", "exp", "atan2", "hypot", "random");
    private static final Set<String> SAME = Set.of("abs", "min", "max", "sum", "round");

    private final ConstantFolder folder;
    private final Map<String, Guess> locals;

    NumberGuesses(ConstantFolder folder, Map<String, Guess> locals) {
        this.folder = folder;
        this.locals = locals;
    }

    /** From no idea to surely no number; joining two takes the later one. */
    enum Guess {
        UNKNOWN, INT, FLOAT, OTHER;

        Guess join(Guess other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    Guess of(Expr expr) {
        Const constant = folder.fold(expr);
        if (constant != null) {
            return constant instanceof Const.Int ? Guess.INT : constant instanceof Const.Float ? Guess.FLOAT : Guess.OTHER;
        }
        return switch (expr) {
            case Expr.Name e -> locals.getOrDefault(e.id(), Guess.UNKNOWN);
            case Expr.NamedExpr e -> of(e.value());
            case Expr.BinOp e -> operation(e.op(), e.left(), e.right());
            case Expr.UnaryOp e -> e.op() == UnaryOperator.Not ? Guess.OTHER : of(e.operand());
            case Expr.IfExp e -> of(e.body()).join(of(e.orelse()));
            case Expr.Call e -> call(e);
            case Expr.Attribute _, Expr.Subscript _, Expr.Await _, Expr.Yield _, Expr.YieldFrom _, Expr.BoolOp _ -> Guess.UNKNOWN;
            default -> Guess.OTHER;
        };
    }

    /** The guess for the value of an operation. */
    Guess operation(Operator op, Expr left, Expr right) {
        Guess a = of(left);
        Guess b = of(right);
        Guess both = a.join(b);
        if (both == Guess.OTHER) {
            return Guess.OTHER;
        }
        return switch (op) {
            case Div -> Guess.FLOAT;
            case BitAnd, BitOr, BitXor, LShift, RShift -> both == Guess.INT ? Guess.INT : Guess.UNKNOWN;
            case FloorDiv, Mod -> both == Guess.FLOAT ? Guess.FLOAT : Guess.INT;
            case Mult -> both == Guess.INT && a != b ? Guess.UNKNOWN : both;
            case Pow -> a == Guess.INT && b == Guess.FLOAT ? Guess.FLOAT : a;
            case MatMult -> Guess.UNKNOWN;
            default -> both;
        };
    }

    private Guess call(Expr.Call e) {
        String name = switch (e.func()) {
            case Expr.Name f -> f.id();
            case Expr.Attribute f -> f.attr();
            default -> "";
        };
        if (INTS.contains(name)) {
            return Guess.INT;
        }
        if (FLOATS.contains(name)) {
            return Guess.FLOAT;
        }
        return SAME.contains(name) ? arguments(e.args()) : Guess.UNKNOWN;
    }

    private Guess arguments(List<Expr> args) {
        Guess all = Guess.UNKNOWN;
        for (Expr arg : args) {
            Guess one = of(arg);
            all = one == Guess.OTHER ? all : all.join(one);
        }
        return all;
    }
}

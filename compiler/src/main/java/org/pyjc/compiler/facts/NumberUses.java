package org.pyjc.compiler.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;

/**
 * Counts what loops do with local variables: whether they calculate with them (arithmetic, comparisons, subscripts) or pass
 * them on as objects.
 *
 * <p>Thread safety: one analysis, one thread.
 */
final class NumberUses {
    private final Map<String, Integer> calculated = new HashMap<>();
    private final Map<String, Integer> passed = new HashMap<>();
    private final BiConsumer<String, Expr> binder;
    private int loops;

    /** @param binder is told of each assignment in an expression */
    NumberUses(BiConsumer<String, Expr> binder) {
        this.binder = binder;
    }

    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
    }

    boolean inLoop() {
        return loops > 0;
    }

    /** Whether more is calculated with a name than it is passed on. */
    boolean isCalculatedWith(String name) {
        int count = calculated.getOrDefault(name, 0);
        return count > 0 && count >= passed.getOrDefault(name, 0);
    }

    void calculated(Expr.Name name) {
        if (inLoop()) {
            calculated.merge(name.id(), 1, Integer::sum);
        }
    }

    /** An operand, index or condition. */
    void operand(Expr expr) {
        if (expr instanceof Expr.Name name) {
            calculated(name);
        } else {
            inside(expr);
        }
    }

    void test(Expr expr) {
        operand(expr);
    }

    /** The right side of an assignment, or an expression whose value nobody wants. */
    void value(Expr expr) {
        if (expr instanceof Expr.Tuple tuple) {
            tuple.elts().forEach(this::value);
        } else if (!(expr instanceof Expr.Name)) {
            inside(expr);
        }
    }

    /** What a loop goes over: the arguments are needed once. */
    void iterable(Expr expr) {
        if (expr instanceof Expr.Call call) {
            call.args().forEach(this::value);
        } else {
            value(expr);
        }
    }

    /** A subscript or attribute that is set. */
    void target(Expr expr) {
        inside(expr);
    }

    private void pass(Expr expr) {
        if (expr instanceof Expr.Name name) {
            if (inLoop()) {
                passed.merge(name.id(), 1, Integer::sum);
            }
        } else if (expr != null) {
            inside(expr);
        }
    }

    private void inside(Expr expr) {
        switch (expr) {
            case Expr.BinOp e -> {
                boolean number = e.op() != Operator.MatMult && e.op() != Operator.Pow;
                both(e.left(), number);
                both(e.right(), number);
            }
            case Expr.UnaryOp e -> operand(e.operand());
            case Expr.BoolOp e -> e.values().forEach(this::operand);
            case Expr.Compare e -> compare(e);
            case Expr.Subscript e -> {
                value(e.value());
                operand(e.slice());
            }
            case Expr.Slice e -> {
                pass(e.lower());
                pass(e.upper());
                pass(e.step());
            }
            case Expr.IfExp e -> {
                operand(e.test());
                pass(e.body());
                pass(e.orelse());
            }
            case Expr.NamedExpr e -> {
                inside(e.value());
                if (e.target() instanceof Expr.Name name) {
                    binder.accept(name.id(), e.value());
                }
            }
            case Expr.Call e -> {
                value(e.func());
                e.args().forEach(this::pass);
                e.keywords().forEach(each -> pass(each.value()));
            }
            case Expr.Attribute e -> value(e.value());
            case Expr.Starred e -> pass(e.value());
            case Expr.Tuple e -> e.elts().forEach(this::pass);
            case Expr.List e -> e.elts().forEach(this::pass);
            case Expr.Set e -> e.elts().forEach(this::pass);
            case Expr.Dict e -> {
                e.keys().forEach(this::pass);
                e.values().forEach(this::pass);
            }
            case Expr.JoinedStr e -> e.values().forEach(this::pass);
            case Expr.FormattedValue e -> pass(e.value());
            case Expr.ListComp e -> pass(e.elt());
            case Expr.SetComp e -> pass(e.elt());
            default -> {
            }
        }
    }

    private void both(Expr operand, boolean number) {
        if (number) {
            operand(operand);
        } else {
            pass(operand);
        }
    }

    private void compare(Expr.Compare e) {
        boolean order = e.ops().stream().allMatch(op -> op.compareTo(CmpOp.Is) < 0);
        both(e.left(), order);
        e.comparators().forEach(each -> both(each, order));
    }
}

package org.pyjc.compiler.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.NumberGuesses.Guess;

/**
 * The local variables of a function that probably hold ints or floats, change in its loops and are mostly calculated with
 * there: these are worth a JVM local of a primitive type.
 *
 * <pre>
 * def f(a):
 *     i = 0; s = 0.0
 *     while i &lt; 10:
 *         s += a[i]      ->   i: INT, s: FLOAT
 *         i += 1
 * </pre>
 *
 * <p>It is a guess, not a proof: the emitted code works for values of any type. Thread safety: one analysis, one thread.
 */
public final class NumericLocals {
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final ConstantFolder folder;
    private final NumberUses uses = new NumberUses(this::bind);

    private NumericLocals(ConstantFolder folder) {
        this.folder = folder;
    }

    /** What is assigned to a name. An augmented assignment is an operation on the name. */
    private static final class Binding {
        final List<Expr> values = new ArrayList<>();
        Guess known = Guess.UNKNOWN;
        boolean inLoop;
    }

    /** The names with their kinds, in the order of the source. */
    public static Map<String, NumberKind> of(List<Stmt> body, FactsInfo facts) {
        NumericLocals found = new NumericLocals(facts.folder());
        found.suite(body);
        return found.chosen();
    }

    /** The same of a comprehension's own variables. */
    public static Map<String, NumberKind> of(Expr comprehension, List<Comprehension> generators, FactsInfo facts) {
        NumericLocals found = new NumericLocals(facts.folder());
        found.clauses(comprehension, generators);
        return found.chosen();
    }

    private void clauses(Expr comprehension, List<Comprehension> generators) {
        for (Comprehension each : generators) {
            uses.iterable(each.iter());
            uses.enterLoop();
            if (each.isAsync()) {
                unknown(each.target());
            } else {
                loopTarget(each.target(), each.iter());
            }
            each.ifs().forEach(uses::test);
        }
        switch (comprehension) {
            case Expr.DictComp e -> {
                uses.value(e.key());
                uses.value(e.value());
            }
            case Expr.ListComp e -> uses.value(e.elt());
            case Expr.SetComp e -> uses.value(e.elt());
            case Expr.GeneratorExp e -> uses.value(e.elt());
            default -> throw new IllegalStateException();
        }
    }

    private Map<String, NumberKind> chosen() {
        Map<String, Guess> guesses = guesses();
        Map<String, NumberKind> out = new LinkedHashMap<>();
        bindings.forEach((name, binding) -> {
            Guess guess = guesses.get(name);
            if (binding.inLoop && uses.isCalculatedWith(name) && (guess == Guess.INT || guess == Guess.FLOAT)) {
                out.put(name, guess == Guess.INT ? NumberKind.INT : NumberKind.FLOAT);
            }
        });
        return out;
    }

    private Map<String, Guess> guesses() {
        Map<String, Guess> guesses = new LinkedHashMap<>();
        NumberGuesses known = new NumberGuesses(folder, guesses);
        for (boolean changed = true; changed;) {
            changed = false;
            for (Map.Entry<String, Binding> each : bindings.entrySet()) {
                Guess before = guesses.getOrDefault(each.getKey(), Guess.UNKNOWN);
                Guess after = before.join(each.getValue().known);
                for (Expr value : each.getValue().values) {
                    after = after.join(known.of(value));
                }
                guesses.put(each.getKey(), after);
                changed |= after != before;
            }
        }
        return guesses;
    }

    // ---- statements ----

    private void suite(List<Stmt> body) {
        body.forEach(this::statement);
    }

    private void statement(Stmt stmt) {
        switch (stmt) {
            case Stmt.Assign s -> {
                uses.value(s.value());
                s.targets().forEach(target -> assign(target, s.value()));
            }
            case Stmt.AnnAssign s when s.value() != null -> {
                uses.value(s.value());
                assign(s.target(), s.value());
            }
            case Stmt.AugAssign s -> augmented(s);
            case Stmt.For s -> {
                uses.iterable(s.iter());
                uses.enterLoop();
                loopTarget(s.target(), s.iter());
                suite(s.body());
                uses.leaveLoop();
                suite(s.orelse());
            }
            case Stmt.While s -> {
                uses.enterLoop();
                uses.test(s.test());
                suite(s.body());
                uses.leaveLoop();
                suite(s.orelse());
            }
            case Stmt.If s -> {
                uses.test(s.test());
                suite(s.body());
                suite(s.orelse());
            }
            case Stmt.ExprStmt s -> uses.value(s.value());
            case Stmt.Assert s -> uses.test(s.test());
            case Stmt.With s -> {
                s.items().forEach(item -> unknown(item.optionalVars()));
                suite(s.body());
            }
            case Stmt.AsyncFor s -> {
                uses.enterLoop();
                unknown(s.target());
                suite(s.body());
                uses.leaveLoop();
                suite(s.orelse());
            }
            case Stmt.AsyncWith s -> {
                s.items().forEach(item -> unknown(item.optionalVars()));
                suite(s.body());
            }
            case Stmt.Try s -> {
                suite(s.body());
                s.handlers().forEach(each -> suite(each.body()));
                suite(s.orelse());
                suite(s.finalbody());
            }
            case Stmt.Match s -> s.cases().forEach(each -> suite(each.body()));
            default -> {
            }
        }
    }

    private void augmented(Stmt.AugAssign s) {
        uses.operand(s.value());
        if (s.target() instanceof Expr.Name name) {
            uses.calculated(name);
            bind(name.id(), new Expr.BinOp(name, s.op(), s.value(), s.span()));
            if ((s.op() == Operator.Add || s.op() == Operator.Sub) && folder.fold(s.value()) instanceof Const.Int) {
                bindings.get(name.id()).known = bindings.get(name.id()).known.join(Guess.INT);
            }
        } else {
            uses.target(s.target());
        }
    }

    // ---- targets ----

    private void assign(Expr target, Expr value) {
        if (target instanceof Expr.Name name) {
            bind(name.id(), value);
        } else if (target instanceof Expr.Tuple to && value instanceof Expr.Tuple from && to.elts().size() == from.elts().size()) {
            for (int i = 0; i < to.elts().size(); i++) {
                assign(to.elts().get(i), from.elts().get(i));
            }
        } else {
            unknown(target);
        }
    }

    private void loopTarget(Expr target, Expr iter) {
        String callee = iter instanceof Expr.Call call && call.func() instanceof Expr.Name name ? name.id() : "";
        if (target instanceof Expr.Name name && callee.equals("range")) {
            bind(name.id(), null).known = Guess.INT;
        } else if (target instanceof Expr.Tuple t && t.elts().size() == 2 && t.elts().getFirst() instanceof Expr.Name name
                && callee.equals("enumerate")) {
            bind(name.id(), null).known = Guess.INT;
            unknown(t.elts().getLast());
        } else {
            unknown(target);
        }
    }

    private void unknown(Expr target) {
        switch (target) {
            case null -> {
            }
            case Expr.Name t -> bind(t.id(), null);
            case Expr.Starred t -> unknown(t.value());
            case Expr.Tuple t -> t.elts().forEach(this::unknown);
            case Expr.List t -> t.elts().forEach(this::unknown);
            default -> uses.target(target);
        }
    }

    private Binding bind(String name, Expr value) {
        Binding binding = bindings.computeIfAbsent(name, _ -> new Binding());
        binding.inLoop |= uses.inLoop();
        if (value != null) {
            binding.values.add(value);
        }
        return binding;
    }
}

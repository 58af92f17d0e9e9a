package org.pyjc.compiler.emit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.facts.NumberKind;
import org.pyjc.compiler.facts.NumericLocals;

/**
 * Writes calculations with local variables that are kept as primitives while they are ints, or floats, of 64 bits: the
 * statements and expressions where these stand. What is written behaves the same whatever the values are.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class NumberEmitter {
    private static final String UNBOXED = "org/pyjc/runtime/number/Unboxed";
    /** Calculations take more bytecode this way, and HotSpot compiles no method above 8,000 bytes. */
    private static final int MAX_WEIGHT = 400;

    private final Body b;
    private final NumberPlanner planner;

    NumberEmitter(Body body) {
        this.b = body;
        this.planner = new NumberPlanner(body);
    }

    /** Chooses the variables of a function, after its parameters and locals are set up. */
    void begin(List<Stmt> body) {
        if (b.scope.weight() > MAX_WEIGHT || b.places.layout() != null) {
            return;
        }
        String self = b.places.cell("__class__") == null || b.object.varNames.isEmpty() ? null : b.object.varNames.getFirst();
        NumericLocals.of(body, b.unit.facts).forEach((name, kind) -> {
            if (!name.equals(self)) {
                b.prologue.pair(name, kind);
            }
        });
    }

    /** Chooses the variables of a comprehension that is a function. */
    void begin(Expr comprehension, List<Comprehension> generators) {
        ofComprehension(comprehension, generators).forEach(b.prologue::pair);
    }

    /** The variables of a comprehension that are worth a primitive. */
    Map<String, NumberKind> ofComprehension(Expr comprehension, List<Comprehension> generators) {
        if (b.scope.weight() > MAX_WEIGHT || b.places.layout() != null || !b.scope.isFunctionLike()) {
            return Map.of();
        }
        return NumericLocals.of(comprehension, generators, b.unit.facts);
    }

    // ---- pairs ----

    static void here(Code code) {
        code.field(UNBOXED, "HERE", "Ljava/lang/Object;");
    }

    /** Replaces the reference of a pair by its value. */
    void box(Pair pair) {
        b.code.load(pair.number());
        b.invoke(pair.kind() == NumberKind.INT ? OpEntry.INT_VALUE : OpEntry.FLOAT_VALUE);
    }

    void zero(Pair pair) {
        if (pair.kind() == NumberKind.INT) {
            b.code.constant(0L);
        } else {
            b.code.op(Opcodes.DCONST_0);
        }
        b.code.store(pair.number());
    }

    /** Stores the object on the stack. */
    void unbox(Pair pair) {
        Code code = b.code;
        Label other = new Label();
        Label end = new Label();
        code.dup();
        code.instanceOf(NumberWriter.boxClass(pair.kind()));
        code.jump(Opcodes.IFEQ, other);
        NumberWriter.unboxed(code, pair.kind());
        storeNumber(pair);
        code.go(end);
        code.label(other);
        code.store(pair.object());
        code.label(end);
    }

    /** Stores the primitive on the stack. */
    void storeNumber(Pair pair) {
        b.code.store(pair.number());
        here(b.code);
        b.code.store(pair.object());
    }

    /** Stores the object on the stack, in few bytes. */
    private void unboxShortly(Pair pair) {
        boolean isInt = pair.kind() == NumberKind.INT;
        b.code.dup();
        b.invoke(isInt ? OpEntry.INT_OF : OpEntry.FLOAT_OF);
        b.code.store(pair.number());
        b.invoke(isInt ? OpEntry.OF_INT : OpEntry.OF_FLOAT);
        b.code.store(pair.object());
    }

    /** Computes a tree into a pair. */
    void store(NumberNode root, Pair pair) {
        write(root, writer -> {
            writer.push(root, pair.kind());
            storeNumber(pair);
        }, () -> unboxShortly(pair));
    }

    private void write(NumberNode root, Consumer<NumberWriter> fast, Runnable slow) {
        NumberWriter writer = new NumberWriter(b);
        Label general = new Label();
        Label end = new Label();
        writer.leaves(root);
        writer.guard(root, general);
        writer.compute(root, general);
        fast.accept(writer);
        b.code.go(end);
        b.code.label(general);
        writer.general(root);
        slow.run();
        b.code.label(end);
        writer.release();
    }

    // ---- expressions ----

    /** Leaves the value of an operation as an object; false, and nothing written, where primitives gain nothing. */
    boolean value(Expr expr) {
        if (!b.places.hasPairs()) {
            return false;
        }
        NumberNode root = planner.plan(expr, null);
        if (!(root instanceof NumberNode.Operation) || !NumberPlanner.hasPair(root)) {
            return false;
        }
        write(root, writer -> {
            writer.push(root);
            if (root.kind() == NumberKind.INT) {
                b.code.boxLong();
            } else {
                b.code.boxDouble();
            }
        }, () -> { });
        return true;
    }

    /** The tree of a subscript that is worth an access by a primitive, else null. */
    NumberNode index(Expr expr) {
        NumberNode root = b.places.hasPairs() ? planner.plan(expr, null) : null;
        return root != null && root.kind() == NumberKind.INT && NumberPlanner.hasPair(root) ? root : null;
    }

    /** Evaluates an index into a pair; give it back with {@link #release}. */
    Pair held(NumberNode index) {
        if (index instanceof NumberNode.Pair n) {
            new NumberWriter(b).leaves(n);
            return new Pair(n.kind(), n.object(), n.number());
        }
        Pair pair = temp(index.kind());
        store(index, pair);
        return pair;
    }

    Pair temp(NumberKind kind) {
        return new Pair(kind, b.code.temp(), b.code.temp(Local.Kind.of(kind)));
    }

    void release(NumberNode index, Pair pair) {
        if (!(index instanceof NumberNode.Pair)) {
            b.code.release(pair.object(), pair.number());
        }
    }

    /** Adds a calculation's value to the sum in a local; false, and nothing written, where primitives gain nothing. */
    boolean add(Expr expr, Local sum) {
        NumberNode root = b.places.hasPairs() ? planner.plan(expr, null) : null;
        if (root == null || !NumberPlanner.hasPair(root)) {
            return false;
        }
        write(root, writer -> {
            b.code.load(sum);
            writer.push(root);
            add(root.kind() == NumberKind.INT ? "J" : "D");
        }, () -> {
            b.code.atNowhere();
            b.code.load(sum);
            b.code.op(Opcodes.SWAP);
            add("Ljava/lang/Object;");
        });
        return true;
    }

    private void add(String type) {
        b.code.node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Local.Kind.SUMMING.internalName(), "add", "(" + type + ")V", false);
    }

    // ---- assignments ----

    /** Writes {@code name = value} if the name is kept as a pair. */
    boolean assign(Expr.Name name, Expr value) {
        Pair pair = b.places.pair(name.id());
        if (pair == null) {
            return false;
        }
        compute(value, pair);
        return true;
    }

    /** Evaluates an expression into a pair. */
    void compute(Expr value, Pair pair) {
        NumberNode root = planner.plan(value, pair.kind());
        switch (root) {
            case NumberNode.Operation n when n.kind() == pair.kind() -> store(n, pair);
            case NumberNode.Constant n when n.kind() == pair.kind() -> {
                new NumberWriter(b).push(n);
                storeNumber(pair);
            }
            case NumberNode.Pair n when n.kind() == pair.kind() -> {
                new NumberWriter(b).leaves(n);
                b.code.load(n.object());
                b.code.store(pair.object());
                b.code.load(n.number());
                b.code.store(pair.number());
            }
            case null, default -> {
                b.expr(value);
                unbox(pair);
            }
        }
    }

    /** Writes {@code name op= value} if primitives help. */
    boolean augmented(Stmt.AugAssign s, Expr.Name name) {
        Pair pair = b.places.pair(name.id());
        if (pair == null) {
            return false;
        }
        NumberNode root = planner.plan(name, s.op(), s.value(), pair.kind(), s.span(), ExprEmitter.inplace(s.op()));
        if (root == null) {
            return false;
        }
        store(root, pair);
        return true;
    }

    // ---- conditions ----

    /** Jumps if the truth of an expression is {@code wanted}; false, and nothing written, where primitives gain nothing. */
    boolean test(Expr expr, Label target, boolean wanted) {
        NumberNode root = b.places.hasPairs() ? planner.plan(expr, null) : null;
        if (root == null || !NumberPlanner.hasPair(root)) {
            return false;
        }
        write(root, writer -> {
            writer.push(root);
            boolean isInt = root.kind() == NumberKind.INT;
            b.code.op(isInt ? Opcodes.LCONST_0 : Opcodes.DCONST_0);
            b.code.op(isInt ? Opcodes.LCMP : Opcodes.DCMPL);
            b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
        }, () -> {
            b.at(expr.span());
            b.invoke(OpEntry.TEST);
            b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
        });
        return true;
    }

    /** Jumps if a comparison with one operator is {@code wanted}; false, and nothing written, where primitives gain nothing. */
    boolean compare(Expr.Compare e, Label target, boolean wanted) {
        CmpOp op = e.ops().getFirst();
        if (!b.places.hasPairs() || op.compareTo(CmpOp.Is) >= 0) {
            return false;
        }
        NumberPlanner.Comparison plan = planner.comparison(e.left(), e.comparators().getFirst());
        if (plan == null) {
            return false;
        }
        NumberWriter writer = new NumberWriter(b);
        Label general = new Label();
        Label end = new Label();
        List<NumberNode> sides = List.of(plan.left(), plan.right());
        sides.forEach(writer::leaves);
        sides.forEach(side -> writer.guard(side, general));
        sides.forEach(side -> writer.compute(side, general));
        sides.forEach(side -> writer.push(side, plan.kind()));
        compareNumbers(op, plan.kind(), target, wanted);
        b.code.go(end);
        b.code.label(general);
        sides.forEach(writer::general);
        b.at(e.span());
        b.invoke(OpEntry.valueOf(op.name().toUpperCase(java.util.Locale.ROOT) + "_TEST"));
        b.code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
        b.code.label(end);
        writer.release();
        return true;
    }

    /** An unordered comparison holds for {@code !=} only. */
    private void compareNumbers(CmpOp op, NumberKind kind, Label target, boolean wanted) {
        boolean less = op == CmpOp.Lt || op == CmpOp.LtE;
        b.code.op(kind == NumberKind.INT ? Opcodes.LCMP : less ? Opcodes.DCMPG : Opcodes.DCMPL);
        b.code.jump(switch (op) {
            case Eq -> wanted ? Opcodes.IFEQ : Opcodes.IFNE;
            case NotEq -> wanted ? Opcodes.IFNE : Opcodes.IFEQ;
            case Lt -> wanted ? Opcodes.IFLT : Opcodes.IFGE;
            case LtE -> wanted ? Opcodes.IFLE : Opcodes.IFGT;
            case Gt -> wanted ? Opcodes.IFGT : Opcodes.IFLE;
            default -> wanted ? Opcodes.IFGE : Opcodes.IFLT;
        }, target);
    }

    /** Whether a chain of comparisons means the same as its parts joined by {@code and}, and gains by it. */
    boolean isSplit(Expr.Compare e) {
        return b.places.hasPairs() && e.comparators().subList(0, e.comparators().size() - 1).stream().allMatch(planner::isPure);
    }
}

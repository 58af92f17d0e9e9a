package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.BoolOperator;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.compiler.facts.Const;

/**
 * Writes expressions: each leaves its value on the stack. Compare CPython codegen.c: codegen_visit_expr1.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class ExprEmitter {
    private final Body b;

    ExprEmitter(Body body) {
        this.b = body;
    }

    void emit(Expr expr) {
        Const folded = b.unit.facts.constant(expr);
        if (folded != null) {
            b.code.traceLine(expr.span());
            b.object.details.constant(folded);
            constant(folded);
        } else if (b.parts.isFullFor(expr.span(), expr.span())) {
            b.parts.expression(part -> part.exprs.write(expr));
        } else {
            write(expr);
        }
    }

    private void write(Expr expr) {
        switch (expr) {
            case Expr.BoolOp e -> boolOp(e);
            case Expr.NamedExpr e -> {
                emit(e.value());
                b.code.dup();
                b.assigns.store(e.target());
            }
            case Expr.BinOp e -> {
                if (!b.numbers.value(e)) {
                    binOp(e);
                }
            }
            case Expr.UnaryOp e -> {
                if (!b.numbers.value(e)) {
                    unaryOp(e);
                }
            }
            case Expr.Lambda e -> b.functions.lambda(e);
            case Expr.IfExp e -> ifExp(e);
            case Expr.Dict e -> b.collections.dict(e);
            case Expr.Set e -> b.collections.set(e);
            case Expr.ListComp e -> b.comprehensions.emit(e, e.generators());
            case Expr.SetComp e -> b.comprehensions.emit(e, e.generators());
            case Expr.DictComp e -> b.comprehensions.emit(e, e.generators());
            case Expr.GeneratorExp e -> b.comprehensions.emit(e, e.generators());
            case Expr.Await e -> b.yields.await(e);
            case Expr.Yield e -> b.yields.yield(e);
            case Expr.YieldFrom e -> b.yields.yieldFrom(e);
            case Expr.Compare e -> b.conditions.compare(e);
            case Expr.Call e -> b.calls.call(e);
            case Expr.FormattedValue e -> b.formats.formatted(e);
            case Expr.Interpolation e -> b.formats.interpolation(e);
            case Expr.JoinedStr e -> b.formats.joined(e);
            case Expr.TemplateStr e -> b.formats.template(e);
            case Expr.Constant e -> {
                b.code.traceLine(e.span());
                b.object.details.constant(Const.of(e.value()));
                constant(Const.of(e.value()));
            }
            case Expr.Attribute e -> attribute(e);
            case Expr.Subscript e -> {
                LiteralWarnings.subscript(b, e);
                emit(e.value());
                item(e);
            }
            case Expr.Starred e -> throw b.error(e.span(), "can't use starred expression here");
            case Expr.Name e -> {
                b.code.traceLine(e.span());
                b.variables.load(e.id(), e.span(), b.unit.facts.isBound(e));
            }
            case Expr.List e -> b.collections.list(e.elts(), e.span());
            case Expr.Tuple e -> b.collections.tuple(e.elts(), e.span());
            case Expr.Slice e -> slice(e);
        }
    }

    /** Writes an expression for its effects only. */
    void emitAndDrop(Expr expr) {
        emit(expr);
        b.code.pop();
    }

    void constant(Const value) {
        b.owner.constants.load(b.code, value);
    }

    /** Each operand is tested once, also where a nested operation has the other operator. */
    private void boolOp(Expr.BoolOp e) {
        Label end = new Label();
        List<Expr> values = e.values();
        int last = values.size() - 1;
        for (int i = 0; i < last; i++) {
            Label next = new Label();
            operand(values.get(i), e, end, next);
            b.code.label(next);
        }
        emit(values.get(last));
        b.code.label(end);
    }

    /** Keeps a value that decides the operation and jumps to {@code end}; drops others and goes to {@code next}. */
    private void operand(Expr value, Expr.BoolOp operation, Label end, Label next) {
        boolean or = operation.op() == BoolOperator.Or;
        if (value instanceof Expr.BoolOp inner && b.unit.facts.constant(value) == null) {
            int last = inner.values().size() - 1;
            for (int i = 0; i < last; i++) {
                Label following = new Label();
                if (inner.op() == operation.op()) {
                    operand(inner.values().get(i), operation, end, following);
                } else {
                    b.conditions.jump(inner.values().get(i), next, !or);
                }
                b.code.label(following);
            }
            operand(inner.values().get(last), operation, end, next);
            return;
        }
        emit(value);
        b.code.dup();
        b.at(operation.span());
        b.invoke(OpEntry.TEST);
        b.code.jump(or ? Opcodes.IFNE : Opcodes.IFEQ, end);
        b.code.pop();
        b.code.go(next);
    }

    /** Long chains of operators nest deeply to the left: they are written without recursion. */
    private void binOp(Expr.BinOp e) {
        List<Expr.BinOp> chain = new ArrayList<>();
        Expr leftmost = e;
        while (leftmost instanceof Expr.BinOp binary && b.unit.facts.constant(binary) == null) {
            chain.add(binary);
            leftmost = binary.left();
        }
        emit(leftmost);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Expr.BinOp binary = chain.get(i);
            emit(binary.right());
            b.at(binary.span());
            b.operators.binary(binary(binary.op()), i == chain.size() - 1 ? leftmost : null, binary.right());
        }
    }

    static OpEntry binary(Operator op) {
        return OpEntry.valueOf(op.name().toUpperCase(java.util.Locale.ROOT));
    }

    static OpEntry inplace(Operator op) {
        return OpEntry.valueOf("INPLACE_" + op.name().toUpperCase(java.util.Locale.ROOT));
    }

    private void unaryOp(Expr.UnaryOp e) {
        if (e.op() == UnaryOperator.Not) {
            b.conditions.value(e);
            return;
        }
        emit(e.operand());
        b.at(e.span());
        b.invoke(switch (e.op()) {
            case Invert -> OpEntry.INVERT;
            case UAdd -> OpEntry.POSITIVE;
            case USub -> OpEntry.NEGATE;
            case Not -> throw new IllegalStateException();
        });
    }

    private void ifExp(Expr.IfExp e) {
        Label otherwise = new Label();
        Label end = new Label();
        b.conditions.jump(e.test(), otherwise, false);
        emit(e.body());
        b.code.go(end);
        b.code.label(otherwise);
        emit(e.orelse());
        b.code.label(end);
    }

    private void attribute(Expr.Attribute e) {
        emit(e.value());
        b.at(e.span());
        getAttribute(b.places.mangle(e.attr()));
    }

    /** Replaces the object on the stack by its attribute. */
    void getAttribute(String name) {
        b.object.details.attribute(name);
        if (b.isHot()) {
            b.code.site(Site.GET_ATTRIBUTE, "attribute", Code.objects(1), name);
        } else {
            b.code.string(name);
            b.invoke(OpEntry.GET_ATTRIBUTE);
        }
    }

    /** Replaces the object on the stack by its item or part. */
    private void item(Expr.Subscript e) {
        if (e.slice() instanceof Expr.Slice slice && slice.step() == null) {
            optional(slice.lower());
            optional(slice.upper());
            b.at(e.span());
            b.invoke(OpEntry.GET_SLICE);
        } else if (isPlainSlice(e.slice())) {
            sliceParts((Expr.Slice) e.slice());
            b.at(e.span());
            b.invoke(OpEntry.GET_STEPPED);
        } else if (b.numbers.index(e.slice()) instanceof NumberNode index) {
            b.operators.item(index, e.span());
        } else {
            emit(e.slice());
            b.at(e.span());
            b.operators.binary(OpEntry.GET_ITEM, e.value(), e.slice());
        }
    }

    /** Whether a subscript is a slice that is made where it stands. */
    boolean isPlainSlice(Expr subscript) {
        return subscript instanceof Expr.Slice && b.unit.facts.constant(subscript) == null;
    }

    /** Pushes the three parts of a slice. */
    void sliceParts(Expr.Slice e) {
        optional(e.lower());
        optional(e.upper());
        optional(e.step());
    }

    private void slice(Expr.Slice e) {
        sliceParts(e);
        b.at(e.span());
        b.invoke(MakeEntry.SLICE);
    }

    private void optional(Expr expr) {
        if (expr == null) {
            b.code.none();
        } else {
            emit(expr);
        }
    }
}

package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;

/**
 * Writes assignments, their targets, and deletions. Compare CPython codegen.c: codegen_visit_expr1 (Store, Del),
 * codegen_augassign, unpack_helper.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class AssignEmitter {
    private final Body b;

    AssignEmitter(Body body) {
        this.b = body;
    }

    void assign(Stmt.Assign s) {
        List<Expr> targets = s.targets();
        if (targets.size() == 1 && (swap(targets.getFirst(), s.value())
                || targets.getFirst() instanceof Expr.Name name && b.numbers.assign(name, s.value()))) {
            return;
        }
        b.expr(s.value());
        for (int i = 0; i < targets.size(); i++) {
            if (i < targets.size() - 1) {
                b.code.dup();
            }
            store(targets.get(i));
        }
    }

    /** {@code a, b = b, a}: small tuples are never made. */
    private boolean swap(Expr target, Expr value) {
        if (!(target instanceof Expr.Tuple to && value instanceof Expr.Tuple from)) {
            return false;
        }
        int n = to.elts().size();
        if (n != from.elts().size() || n < 2 || n > 3 || starred(to.elts()) || starred(from.elts())) {
            return false;
        }
        if (to.elts().stream().anyMatch(each -> each instanceof Expr.Name name && b.places.pair(name.id()) != null)) {
            swapNumbers(to.elts(), from.elts());
            return true;
        }
        from.elts().forEach(b::expr);
        if (n == 2) {
            b.code.op(Opcodes.SWAP);
            to.elts().forEach(this::store);
            return true;
        }
        Local last = b.code.temp();
        Local middle = b.code.temp();
        b.code.store(last);
        b.code.store(middle);
        store(to.elts().get(0));
        b.code.load(middle);
        store(to.elts().get(1));
        b.code.load(last);
        store(to.elts().get(2));
        b.code.forget(last, middle);
        b.code.release(last, middle);
        return true;
    }

    /** As {@link #swap}, through locals, where some of the targets are kept as primitives. */
    private void swapNumbers(List<Expr> to, List<Expr> from) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            Pair target = to.get(i) instanceof Expr.Name name ? b.places.pair(name.id()) : null;
            if (target == null) {
                b.expr(from.get(i));
                Local local = b.code.temp();
                b.code.store(local);
                pairs.add(new Pair(null, local, null));
            } else {
                Pair held = b.numbers.temp(target.kind());
                b.numbers.zero(held);
                b.numbers.compute(from.get(i), held);
                pairs.add(held);
            }
        }
        for (int i = 0; i < to.size(); i++) {
            Pair held = pairs.get(i);
            b.code.load(held.object());
            if (held.number() == null) {
                store(to.get(i));
                b.code.forget(held.object());
                b.code.release(held.object());
            } else {
                Pair target = b.places.pair(((Expr.Name) to.get(i)).id());
                b.code.store(target.object());
                b.code.load(held.number());
                b.code.store(target.number());
                b.code.release(held.object(), held.number());
            }
        }
    }

    private static boolean starred(List<Expr> elements) {
        return elements.stream().anyMatch(Expr.Starred.class::isInstance);
    }

    /** Stores the value on the stack in a target. */
    void store(Expr target) {
        switch (target) {
            case Expr.Name t -> {
                b.code.traceLine(t.span());
                b.variables.store(t.id(), t.span());
            }
            case Expr.Attribute t -> {
                b.expr(t.value());
                b.code.op(Opcodes.SWAP);
                b.at(t.span());
                setAttribute(t);
            }
            case Expr.Subscript t -> {
                b.expr(t.value());
                if (b.exprs.isPlainSlice(t.slice())) {
                    b.exprs.sliceParts((Expr.Slice) t.slice());
                    b.at(t.span());
                    b.invoke(OpEntry.STORE_SLICE);
                } else if (b.numbers.index(t.slice()) instanceof NumberNode index) {
                    storeItem(index, t.span());
                } else {
                    b.expr(t.slice());
                    b.at(t.span());
                    b.invoke(OpEntry.STORE_ITEM);
                }
            }
            case Expr.Tuple t -> unpack(t.elts(), t.span());
            case Expr.List t -> unpack(t.elts(), t.span());
            case Expr.Starred t -> throw b.error(t.span(), "starred assignment target must be in a list or tuple");
            default -> throw b.error(target.span(), "cannot assign to expression");
        }
    }

    /** Sets an item; the value and the object are on the stack. */
    private void storeItem(NumberNode index, Span span) {
        Pair at = b.numbers.held(index);
        b.code.load(at.object());
        b.code.load(at.number());
        b.at(span);
        b.invoke(OpEntry.STORE_ITEM_AT);
        b.numbers.release(index, at);
    }

    /** Sets an attribute; the object and the value are on the stack. */
    private void setAttribute(Expr.Attribute t) {
        String name = b.places.mangle(t.attr());
        ClassEmitter.noteAttribute(b.object, t.value(), name);
        b.object.details.name(name);
        if (b.isHot()) {
            b.code.site(Site.SET_ATTRIBUTE, "attribute", "(Ljava/lang/Object;Ljava/lang/Object;)V", name);
        } else {
            b.code.string(name);
            b.invoke(OpEntry.SET_ATTRIBUTE);
        }
    }

    private void unpack(List<Expr> targets, Span span) {
        int star = -1;
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expr.Starred) {
                if (star >= 0) {
                    throw b.error(span, "multiple starred expressions in assignment");
                }
                star = i;
            }
        }
        b.at(span);
        if (star >= 0) {
            int after = targets.size() - star - 1;
            if (star >= 256 || after >= 1 << 23) {
                throw b.error(span, "too many expressions in star-unpacking assignment");
            }
            b.code.integer(star);
            b.code.integer(after);
            b.invoke(MakeEntry.UNPACK_STARRED);
        } else {
            b.code.integer(targets.size());
            b.invoke(MakeEntry.UNPACK);
        }
        Local values = b.code.temp(Local.Kind.ARRAY);
        b.code.store(values);
        for (int i = 0; i < targets.size(); i++) {
            b.code.load(values);
            b.code.integer(i);
            b.code.op(Opcodes.AALOAD);
            store(targets.get(i) instanceof Expr.Starred starred ? starred.value() : targets.get(i));
        }
        b.code.forget(values);
        b.code.release(values);
    }

    void augmented(Stmt.AugAssign s) {
        OpEntry operation = ExprEmitter.inplace(s.op());
        switch (s.target()) {
            case Expr.Name t -> {
                if (b.numbers.augmented(s, t)) {
                    return;
                }
                boolean bound = b.unit.facts.isBound(t);
                if (operation == OpEntry.INPLACE_ADD && b.variables.loadAccumulator(t.id(), t.span(), bound)) {
                    operate(s, OpEntry.ACCUMULATE);
                } else {
                    b.variables.load(t.id(), t.span(), bound);
                    operate(s, operation);
                }
                b.variables.store(t.id(), t.span());
            }
            case Expr.Attribute t -> {
                b.expr(t.value());
                b.code.dup();
                b.at(t.span());
                b.exprs.getAttribute(b.places.mangle(t.attr()));
                operate(s, operation);
                b.at(t.span());
                setAttribute(t);
            }
            case Expr.Subscript t when b.numbers.index(t.slice()) instanceof NumberNode index -> augmentedItem(s, t, index);
            case Expr.Subscript t -> {
                b.expr(t.value());
                b.expr(t.slice());
                b.code.op(Opcodes.DUP2);
                b.at(t.span());
                b.invoke(OpEntry.GET_ITEM);
                operate(s, operation);
                b.at(t.span());
                b.invoke(OpEntry.SET_ITEM);
            }
            default -> throw b.error(s.target().span(), "invalid node type for augmented assignment");
        }
    }

    /** {@code o[i] op= value}: the index must not change while the value is computed, so it is copied. */
    private void augmentedItem(Stmt.AugAssign s, Expr.Subscript t, NumberNode index) {
        Code code = b.code;
        b.expr(t.value());
        Local object = code.temp();
        code.store(object);
        Pair at = b.numbers.temp(index.kind());
        b.numbers.zero(at);
        b.numbers.compute(t.slice(), at);
        code.load(object);
        code.load(at.object());
        code.load(at.number());
        b.at(t.span());
        b.invoke(OpEntry.GET_ITEM_AT);
        operate(s, ExprEmitter.inplace(s.op()));
        code.load(object);
        code.load(at.object());
        code.load(at.number());
        b.at(t.span());
        b.invoke(OpEntry.STORE_ITEM_AT);
        code.release(object, at.object(), at.number());
    }

    private void operate(Stmt.AugAssign s, OpEntry operation) {
        b.expr(s.value());
        b.at(s.span());
        b.invoke(operation);
    }

    void delete(Expr target) {
        switch (target) {
            case Expr.Name t -> b.variables.delete(t.id(), t.span());
            case Expr.Attribute t -> {
                b.expr(t.value());
                b.at(t.span());
                b.object.details.name(b.places.mangle(t.attr()));
                b.code.string(b.places.mangle(t.attr()));
                b.invoke(OpEntry.DELETE_ATTRIBUTE);
            }
            case Expr.Subscript t -> {
                b.expr(t.value());
                b.expr(t.slice());
                b.at(t.span());
                b.invoke(OpEntry.DELETE_ITEM);
            }
            case Expr.Tuple t when t.ctx() == ExprContext.Del -> t.elts().forEach(this::delete);
            case Expr.List t when t.ctx() == ExprContext.Del -> t.elts().forEach(this::delete);
            default -> throw b.error(target.span(), "cannot delete expression");
        }
    }
}

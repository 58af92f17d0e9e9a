package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.Const;

/**
 * Writes displays of lists, tuples, sets and dictionaries. Compare CPython codegen.c: starunpack_helper_impl.
 *
 * <p>Big ones are built in chunks.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class CollectionEmitter {
    private static final int CHUNK = 64;
    private static final int MAX_ARRAY = 256;
    private static final int CONSTANT_MINIMUM = 3;

    private final Body b;

    CollectionEmitter(Body body) {
        this.b = body;
    }

    void list(List<Expr> elements, Span span) {
        List<Const> constants = elements.size() >= CONSTANT_MINIMUM ? constants(elements) : null;
        if (constants != null) {
            b.object.details.constant(new Const.Tuple(constants));
            b.exprs.constant(new Const.Tuple(constants));
            b.invoke(MakeEntry.LIST_OF_TUPLE);
        } else if (elements.isEmpty()) {
            b.invoke(MakeEntry.EMPTY_LIST);
        } else if (isPlain(elements)) {
            array(elements);
            b.invoke(MakeEntry.LIST);
        } else if (elements.size() <= CHUNK) {
            unpacked(elements, span, MakeEntry.LIST_UNPACKED);
        } else {
            growingList(elements, span);
        }
    }

    void tuple(List<Expr> elements, Span span) {
        if (isPlain(elements)) {
            array(elements);
            b.invoke(MakeEntry.TUPLE);
        } else if (elements.size() <= CHUNK) {
            unpacked(elements, span, MakeEntry.TUPLE_UNPACKED);
        } else {
            growingList(elements, span);
            b.invoke(MakeEntry.TUPLE_OF_LIST);
        }
    }

    /** Makes a container of elements some of which are starred: these are arrays in an array, and bits of a number say which. */
    private void unpacked(List<Expr> elements, Span span, MakeEntry make) {
        long starred = 0;
        for (int i = 0; i < elements.size(); i++) {
            starred |= elements.get(i) instanceof Expr.Starred ? 1L << i : 0;
        }
        b.code.array(elements.size(), i -> {
            if (elements.get(i) instanceof Expr.Starred element) {
                b.expr(element.value());
                b.at(span);
                b.invoke(MakeEntry.UNPACK_ELEMENTS);
            } else {
                b.expr(elements.get(i));
            }
        });
        b.code.constant(starred);
        b.invoke(make);
    }

    void set(Expr.Set e) {
        List<Expr> elements = e.elts();
        List<Const> constants = elements.size() >= CONSTANT_MINIMUM ? constants(elements) : null;
        if (constants == null && isPlain(elements)) {
            array(elements);
            b.at(e.span());
            b.invoke(MakeEntry.SET);
            return;
        }
        b.invoke(MakeEntry.EMPTY_SET);
        if (constants != null) { // as CPython's compiler: a set that is updated has another order than one that elements are added to
            b.exprs.constant(new Const.FrozenSet(constants));
            b.at(e.span());
            b.invoke(MakeEntry.SET_UPDATE);
            return;
        }
        for (int i = 0; i < elements.size();) {
            if (elements.get(i) instanceof Expr.Starred starred) {
                b.expr(starred.value());
                b.at(e.span());
                b.invoke(MakeEntry.SET_UPDATE);
                i++;
            } else {
                int end = runEnd(elements, i);
                array(elements.subList(i, end));
                b.at(e.span());
                b.invoke(MakeEntry.SET_ADD_ALL);
                i = end;
            }
        }
    }

    /** Leaves a list; starred elements are unpacked into it. */
    void growingList(List<Expr> elements, Span span) {
        b.invoke(MakeEntry.EMPTY_LIST);
        for (int i = 0; i < elements.size();) {
            if (elements.get(i) instanceof Expr.Starred starred) {
                b.expr(starred.value());
                b.at(span);
                b.invoke(MakeEntry.LIST_EXTEND);
                i++;
            } else {
                int end = runEnd(elements, i);
                array(elements.subList(i, end));
                b.invoke(MakeEntry.LIST_APPEND_ALL);
                i = end;
            }
        }
    }

    void dict(Expr.Dict e) {
        List<Expr> keys = e.keys();
        if (keys.size() <= CHUNK && keys.stream().noneMatch(key -> key == null)) {
            if (keys.isEmpty()) {
                b.invoke(MakeEntry.EMPTY_DICT);
            } else {
                pairs(e, 0, keys.size());
                b.at(e.span());
                b.invoke(MakeEntry.DICT);
            }
            return;
        }
        b.invoke(MakeEntry.EMPTY_DICT);
        for (int i = 0; i < keys.size();) {
            if (keys.get(i) == null) {
                b.expr(e.values().get(i));
                b.at(e.span());
                b.invoke(MakeEntry.DICT_UPDATE);
                i++;
            } else {
                int end = i;
                while (end < keys.size() && keys.get(end) != null && end - i < CHUNK) {
                    end++;
                }
                putAll(e, i, end);
                i = end;
            }
        }
    }

    private void putAll(Expr.Dict e, int from, int to) {
        if (to - from == CHUNK && constantPairs(e, from, to)) {
            b.at(e.span());
            b.invoke(MakeEntry.DICT_PUT_ALL_TUPLE);
        } else {
            pairs(e, from, to);
            b.at(e.span());
            b.invoke(MakeEntry.DICT_PUT_ALL);
        }
    }

    private boolean constantPairs(Expr.Dict e, int from, int to) {
        List<Const> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Const key = b.unit.facts.constant(e.keys().get(i));
            Const value = b.unit.facts.constant(e.values().get(i));
            if (key == null || value == null) {
                return false;
            }
            out.add(key);
            out.add(value);
        }
        b.exprs.constant(new Const.Tuple(out));
        return true;
    }

    private void pairs(Expr.Dict e, int from, int to) {
        List<Expr> elements = new ArrayList<>();
        for (int i = from; i < to; i++) {
            elements.add(e.keys().get(i));
            elements.add(e.values().get(i));
        }
        array(elements);
    }

    /**
     * Pushes an array of the elements' values. Long ones are made of shorter ones, each in a method of its own;
     * so is one where the method is full.
     */
    void array(List<? extends Expr> elements) {
        int count = elements.size();
        if (count > 1 && b.parts.isFullFor(elements.getFirst().span(), elements.getLast().span())) {
            b.parts.expression(part -> part.collections.array(elements));
            b.code.cast(Local.Kind.ARRAY.internalName());
            return;
        }
        if (count <= MAX_ARRAY || !b.parts.canSplitExpression()) {
            b.code.array(count, i -> b.expr(elements.get(i)));
            return;
        }
        int size = Math.max(MAX_ARRAY, Math.ceilDiv(count, MAX_ARRAY));
        b.code.array(Math.ceilDiv(count, size), i -> {
            List<? extends Expr> chunk = elements.subList(i * size, Math.min(count, (i + 1) * size));
            b.parts.expression(part -> part.collections.array(chunk));
        });
        b.invoke(MakeEntry.FLATTEN);
    }

    private static int runEnd(List<Expr> elements, int start) {
        int end = start;
        while (end < elements.size() && end - start < CHUNK && !(elements.get(end) instanceof Expr.Starred)) {
            end++;
        }
        return end;
    }

    private boolean isPlain(List<Expr> elements) {
        boolean oneArray = elements.size() <= CHUNK || elements.size() > MAX_ARRAY && b.parts.canSplitExpression();
        return oneArray && elements.stream().noneMatch(Expr.Starred.class::isInstance);
    }

    /** The values of constants, null when one is no constant. */
    List<Const> constants(List<Expr> elements) {
        List<Const> out = new ArrayList<>();
        for (Expr element : elements) {
            Const value = b.unit.facts.constant(element);
            if (value == null) {
                return null;
            }
            out.add(value);
        }
        return out;
    }
}

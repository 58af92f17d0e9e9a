package org.pyjc.compiler.facts;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.pyjc.compiler.ast.Expr;

/**
 * What is proven about a program before code is written: the values of constant expressions, and which loads of local
 * variables can't find them unbound.
 *
 * <p>Thread safety: one compilation, one thread (values are computed when first asked for).
 */
public final class FactsInfo {
    private final ConstantFolder folder;
    private final Map<Expr, Boolean> bound;

    private FactsInfo(ConstantFolder folder, Map<Expr, Boolean> bound) {
        this.folder = folder;
        this.bound = bound;
    }

    /**
     * Facts of a tree.
     *
     * @param optimize the optimisation level, which decides {@code __debug__}
     * @param bound loads that always find their variable bound
     */
    static FactsInfo of(int optimize, Set<Expr> bound) {
        Map<Expr, Boolean> map = new IdentityHashMap<>();
        bound.forEach(expr -> map.put(expr, true));
        return new FactsInfo(new ConstantFolder(optimize), map);
    }

    /** The value of an expression that is constant, else null. */
    public Const constant(Expr expr) {
        return folder.fold(expr);
    }

    /** Whether a load of a local variable needs no check. */
    public boolean isBound(Expr.Name name) {
        return bound.containsKey(name);
    }
}

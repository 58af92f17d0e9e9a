package org.pyjc.compiler.facts;

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
    private final Set<Expr> bound;

    FactsInfo(ConstantFolder folder, Set<Expr> bound) {
        this.folder = folder;
        this.bound = bound;
    }

    /** The value of an expression that is constant, else null. */
    public Const constant(Expr expr) {
        return folder.fold(expr);
    }

    ConstantFolder folder() {
        return folder;
    }

    /** Whether a load of a local variable needs no check. */
    public boolean isBound(Expr.Name name) {
        return bound.contains(name);
    }
}

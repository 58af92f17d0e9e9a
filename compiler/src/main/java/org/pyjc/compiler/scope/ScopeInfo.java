package org.pyjc.compiler.scope;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The scopes of a program, found by the node that opens them.
 *
 * <p>Keys: the root, a function, lambda, comprehension or class node itself; for a function's annotations its
 * {@code Arguments}; for a variable's annotations the enclosing scope's {@link Scope#annotationScope}; for type
 * parameters the list of them; for a bound the {@code TypeVar}, for a default its expression; for an alias its statement.
 *
 * <p>Thread safety: effectively immutable.
 */
public final class ScopeInfo {
    private final Scope top;
    private final IdentityHashMap<Object, Scope> scopes;
    private final FutureFeatures future;

    ScopeInfo(Scope top, Map<Object, Scope> scopes, FutureFeatures future) {
        this.top = top;
        this.scopes = new IdentityHashMap<>(scopes);
        this.future = future;
    }

    public Scope top() {
        return top;
    }

    public FutureFeatures future() {
        return future;
    }

    /** The scope that a node opens. */
    public Scope of(Object key) {
        Scope scope = scopes.get(key);
        if (scope == null) {
            throw new IllegalStateException("no scope for " + key);
        }
        return scope;
    }
}

package org.pyjc.compiler.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.scope.ScopeInfo;

/** Makes the facts of a program. Thread safety: stateless. */
public final class Analysis {
    private Analysis() {
    }

    public static FactsInfo analyse(Mod mod, ScopeInfo scopes, int optimize) {
        var bound = Collections.newSetFromMap(new IdentityHashMap<org.pyjc.compiler.ast.Expr, Boolean>());
        return FactsInfo.of(optimize, bound);
    }
}

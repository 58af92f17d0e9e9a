package org.pyjc.compiler.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.scope.ScopeInfo;

/** Makes the facts of a program. Thread safety: stateless. */
public final class Analysis {
    private Analysis() {
    }

    public static FactsInfo analyse(Mod mod, ScopeInfo scopes, int optimize) {
        ConstantFolder folder = new ConstantFolder(optimize);
        Set<Expr> bound = Collections.newSetFromMap(new IdentityHashMap<>());
        switch (mod) {
            case Mod.Module m -> BoundNames.module(m.body(), bound, folder);
            case Mod.Interactive m -> BoundNames.module(m.body(), bound, folder);
            case Mod.Expression m -> BoundNames.expression(m.body(), bound, folder);
            case Mod.FunctionType _ -> {
            }
        }
        return new FactsInfo(folder, bound);
    }
}

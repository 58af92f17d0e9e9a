package org.pyjc.compiler.facts;

import org.pyjc.compiler.ast.Expr;

/** Placeholder. */
public final class Unparser {
    private Unparser() {
    }

    public static String unparse(Expr expr) {
        return "";
    }
}

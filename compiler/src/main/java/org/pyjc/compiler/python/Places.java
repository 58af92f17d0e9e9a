package org.pyjc.compiler.python;

import org.pyjc.compiler.ast.Span;
import org.pyjc.runtime.exc.Errors;

/** Checks the places of nodes. Compare CPython ast.c: VALIDATE_POSITIONS. Stateless. */
final class Places {
    private Places() {
    }

    static void check(Span s) {
        if (s.lineno() > s.endLineno()) {
            throw Errors.valueError("AST node line range (" + s.lineno() + ", " + s.endLineno() + ") is not valid");
        }
        if (s.lineno() < 0 && s.endLineno() != s.lineno() || s.colOffset() < 0 && s.colOffset() != s.endColOffset()) {
            throw Errors.valueError("AST node column range (" + s.colOffset() + ", " + s.endColOffset() + ") for line range ("
                    + s.lineno() + ", " + s.endLineno() + ") is not valid");
        }
        if (s.lineno() == s.endLineno() && s.colOffset() > s.endColOffset()) {
            throw Errors.valueError("line " + s.lineno() + ", column " + s.colOffset() + "-" + s.endColOffset() + " is not a valid range");
        }
    }
}

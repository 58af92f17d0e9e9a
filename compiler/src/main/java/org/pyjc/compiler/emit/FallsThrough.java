package org.pyjc.compiler.emit;

import java.util.List;
import org.pyjc.compiler.ast.Stmt;

/** Whether the end of statements can be reached. Errs on the side of yes. Thread safety: stateless. */
final class FallsThrough {
    private FallsThrough() {
    }

    static boolean test(List<Stmt> statements) {
        return statements.isEmpty() || test(statements.getLast());
    }

    private static boolean test(Stmt last) {
        return switch (last) {
            case Stmt.Return _, Stmt.Raise _ -> false;
            case Stmt.If s -> s.orelse().isEmpty() || test(s.body()) || test(s.orelse());
            case Stmt.Try s -> ended(s.finalbody()) && (test(s.orelse().isEmpty() ? s.body() : s.orelse())
                    || s.handlers().stream().anyMatch(each -> test(each.body())));
            default -> true;
        };
    }

    /** No {@code finally}, or one that goes on. */
    private static boolean ended(List<Stmt> finalBody) {
        return finalBody.isEmpty() || test(finalBody);
    }
}

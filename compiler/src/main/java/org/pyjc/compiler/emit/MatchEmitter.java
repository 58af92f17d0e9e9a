package org.pyjc.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.pyjc.compiler.ast.MatchCase;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Stmt;

/**
 * Writes {@code match} statements. Compare CPython codegen.c: codegen_match.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class MatchEmitter {
    private final Body b;

    MatchEmitter(Body body) {
        this.b = body;
    }

    void match(Stmt.Match s) {
        Code code = b.code;
        b.expr(s.subject());
        Local subject = code.temp();
        code.store(subject);
        Label end = new Label();
        List<MatchCase> cases = s.cases();
        for (int i = 0; i < cases.size(); i++) {
            MatchCase each = cases.get(i);
            boolean irrefutable = each.guard() != null || i == cases.size() - 1;
            Label next = new Label();
            code.line(each.pattern().span().lineno());
            Map<String, Local> captures = new LinkedHashMap<>();
            new PatternEmitter(b, captures).pattern(each.pattern(), subject, next, irrefutable);
            captures.forEach((name, value) -> {
                code.load(value);
                b.variables.store(name, each.pattern().span());
            });
            if (each.guard() != null) {
                b.conditions.jump(each.guard(), next, false);
            }
            b.suite(each.body());
            code.go(end);
            code.label(next);
        }
        code.label(end);
        code.release(subject);
    }
}

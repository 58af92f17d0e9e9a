package org.pyjc.compiler.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pyjc.compiler.Sources;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Stmt;

class FactsTest {

    private static Const constant(String expression) {
        Mod.Module module = Sources.module(expression);
        return Sources.facts(module).constant(((Stmt.ExprStmt) module.body().getFirst()).value());
    }

    @Test
    void arithmeticOfConstantsIsFolded() {
        assertEquals(constant("7"), constant("1 + 2 * 3"));
        assertEquals(constant("-3"), constant("-7 // 3"));
        assertEquals(constant("2.5"), constant("5 / 2"));
    }

    @Test
    void whatRaisesOrGrowsIsNotFolded() {
        assertNull(constant("1 / 0"));
        assertNull(constant("1 << 1000000"));
        assertNull(constant("'x' * 100000"));
        assertNull(constant("a + 1"));
    }

    @Test
    void tuplesOfConstantsAreConstants() {
        assertNotNull(constant("(1, 'a', (2.0, None))"));
        assertNull(constant("(1, x)"));
        assertNull(constant("[1]"));
    }

    /** How many loads of {@code x} in a function's body need no check. */
    private static long bound(String body) {
        String source = "def f(p):\n    " + body.replace("\n", "\n    ");
        Mod.Module module = Sources.module(source);
        FactsInfo facts = Sources.facts(module);
        long[] count = {0};
        names(((Stmt.FunctionDef) module.body().getFirst()).body(), name -> count[0] += facts.isBound(name) ? 1 : 0);
        return count[0];
    }

    /** The loads of x that stand alone as statements. */
    private static void names(List<Stmt> body, Consumer<Expr.Name> found) {
        for (Stmt statement : body) {
            switch (statement) {
                case Stmt.ExprStmt e when e.value() instanceof Expr.Name name && name.id().equals("x") -> found.accept(name);
                case Stmt.If s -> {
                    names(s.body(), found);
                    names(s.orelse(), found);
                }
                case Stmt.While s -> names(s.body(), found);
                case Stmt.Try s -> {
                    names(s.body(), found);
                    names(s.finalbody(), found);
                }
                default -> { }
            }
        }
    }

    @Test
    void afterAnAssignmentALoadNeedsNoCheck() {
        assertEquals(1, bound("x = 1\nx"));
        assertEquals(0, bound("x\nx = 1"));
    }

    @Test
    void bothBranchesMustBind() {
        assertEquals(1, bound("if p:\n    x = 1\nelse:\n    x = 2\nx"));
        assertEquals(0, bound("if p:\n    x = 1\nx"));
        assertEquals(1, bound("if p:\n    return\nelse:\n    x = 2\nx"));
    }

    @Test
    void deletingUnbinds() {
        assertEquals(0, bound("x = 1\ndel x\nx"));
    }

    @Test
    void aLoopMayRunNever() {
        assertEquals(0, bound("while p:\n    x = 1\nx"));
    }

    @Test
    void afterTryNothingIsSure() {
        assertEquals(0, bound("try:\n    x = p()\nfinally:\n    x"));
    }
}

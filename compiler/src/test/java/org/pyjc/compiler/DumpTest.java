package org.pyjc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.pyjc.compiler.parse.SourceText;

class DumpTest {
    private static String dump(Dump.Stage stage, String source) {
        StringWriter out = new StringWriter();
        try (PrintWriter writer = new PrintWriter(out)) {
            Dump.print(stage, SourceText.of(source, "a.py"), CompileOptions.module("py/a", "a.py"), writer);
        }
        return out.toString();
    }

    @Test
    void scopesShowHowNamesAreResolved() {
        assertTrue(dump(Dump.Stage.scopes, "def f(a):\n    return lambda: a\n").endsWith("""
                    FUNCTION f, line 1
                        a: CELL
                        FUNCTION <lambda>, line 2
                            a: FREE
                """));
    }

    @Test
    void factsAreInTheOrderOfTheSource() {
        assertEquals("""
                1:0 f: n INT
                3:10 n is bound
                3:14 constant 100
                4:8 n is bound
                """, dump(Dump.Stage.facts, "def f():\n    n = 0\n    while n < 2 * 50:\n        n += 1\n"));
    }

    @Test
    void everyStagePrintsSomething() {
        for (Dump.Stage stage : Dump.Stage.values()) {
            assertTrue(!dump(stage, "x = 2 * 3\n").isEmpty(), stage.name());
        }
    }
}

package org.pyjc.compiler.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pyjc.compiler.Sources;
import org.pyjc.compiler.parse.PySyntaxError;

class ScopeTest {

    /** The first function, class or comprehension inside. */
    private static Scope first(Scope scope) {
        return scope.children().stream().filter(s -> s.kind() == ScopeKind.FUNCTION || s.kind() == ScopeKind.CLASS).findFirst()
                .orElseThrow();
    }

    private static Scope function(String source) {
        return first(Sources.scopes(source).top());
    }

    @Test
    void whatAnInnerFunctionUsesIsACell() {
        Scope outer = function("def f(a, b):\n    def g():\n        return a\n    return b");
        assertEquals(Binding.CELL, outer.binding("a"));
        assertEquals(Binding.LOCAL, outer.binding("b"));
        assertEquals(Binding.FREE, first(outer).binding("a"));
        assertEquals(List.of("a"), first(outer).freevars());
    }

    @Test
    void namesBoundNowhereAreGlobal() {
        Scope f = function("def f():\n    global x\n    x = y");
        assertEquals(Binding.GLOBAL_EXPLICIT, f.binding("x"));
        assertEquals(Binding.GLOBAL_IMPLICIT, f.binding("y"));
    }

    @Test
    void aClassBodyIsInvisibleToItsMethods() {
        Scope c = function("class C:\n    x = 1\n    def m(self):\n        return x");
        assertEquals(Binding.GLOBAL_IMPLICIT, first(c).binding("x"));
    }

    @Test
    void superNeedsTheClassCell() {
        Scope c = function("class C:\n    def m(self):\n        super().m()");
        assertTrue(c.needsClassClosure());
        assertFalse(function("class C:\n    def m(self):\n        pass").needsClassClosure());
    }

    @Test
    void privateNamesAreMangled() {
        assertEquals("_C__x", Mangler.mangle("C", "__x"));
        assertEquals("_C__x", Mangler.mangle("_C", "__x"));
        assertEquals("__x__", Mangler.mangle("C", "__x__"));
        assertEquals("__x", Mangler.mangle(null, "__x"));
    }

    @Test
    void comprehensionsInFunctionsAreInlined() {
        Scope f = function("def f(a):\n    return [x for x in a]");
        assertTrue(first(f).isInlined());
        assertFalse(first(function("def f(a):\n    return (x for x in a)")).isInlined());
    }

    @Test
    void nonlocalNeedsABindingAround() {
        PySyntaxError e = assertThrows(PySyntaxError.class, () -> Sources.scopes("def f():\n    nonlocal x"));
        assertTrue(e.getMessage().contains("no binding for nonlocal 'x' found"), e.getMessage());
    }

    @Test
    void aGlobalDeclarationMustComeFirst() {
        PySyntaxError e = assertThrows(PySyntaxError.class, () -> Sources.scopes("def f():\n    x = 1\n    global x"));
        assertTrue(e.getMessage().contains("assigned to before global declaration"), e.getMessage());
    }
}

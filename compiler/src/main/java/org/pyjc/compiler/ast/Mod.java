package org.pyjc.compiler.ast;

import java.util.List;

/**
 * Roots of a tree, one record a {@code mod} constructor of CPython's {@code Python.asdl}. A root has no span.
 *
 * <p>Thread safety: immutable.
 */
public sealed interface Mod extends Node {

    /** {@code Module(stmt* body, type_ignore* type_ignores)} */
    record Module(List<Stmt> body, List<TypeIgnore> typeIgnores) implements Mod {
    }

    /** {@code Interactive(stmt* body)} */
    record Interactive(List<Stmt> body) implements Mod {
    }

    /** {@code Expression(expr body)} */
    record Expression(Expr body) implements Mod {
    }

    /** {@code FunctionType(expr* argtypes, expr returns)} */
    record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {
    }
}

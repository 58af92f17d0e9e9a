package org.pyjc.compiler.ast;

/**
 * A node of the syntax tree, node for node that of CPython's {@code ast} module (Parser/Python.asdl).
 *
 * <p>Components have CPython's field names in camelCase, in CPython's order, then the span where CPython's node has
 * {@code lineno} and its fellows. What an analysis finds about a node lives beside the tree, never on it.
 *
 * <p>Thread safety: immutable, provided that nobody changes the lists given to a constructor.
 */
public sealed interface Node permits Mod, Stmt, Expr, Pattern, TypeParam,
        Arguments, Arg, Keyword, Alias, WithItem, MatchCase, Comprehension, ExceptHandler, TypeIgnore {

    /** Where the node is in its source, or null for the kinds of node that CPython gives no position. */
    default Span span() {
        return null;
    }
}

package org.pyjc.compiler.scope;

/** How a name is resolved in one scope. */
public enum Binding {
    /** Bound in this scope, not used by an inner one (in a module or class: found in its namespace). */
    LOCAL,
    /** Named by a {@code global} statement. */
    GLOBAL_EXPLICIT,
    /** Bound nowhere around: a global or a built-in. */
    GLOBAL_IMPLICIT,
    /** Bound in an enclosing function. */
    FREE,
    /** Bound in this scope and used by an inner one. */
    CELL
}

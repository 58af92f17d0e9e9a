package org.pyjc.compiler.scope;

/** The kinds of block that have a symbol table of their own. Compare CPython pycore_symtable.h: _Py_block_ty. */
public enum ScopeKind {
    MODULE, CLASS, FUNCTION,
    /** The body of an {@code __annotate__} function (PEP 649). */
    ANNOTATION,
    /** The value of a {@code type} statement. */
    TYPE_ALIAS,
    /** The invisible function around a generic class, function or alias (PEP 695). */
    TYPE_PARAMETERS,
    /** The bound, constraints or default of a type parameter. */
    TYPE_VARIABLE;

    /** Whether it is a function that no {@code def} wrote: nested functions are not named after it. */
    public boolean isAnnotationLike() {
        return isFunctionLike() && this != FUNCTION;
    }

    /** Whether names bound here are local variables as in a function. */
    public boolean isFunctionLike() {
        return this != MODULE && this != CLASS;
    }
}

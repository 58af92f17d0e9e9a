package org.pyjc.compiler.scope;

/** What a scope's source does with a name, as bits. Compare CPython pycore_symtable.h: DEF_GLOBAL and its fellows. */
public final class SymbolFlags {
    public static final int GLOBAL = 1;
    public static final int LOCAL = 1 << 1;
    public static final int PARAM = 1 << 2;
    public static final int NONLOCAL = 1 << 3;
    public static final int USE = 1 << 4;
    /** Free in a method of a class that also binds or uses the name in its own namespace. */
    public static final int FREE_CLASS = 1 << 6;
    public static final int IMPORT = 1 << 7;
    public static final int ANNOTATED = 1 << 8;
    public static final int COMPREHENSION_TARGET = 1 << 9;
    public static final int TYPE_PARAM = 1 << 10;
    /** A cell of a comprehension that is inlined in this scope. */
    public static final int COMPREHENSION_CELL = 1 << 11;
    public static final int BOUND = LOCAL | PARAM | IMPORT | TYPE_PARAM;

    private SymbolFlags() {
    }
}

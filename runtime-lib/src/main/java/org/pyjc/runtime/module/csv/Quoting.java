package org.pyjc.runtime.module.csv;

/** When fields are quoted. Source: CPython _csv.c: QuoteStyle. */
final class Quoting {
    static final int MINIMAL = 0;
    static final int ALL = 1;
    static final int NONNUMERIC = 2;
    static final int NONE = 3;
    static final int STRINGS = 4;
    static final int NOTNULL = 5;

    private Quoting() {}

    /** Whether None and the empty string are told apart. */
    static boolean knowsNone(int quoting) {
        return quoting == STRINGS || quoting == NOTNULL;
    }
}

package org.pyjc.runtime.module.marshal;

/** The type codes of the format. Compare CPython marshal.c. */
final class Tag {
    static final int REF_FLAG = 0x80;
    static final int NULL = '0';
    static final int NONE = 'N';
    static final int FALSE = 'F';
    static final int TRUE = 'T';
    static final int STOP_ITERATION = 'S';
    static final int ELLIPSIS = '.';
    static final int INT = 'i';
    static final int INT64 = 'I';
    static final int LONG = 'l';
    static final int FLOAT = 'f';
    static final int BINARY_FLOAT = 'g';
    static final int COMPLEX = 'x';
    static final int BINARY_COMPLEX = 'y';
    static final int BYTES = 's';
    static final int INTERNED = 't';
    static final int UNICODE = 'u';
    static final int ASCII = 'a';
    static final int ASCII_INTERNED = 'A';
    static final int SHORT_ASCII = 'z';
    static final int SHORT_ASCII_INTERNED = 'Z';
    static final int REF = 'r';
    static final int TUPLE = '(';
    static final int SMALL_TUPLE = ')';
    static final int LIST = '[';
    static final int DICT = '{';
    static final int SET = '<';
    static final int FROZENSET = '>';
    static final int SLICE = ':';
    static final int CODE = 'c';

    /** The version that references came with. */
    static final int WITH_REFERENCES = 3;
    static final int WITH_ASCII = 4;
    static final int WITH_SLICES = 5;
    static final int DEEPEST = 2000;

    private Tag() {}
}

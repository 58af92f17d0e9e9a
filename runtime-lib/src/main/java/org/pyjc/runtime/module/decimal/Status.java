package org.pyjc.runtime.module.decimal;

/** The conditions of an operation as bits. Compare libmpdec's mpdecimal.h. Thread safety: constants only. */
final class Status {
    static final int CLAMPED = 1;
    static final int CONVERSION_SYNTAX = 2;
    static final int DIVISION_BY_ZERO = 4;
    static final int DIVISION_IMPOSSIBLE = 8;
    static final int DIVISION_UNDEFINED = 0x10;
    static final int INEXACT = 0x40;
    static final int INVALID_CONTEXT = 0x80;
    static final int INVALID_OPERATION = 0x100;
    static final int FLOAT_OPERATION = 0x400;
    static final int OVERFLOW = 0x800;
    static final int ROUNDED = 0x1000;
    static final int SUBNORMAL = 0x2000;
    static final int UNDERFLOW = 0x4000;
    /** All that the signal InvalidOperation stands for. */
    static final int ANY_INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION | 0x220;

    private Status() {}
}

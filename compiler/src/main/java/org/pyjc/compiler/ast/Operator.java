package org.pyjc.compiler.ast;

/** Binary operators, named as in CPython's {@code operator}. */
public enum Operator {
    Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv
}

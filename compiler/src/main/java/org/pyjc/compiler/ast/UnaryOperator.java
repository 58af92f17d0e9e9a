package org.pyjc.compiler.ast;

/** Unary operators, named as in CPython's {@code unaryop}. */
public enum UnaryOperator {
    Invert, Not, UAdd, USub
}

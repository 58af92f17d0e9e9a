package org.pyjc.compiler.ast;

/** Comparison operators, named as in CPython's {@code cmpop}. */
public enum CmpOp {
    Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn
}

package org.pyjc.compiler.ast;

/** Short-circuit operators, named as in CPython's {@code boolop}. */
public enum BoolOperator {
    And, Or
}

package org.pyjc.compiler.ast;

/** What a target-like expression is used for, named as in CPython's {@code expr_context}. */
public enum ExprContext {
    Load, Store, Del
}

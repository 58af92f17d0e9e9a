package org.pyjc.compiler.ast;

/**
 * Type parameters (PEP 695, defaults by PEP 696), one record a {@code type_param} constructor.
 *
 * <p>Thread safety: immutable.
 */
public sealed interface TypeParam extends Node {

    /** {@code TypeVar(identifier name, expr? bound, expr? default_value)} */
    record TypeVar(String name, Expr bound, Expr defaultValue, Span span) implements TypeParam {
    }

    /** {@code ParamSpec(identifier name, expr? default_value)} */
    record ParamSpec(String name, Expr defaultValue, Span span) implements TypeParam {
    }

    /** {@code TypeVarTuple(identifier name, expr? default_value)} */
    record TypeVarTuple(String name, Expr defaultValue, Span span) implements TypeParam {
    }
}

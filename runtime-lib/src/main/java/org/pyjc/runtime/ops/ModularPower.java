package org.pyjc.runtime.ops;

/**
 * A built-in type whose third-argument instances decide what {@code pow(base, exponent, self)} is. Compare CPython abstract.c: ternary_op.
 * Thread safety: that of the types that implement it.
 */
public interface ModularPower {
    /** {@code pow(base, exponent, this)}, or NotImplemented. */
    Object powerOf(Object base, Object exponent);
}

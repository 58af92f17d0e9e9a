package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A bound, default or alias value: a value, or the function that computes it when it is first asked for.
 * Compare CPython typevarobject.c: typevar_bound, typevar_evaluate_bound.
 *
 * <p>Thread safety: the value is volatile; two threads that ask first both compute it, and one result stays.
 */
final class LazyType {
    /** The annotation format VALUE. */
    private static final long VALUE = 1;

    private final Object evaluator;
    private volatile Object value;

    private LazyType(Object evaluator, Object value) {
        this.evaluator = evaluator;
        this.value = value;
    }

    static LazyType ofValue(Object value) {
        return new LazyType(null, value);
    }

    static LazyType ofEvaluator(Object evaluator) {
        return new LazyType(evaluator, null);
    }

    /** The value, computed if need be. */
    Object get() {
        Object v = value;
        if (v == null) {
            v = Call.call1(evaluator, VALUE);
            value = v;
        }
        return v;
    }

    /** The function that computes it, given a format. */
    Object evaluator() {
        return evaluator != null ? evaluator : new ConstEvaluator(value);
    }

    /** The value of an optional lazy type, or {@code otherwise}. */
    static Object get(LazyType type, Object otherwise) {
        return type == null ? otherwise : type.get();
    }

    static Object evaluatorOrNone(LazyType type) {
        return type == null ? PyNone.NONE : type.evaluator();
    }
}

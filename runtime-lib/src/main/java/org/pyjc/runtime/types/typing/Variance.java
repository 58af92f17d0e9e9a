package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.StrBuilder;

/** Whether a type parameter is covariant or contravariant, or leaves that to be inferred. Thread safety: immutable. */
record Variance(boolean covariant, boolean contravariant, boolean inferred) {
    static final Variance INFERRED = new Variance(false, false, true);

    /** As the constructors are told; ValueError when they are told nonsense. */
    static Variance of(boolean covariant, boolean contravariant, boolean inferred) {
        if (inferred && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
        if (covariant && contravariant) {
            throw Errors.valueError("Bivariant types are not supported.");
        }
        return new Variance(covariant, contravariant, inferred);
    }

    Object repr(Object name) {
        return new StrBuilder().append(inferred ? "" : covariant ? "+" : contravariant ? "-" : "~").append(name).build();
    }
}

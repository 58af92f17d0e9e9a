package org.pyjc.runtime.annot.signature;

/** How a parameter takes its argument. Compare inspect.Parameter's kinds. */
public enum ParameterKind {
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD;

    /** Whether arguments reach it by position. */
    public boolean positional() {
        return this == POSITIONAL_ONLY || this == POSITIONAL_OR_KEYWORD;
    }

    /** Whether arguments reach it by name. */
    public boolean named() {
        return this == POSITIONAL_OR_KEYWORD || this == KEYWORD_ONLY;
    }
}

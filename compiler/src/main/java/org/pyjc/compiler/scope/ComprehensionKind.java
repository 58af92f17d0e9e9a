package org.pyjc.compiler.scope;

/** What kind of comprehension a function scope belongs to. */
public enum ComprehensionKind {
    NONE(""), LIST("list comprehension"), DICT("dict comprehension"), SET("set comprehension"),
    GENERATOR("generator expression");

    private final String description;

    ComprehensionKind(String description) {
        this.description = description;
    }

    /** The name used in error messages. */
    public String description() {
        return description;
    }
}

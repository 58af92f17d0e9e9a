package org.pyjc.compiler.facts;

/** The numbers that a JVM local can hold. Thread safety: immutable. */
public enum NumberKind {
    INT, FLOAT
}

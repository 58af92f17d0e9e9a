package org.pyjc.runtime.module.hash;

/** What the constructors' annotations have in common. */
final class Constructors {
    static final String SIGNATURE = "($module, /, data=<absent>, *, usedforsecurity=True, string=<absent>)";

    private Constructors() {}
}

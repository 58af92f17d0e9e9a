package org.pyjc.runtime.annot.processor;

/** What a Java method is to Python. */
enum CallableKind {
    METHOD, SLOT, STATIC_METHOD, CLASS_METHOD, NEW, FUNCTION, GETTER, SETTER, DELETER;

    /** Whether the receiver is an instance of the type. */
    boolean onInstance() {
        return this == METHOD || this == SLOT || accessor();
    }

    boolean accessor() {
        return this == GETTER || this == SETTER || this == DELETER;
    }

    /** Whether the receiver is a type object. */
    boolean onType() {
        return this == CLASS_METHOD || this == NEW;
    }
}

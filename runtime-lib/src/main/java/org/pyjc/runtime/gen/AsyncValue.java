package org.pyjc.runtime.gen;

/** A value that an asynchronous generator yields, as opposed to what it awaits. Thread safety: immutable. */
record AsyncValue(Object value) {
}

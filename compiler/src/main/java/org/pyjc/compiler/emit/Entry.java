package org.pyjc.compiler.emit;

/**
 * A constant that names one entry point of the runtime; its implementations are the only places where emitted code's
 * calls into the runtime are named. A test resolves each of them.
 */
public interface Entry {
    EntryPoint point();

    default String owner() {
        return point().owner().getName().replace('.', '/');
    }

    default String method() {
        return point().name();
    }

    default String descriptor() {
        return point().type().toMethodDescriptorString();
    }
}

package org.pyjc.compiler.emit;

import java.lang.invoke.MethodType;

/**
 * A static method of the runtime that emitted code calls.
 *
 * <p>Thread safety: immutable.
 */
public record EntryPoint(Class<?> owner, String name, MethodType type) {
    static EntryPoint of(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        return new EntryPoint(owner, name, MethodType.methodType(result, parameters));
    }
}

package org.pyjc.compiler;

import java.util.Map;

/**
 * What a compilation gives: classes by internal name, the main one first. The main class has a method
 * {@code public static PyCode $code()}, the code object of the module.
 *
 * <p>Thread safety: immutable, provided that nobody changes the map.
 */
public record CompiledModule(String className, Map<String, byte[]> classes) {
}

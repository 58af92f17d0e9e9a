package org.pyjc.runtime.importing;

import java.util.ServiceLoader;

/** Finds the compiler once. Thread safety: class initialisation. */
final class CompilerHolder {
    static final CompilerService SERVICE = ServiceLoader.load(CompilerService.class, CompilerHolder.class.getClassLoader())
            .findFirst().orElse(null);

    private CompilerHolder() {}
}

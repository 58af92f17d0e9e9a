package org.pyjc.runtime.io.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Libraries of the system that a module calls, as CPython's module does. Thread safety: stateless. */
public final class SharedLibrary {
    private SharedLibrary() {}

    /**
     * The first library of these names that the system has, null when it has none.
     *
     * @param property the system property that names another one
     */
    public static SymbolLookup find(String property, String... names) {
        String chosen = System.getProperty(property);
        for (String name : chosen == null ? names : new String[] {chosen}) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException e) {
                continue; // not that one
            }
        }
        return null;
    }
}

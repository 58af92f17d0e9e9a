package org.pyjc.compiler.parse.build;

import java.util.Locale;
import org.pyjc.runtime.text.codec.UnicodeNames;

/**
 * Characters by name, for {@code \N{...}}.
 *
 * <p>Thread safety: stateless.
 */
final class CharacterNames {

    private CharacterNames() {
    }

    /** The character with a name or an alias, in any case, or -1. */
    static int lookup(String name) {
        return name.length() == name.strip().length() ? UnicodeNames.lookup(name.toUpperCase(Locale.ROOT)) : -1;
    }
}

package org.pyjc.compiler.parse.build;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

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
        if (name.length() != name.strip().length()) {
            return -1;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        int codePoint = UCharacter.getCharFromName(upper);
        return codePoint >= 0 ? codePoint : UCharacter.getCharFromNameAlias(upper);
    }
}

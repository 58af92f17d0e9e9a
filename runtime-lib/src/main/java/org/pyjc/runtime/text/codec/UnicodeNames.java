package org.pyjc.runtime.text.codec;

import com.ibm.icu.lang.UCharacter;

/**
 * Names of characters, as {@code \N{...}} and "namereplace" use them; loads ICU when first asked.
 *
 * <p>Compare CPython unicodedata.c: _getucname, _getcode. Thread safety: stateless.
 */
public final class UnicodeNames {
    private static final int TANGUT_START = 0x17000;
    private static final int TANGUT_END = 0x18D08;

    private UnicodeNames() {}

    /** The name of a code point, or null if it has none. CPython 3.14 gives no names to Tangut ideographs. */
    public static String name(int c) {
        String name = UCharacter.getName(c);
        if (name == null || name.isEmpty() || (c >= TANGUT_START && c <= TANGUT_END && name.startsWith("TANGUT IDEOGRAPH-"))) {
            return null;
        }
        return name;
    }

    /** The code point of a name or alias (no named sequence), or -1. */
    public static int lookup(String name) {
        int c = UCharacter.getCharFromName(name);
        if (c >= 0) {
            String proper = name(c);
            boolean algorithmic = proper != null && (proper.startsWith("HANGUL SYLLABLE ") || proper.startsWith("CJK UNIFIED IDEOGRAPH-"));
            return proper == null || (algorithmic ? !proper.equals(name) : !proper.equalsIgnoreCase(name)) ? -1 : c;
        }
        int alias = UCharacter.getCharFromNameAlias(name);
        return alias >= 0 ? alias : NameAliases.lookup(name);
    }
}

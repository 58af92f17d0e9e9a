package org.pyjc.runtime.module.unicodedata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pyjc.runtime.text.Str;

/** Names of several characters in a row. Loads when a name is no character's. Thread safety: immutable. */
final class NamedSequences {
    private static final Map<String, Object> SEQUENCES = load();

    private NamedSequences() {}

    private static Map<String, Object> load() {
        Map<String, Object> all = new HashMap<>();
        for (String line : UnicodeResource.lines("named-sequences.txt")) {
            int at = line.indexOf(';');
            StringBuilder text = new StringBuilder();
            for (String point : line.substring(at + 1).strip().split(" ")) {
                text.appendCodePoint(Integer.parseInt(point, 16));
            }
            all.put(line.substring(0, at), Str.fromUtf16(text.toString()));
        }
        return all;
    }

    /** The str of a name in any case; null for none. */
    static Object lookup(String name) {
        return SEQUENCES.get(name.toUpperCase(Locale.ROOT));
    }
}

package org.pyjc.runtime.module.readline;

import java.util.Locale;

/** Keys as init files name them. Compare GNU readline: rl_translate_keyseq, glyph_to_char_code, rl_parse_and_bind. Thread safety: stateless. */
final class KeyNames {
    private static final char ESCAPE = '\033';
    private static final char RUBOUT = '\177';

    private KeyNames() {}

    /** What a key sends: {@code Control-u}, {@code Meta-Rubout}, {@code C-M-x}, {@code tab}, {@code a}; null for no key. */
    static String named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int dash = name.lastIndexOf('-', name.length() - 2);
        String last = name.substring(dash + 1);
        if (last.isEmpty()) {
            return null;
        }
        char c = switch (last.toUpperCase(Locale.ROOT)) {
            case "DEL", "RUBOUT" -> RUBOUT;
            case "ESC", "ESCAPE" -> ESCAPE;
            case "LFD", "NEWLINE" -> '\n';
            case "RET", "RETURN" -> '\r';
            case "SPC", "SPACE" -> ' ';
            case "TAB" -> '\t';
            default -> last.charAt(0);
        };
        String modifiers = upper.substring(0, dash + 1);
        boolean control = modifiers.contains("CONTROL-") || modifiers.contains("CTRL-") || modifiers.contains("C-");
        boolean meta = modifiers.contains("META-") || modifiers.contains("M-");
        return (meta ? String.valueOf(ESCAPE) : "") + (control ? control(c) : c);
    }

    static char control(char c) {
        return c == '?' ? RUBOUT : (char) (Character.toUpperCase(c) & 0x1f);
    }

    /** The characters that a text with backslashes stands for. */
    static String unescaped(String text) {
        StringBuilder keys = new StringBuilder();
        boolean control = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                if (text.startsWith("\\C-", i)) {
                    control = true;
                    i += 2;
                    continue;
                }
                if (text.startsWith("\\M-", i)) {
                    keys.append(ESCAPE);
                    i += 2;
                    continue;
                }
                int digits = digits(text, i + 1);
                i += digits > 0 ? digits : 1;
                c = digits > 0 ? number(text.substring(i + 1 - digits, i + 1)) : escaped(text.charAt(i));
            }
            keys.append(control ? control(c) : c);
            control = false;
        }
        return keys.toString();
    }

    /** How many characters of a number there are after a backslash: up to three octal digits, or x and two hexadecimal ones. */
    private static int digits(String text, int from) {
        int radix = text.charAt(from) == 'x' ? 16 : 8;
        int first = radix == 16 ? from + 1 : from;
        int end = first;
        while (end < text.length() && end - first < (radix == 16 ? 2 : 3) && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end == first ? 0 : end - from;
    }

    private static char number(String digits) {
        return (char) (digits.charAt(0) == 'x' ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits, 8) & 0xff);
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'a' -> '\007';
            case 'b' -> '\b';
            case 'd' -> RUBOUT;
            case 'e' -> ESCAPE;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\013';
            default -> c;
        };
    }
}

package org.pyjc.runtime.module.expat;

/** Classes of characters. Source: XML 1.0, sections 2.2 and 2.3 (fifth edition for names). Thread safety: stateless. */
final class XmlChars {
    private XmlChars() {}

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':' || c >= 0xC0 && c != 0xD7 && c != 0xF7 && Character.isLetter(c)
            || c >= 0x10000;
    }

    static boolean isName(int c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7
            || c >= 0x300 && (Character.isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK || Character.getType(c) == Character.MODIFIER_LETTER);
    }

    /** Whether a char of UTF-16 may be in a document. */
    static boolean isLegal(char c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\r' || c == '\t';
    }

    /** The end of the name at a place; the place itself when there is none. */
    static int nameEnd(CharSequence s, int from) {
        int i = from;
        while (i < s.length()) {
            int c = Character.codePointAt(s, i);
            if (!(i == from ? isNameStart(c) : isName(c))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    static int skipSpace(CharSequence s, int from) {
        int i = from;
        while (i < s.length() && isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Line ends as XML has them. */
    static String normalized(String s) {
        return s.indexOf('\r') < 0 ? s : s.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The first char from a place on that may not be in a document; -1 for none. */
    static int illegal(CharSequence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLegal(s.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}

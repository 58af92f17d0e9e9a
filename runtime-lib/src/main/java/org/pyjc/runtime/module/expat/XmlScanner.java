package org.pyjc.runtime.module.expat;

/** Reads the parts of one complete declaration. Thread safety: none. */
final class XmlScanner {
    final String text;
    int at;
    String systemId;
    String publicId;

    XmlScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean take(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        return there;
    }

    void expect(char c) {
        if (!is(c)) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        at++;
    }

    boolean space() {
        int from = at;
        at = XmlChars.skipSpace(text, at);
        return at > from;
    }

    void requireSpace() {
        if (!space()) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
    }

    String name() {
        int end = XmlChars.nameEnd(text, at);
        if (end == at) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        String name = text.substring(at, end);
        at = end;
        return name;
    }

    String nameToken() {
        int from = at;
        while (at < text.length() && XmlChars.isName(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        return text.substring(from, at);
    }

    String literal() {
        if (!is('"') && !is('\'')) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        int end = text.indexOf(text.charAt(at), at + 1);
        if (end < 0) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    /** Reads SYSTEM or PUBLIC and the identifiers, if there are any; a notation's public one may stand alone. */
    boolean externalId(boolean notation) {
        int before = at;
        space();
        if (take("SYSTEM")) {
            requireSpace();
            systemId = literal();
        } else if (take("PUBLIC")) {
            requireSpace();
            publicId = literal().strip().replaceAll("[ \r\n]+", " ");
            boolean gap = space();
            if (is('"') || is('\'')) {
                if (!gap) {
                    throw XmlParser.error(XmlError.SYNTAX);
                }
                systemId = literal();
            } else if (!notation) {
                throw XmlParser.error(XmlError.SYNTAX);
            }
        } else {
            at = before;
            return false;
        }
        return true;
    }
}
